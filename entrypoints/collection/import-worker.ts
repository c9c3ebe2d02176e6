import type { ImportOutcome, ImportStep } from '../../components/collection/actions';
import { readImport } from '../../lib/core/collection/import/read-import';
import { fail, ok, type Result } from '../../lib/core/model/result';
import type { Committed } from '../../lib/platform/collection/commit-change';
import { importArticles } from '../../lib/platform/collection/import-articles';

export type ImportNews =
  | { readonly kind: 'step'; readonly step: ImportStep }
  | { readonly kind: 'done'; readonly done: Result<Committed<ImportOutcome>> };

const tell = (news: ImportNews): void => postMessage(news);

/** Reads, checks and writes a file off the page's thread: all of it, or nothing. */
async function take(file: File): Promise<Result<Committed<ImportOutcome>>> {
  tell({ kind: 'step', step: 'reading' });
  const read = readImport(await file.text(), new Date());
  if (!read.ok) return read;
  const { kept, skipped } = read.value;
  tell({ kind: 'step', step: 'writing' });
  const imported = await importArticles(kept);
  if (!imported.ok) return imported;
  const { value, ...committed } = imported.value;
  return ok({ ...committed, value: { ...value, skipped } });
}

addEventListener('message', ({ data }: MessageEvent<File>) => {
  void take(data)
    .catch((error: unknown) => fail('damaged', String(error)))
    .then((done) => tell({ kind: 'done', done }));
});
