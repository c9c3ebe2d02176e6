import type { ArticleContent } from '../../core/collection/article';
import { isSameStory } from '../../core/collection/is-same-story';
import { keepReading } from '../../core/collection/merge-article';
import { urlIdentity } from '../../core/collection/url-identity';
import type { Result } from '../../core/model/result';
import { changeCollection } from './change-collection';
import { putKept, readKept } from './put-kept';

export interface Saved {
  readonly id: string;
  /** It was in the collection before. */
  readonly updated: boolean;
  /** It was, with another text, which is now an earlier version. */
  readonly changed: boolean;
}

/** Saves an article as the page gave it. Once this says ok, it is on the disk. */
export function saveArticle(content: ArticleContent, now: Date): Promise<Result<Saved>> {
  return changeCollection(async (writing) => {
    const { tx } = writing;
    const { url, address = url } = content;
    let id = urlIdentity(url);
    let told = content;
    let before = await readKept(tx, id);
    if (before && address !== url && !isSameStory(before.article.content, content)) {
      // The page's canonical address is another story's: it goes by its own.
      id = urlIdentity(address);
      const { address: _, ...rest } = content;
      told = { ...rest, url: address };
      before = await readKept(tx, id);
    }
    const kept = keepReading(before, id, told, now.toISOString());
    await putKept(writing, kept);
    const changed = kept.versions.at(-1)?.readAt !== before?.versions.at(-1)?.readAt;
    return { value: { id, updated: before !== undefined, changed }, ids: [id] };
  });
}
