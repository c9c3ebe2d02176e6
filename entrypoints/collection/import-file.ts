import type { ImportOutcome, ImportStep } from '../../components/collection/actions';
import { fail, ok, type Result } from '../../lib/core/model/result';
import { remember } from '../../lib/platform/collection/change-collection';
import type { Committed } from '../../lib/platform/collection/commit-change';
import type { ImportNews } from './import-worker';
import ImportWorker from './import-worker?worker';

/** Takes a file into the collection, in one transaction: all of it, or nothing. */
export async function importFile(
  file: File,
  onStep: (step: ImportStep) => void,
): Promise<Result<ImportOutcome>> {
  const worker: Worker = new ImportWorker();
  const done = await new Promise<Result<Committed<ImportOutcome>>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ImportNews>) => {
      if (data.kind === 'step') onStep(data.step);
      else resolve(data.done);
    });
    // The file may be larger than the memory that a worker gets.
    worker.addEventListener('error', ({ message }) => resolve(fail('too-large', message)));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
  if (!done.ok) return done;
  await remember(done.value);
  return ok(done.value.value);
}
