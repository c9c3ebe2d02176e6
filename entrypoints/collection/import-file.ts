import type { ImportOutcome, ImportStep } from '../../components/collection/actions';
import type { ImportFile } from '../../lib/core/collection/import/import-file';
import type { Kept } from '../../lib/core/collection/merge-article';
import { fail, ok, type Result } from '../../lib/core/model/result';
import { importArticles } from '../../lib/platform/collection/import-articles';
import type { ImportPiece } from './import-worker';
import ImportWorker from './import-worker?worker';

/** Has a worker read and check the file. */
function readFile(file: File): Promise<Result<ImportFile>> {
  const worker: Worker = new ImportWorker();
  const kept: Kept[] = [];
  return new Promise<Result<ImportFile>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ImportPiece>) => {
      if (data.kind === 'kept') kept.push(...data.kept);
      else if (data.kind === 'done') resolve(ok({ kept, skipped: data.skipped }));
      else resolve({ ok: false, fault: data.fault });
    });
    // The file may be larger than the memory that a worker gets.
    worker.addEventListener('error', ({ message }) => resolve(fail('too-large', message)));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}

/** Takes a file into the collection, in one transaction: all of it, or nothing. */
export async function importFile(
  file: File,
  onStep: (step: ImportStep) => void,
): Promise<Result<ImportOutcome>> {
  onStep('reading');
  const read = await readFile(file);
  if (!read.ok) return read;
  onStep('writing');
  const imported = await importArticles(read.value.kept);
  return imported.ok ? ok({ ...imported.value, skipped: read.value.skipped }) : imported;
}
