import { type FeedId, MAIN_FEED } from '../dataset/feed-ids';
import type { EditionHead, Subscription } from './subscription';

/** An edition in use. */
export interface SetMember {
  readonly feed: FeedId;
  readonly title: string;
  readonly edition: string;
  readonly date: string;
  /** Null for the edition that ships with the extension. */
  readonly hash: string | null;
}

const inUse = ({ paused, current }: Subscription): EditionHead | null => (paused ? null : current);

const memberOf = (
  feed: FeedId,
  { title, edition, date }: Pick<EditionHead, 'title' | 'edition' | 'date'>,
  hash: string | null,
): SetMember => ({ feed, title, edition, date, hash });

/**
 * The editions that answer: first the main feed's, which is the one that ships unless a newer one has come; then those of
 * the reader's other feeds, in the reader's order.
 *
 * @param shipped what the shipped edition says of itself
 */
export function feedSet(
  subscriptions: readonly Subscription[],
  shipped: { readonly title: string; readonly edition: string; readonly date: string },
): SetMember[] {
  const main = subscriptions.find(({ id }) => id === MAIN_FEED);
  const newer = main && inUse(main);
  const first: SetMember =
    newer && newer.date >= shipped.date
      ? memberOf(MAIN_FEED, newer, newer.hash)
      : memberOf(MAIN_FEED, shipped, null);
  const others = [...subscriptions]
    .sort((a, b) => a.order - b.order)
    .flatMap((each): SetMember[] => {
      const head = each.id === MAIN_FEED ? null : inUse(each);
      return head ? [memberOf(each.id, head, head.hash)] : [];
    });
  return [first, ...others];
}

/** Raised when something else is compiled of a set than before. */
const COMPILED = 3;

/** Names a set, and with it what is compiled from it by this version of the extension. */
export const setStamp = (members: readonly SetMember[], version: string): string =>
  [version, COMPILED, ...members.map(({ feed, hash }) => `${feed}@${hash ?? 'shipped'}`)].join(' ');
