import { fold } from '../annotate/match/fold';
import type { ArticleContent } from './article';
import { textOf } from './blocks';

/** Two readings of one story share more of their words than this, however much was rewritten. */
const LEAST_SHARED = 0.2;
/** Words of fewer letters are in every text. */
const WORD = /[\p{L}\p{N}]{5,}/gu;

const wordsOf = ({ blocks }: ArticleContent): Set<string> =>
  new Set(fold(textOf(blocks)).match(WORD));

/** Whether two contents of one canonical address are readings of one story; in doubt they are. */
export function isSameStory(a: ArticleContent, b: ArticleContent): boolean {
  if (a.blocks.length === 0 || b.blocks.length === 0 || fold(a.title) === fold(b.title))
    return true;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= Math.min(one.size, other.size) * LEAST_SHARED;
}
