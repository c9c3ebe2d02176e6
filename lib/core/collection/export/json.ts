import { FORMAT, FORMAT_VERSION } from '../collection-file';
import type { Exporter } from './exporter';

/** The complete collection; docs/COLLECTION-FORMAT.md describes it. One article is one line. */
export const json: Exporter = {
  extension: 'json',
  mime: 'application/json',
  head: (now) =>
    `{"format":${JSON.stringify(FORMAT)},"version":${FORMAT_VERSION},"exportedAt":${JSON.stringify(now)},"articles":[\n`,
  article: ({ article, versions }) => JSON.stringify({ ...article, versions }),
  between: ',\n',
  tail: '\n]}\n',
};
