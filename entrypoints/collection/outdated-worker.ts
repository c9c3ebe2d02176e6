import { type CurrentRecords, changedRecords } from '../../lib/core/collection/changed-records';
import { eachArticle } from '../../lib/platform/collection/read-collection';

export interface OutdatedQuestion {
  readonly ids: readonly string[];
  readonly current: CurrentRecords;
}

/** Ids of the articles that mention a record which was changed since they were annotated. */
async function find({ ids, current }: OutdatedQuestion): Promise<string[]> {
  const found: string[] = [];
  for await (const { article } of eachArticle(ids))
    if (changedRecords(article, current).length > 0) found.push(article.id);
  return found;
}

addEventListener('message', ({ data }: MessageEvent<OutdatedQuestion>) => {
  void find(data)
    // What could not be read is not known to be outdated.
    .catch(() => [])
    .then((found) => postMessage(found));
});
