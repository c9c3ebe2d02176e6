import type { Records } from '../../lib/core/card/records';
import type { ArticleRow } from '../../lib/core/collection/article-row';
import { changedRecords } from '../../lib/core/collection/changed-records';
import { eachArticle } from '../../lib/platform/collection/read-collection';

/** How long the page may be kept from what its reader does. Milliseconds. */
const SLICE = 8;

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 50);
  });

/**
 * Looks which articles mention a record that was changed since they were annotated, whenever the page has nothing
 * else to do. Calls back with those found so far, and at the end.
 */
export async function findOutdated(
  rows: readonly ArticleRow[],
  records: Records,
  onFound: (ids: ReadonlySet<string>) => void,
): Promise<void> {
  const { edition } = records.release;
  const older = rows.filter((row) => row.edition !== undefined && row.edition !== edition);
  if (older.length === 0) return;
  const current = { ...records, edition };
  const found = new Set<string>();
  let begun = performance.now();
  for await (const { article } of eachArticle(older.map(({ id }) => id))) {
    if (changedRecords(article, current).length > 0) found.add(article.id);
    if (performance.now() - begun < SLICE) continue;
    await idle();
    begun = performance.now();
  }
  onFound(found);
}
