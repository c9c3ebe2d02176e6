import { writeWith } from '../../core/collection/export/exporter';
import { EXPORTERS, type ExportFormat } from '../../core/collection/export/formats';
import { markdown, markdownName } from '../../core/collection/export/markdown';
import { zip } from '../../core/collection/export/zip';
import type { Kept } from '../../core/collection/merge-article';
import { ok, type Result } from '../../core/model/result';
import { eachArticle } from './read-collection';
import { guarded } from './storage-fault';

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
  readonly articles: number;
}

const nameOf = (now: Date, extension: string): string =>
  `cairn-collection-${now.toISOString().slice(0, 10)}.${extension}`;

async function exportMarkdown(now: Date, ids?: readonly string[]): Promise<ExportedFile> {
  const taken = new Set<string>();
  const files: { name: string; text: string }[] = [];
  for await (const { article } of eachArticle(ids))
    files.push({ name: markdownName(article, taken), text: markdown(article) });
  const [only] = files;
  if (only && files.length === 1)
    return { name: only.name, blob: new Blob([only.text], { type: 'text/markdown' }), articles: 1 };
  const blob = new Blob([...zip(files, now)] as BlobPart[], { type: 'application/zip' });
  return { name: nameOf(now, 'zip'), blob, articles: files.length };
}

/** Writes articles, or the whole collection, as one file; many as Markdown are one archive. */
export function exportArticles(
  format: ExportFormat,
  now: Date,
  ids?: readonly string[],
): Promise<Result<ExportedFile>> {
  return guarded(async () => {
    if (format === 'markdown') return ok(await exportMarkdown(now, ids));
    const exporter = EXPORTERS[format];
    let count = 0;
    const counted = async function* (): AsyncGenerator<Kept> {
      for await (const kept of eachArticle(ids)) {
        count++;
        yield kept;
      }
    };
    const pieces: string[] = [];
    for await (const piece of writeWith(exporter, counted(), now.toISOString())) pieces.push(piece);
    return ok({
      name: nameOf(now, exporter.extension),
      blob: new Blob(pieces, { type: exporter.mime }),
      articles: count,
    });
  });
}
