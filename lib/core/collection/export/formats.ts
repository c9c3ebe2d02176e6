import { bibtex } from './bibtex';
import { cslJson } from './csl';
import { csv } from './csv';
import type { Exporter } from './exporter';
import { json } from './json';
import { ris } from './ris';
import { webAnnotation } from './web-annotation';

/** The formats that hold many articles in one file. Markdown is one file an article. */
export const EXPORTERS = {
  json,
  csv,
  'web-annotation': webAnnotation,
  'csl-json': cslJson,
  ris,
  bibtex,
} satisfies Record<string, Exporter>;

export type ExportFormat = keyof typeof EXPORTERS | 'markdown';
