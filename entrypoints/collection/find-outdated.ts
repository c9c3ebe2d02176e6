import type { Records } from '../../lib/core/card/records';
import type { ArticleRow } from '../../lib/core/collection/article-row';
import type { OutdatedQuestion } from './outdated-worker';
import OutdatedWorker from './outdated-worker?worker';

/** Which articles mention a record that was changed since they were annotated; a worker reads them. */
export async function findOutdated(
  rows: readonly ArticleRow[],
  { entities, incidents, release: { edition } }: Records,
): Promise<ReadonlySet<string>> {
  const older = rows.filter((row) => row.edition !== undefined && row.edition !== edition);
  if (older.length === 0) return new Set();
  const worker: Worker = new OutdatedWorker();
  const question: OutdatedQuestion = {
    ids: older.map(({ id }) => id),
    current: { edition, entities, incidents },
  };
  const found = await new Promise<readonly string[]>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<string[]>) => resolve(data));
    worker.addEventListener('error', () => resolve([]));
    worker.postMessage(question);
  });
  worker.terminate();
  return new Set(found);
}
