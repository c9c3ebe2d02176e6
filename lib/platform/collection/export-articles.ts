import { writeWith } from '../../core/collection/export/exporter';
import { EXPORTERS, type ExportFormat } from '../../core/collection/export/formats';
import { markdown, markdownName } from '../../core/collection/export/markdown';
import { zip } from '../../core/collection/export/zip';
import type { Kept } from '../../core/collection/merge-article';
import { localDay } from '../../core/local-day';
import { ok, type Result } from '../../core/model/result';
import { FilePieces } from './file-pieces';
import { eachArticle } from './read-collection';
import { guarded } from './storage-fault';

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
  readonly articles: number;
}

const nameOf = (now: Date, extension: string): string =>
  `cairn-collection-${localDay(now)}.${extension}`;

/** One article is a file, several are an archive. */
async function exportMarkdown(now: Date, ids?: readonly string[]): Promise<ExportedFile> {
  const taken = new Set<string>();
  let articles = 0;
  let only: { name: string; text: string } | null = null;
  const files = async function* (): AsyncGenerator<{ name: string; text: string }> {
    for await (const { article } of eachArticle(ids)) {
      const file = { name: markdownName(article, taken), text: markdown(article) };
      only = articles++ === 0 ? file : null;
      yield file;
    }
  };
  const pieces = new FilePieces();
  for await (const piece of zip(files(), now)) pieces.add(piece);
  if (only) {
    const { name, text } = only;
    return { name, blob: new Blob([text], { type: 'text/markdown' }), articles };
  }
  return { name: nameOf(now, 'zip'), blob: pieces.close('application/zip'), articles };
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
    let articles = 0;
    const counted = async function* (): AsyncGenerator<Kept> {
      for await (const kept of eachArticle(ids)) {
        articles++;
        yield kept;
      }
    };
    const pieces = new FilePieces();
    for await (const piece of writeWith(exporter, counted(), now.toISOString())) pieces.add(piece);
    return ok({
      name: nameOf(now, exporter.extension),
      blob: pieces.close(exporter.mime),
      articles,
    });
  });
}
