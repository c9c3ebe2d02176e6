import { MAIN_FEED, splitId } from '../dataset/feed-ids';
import type { SetMember } from './feed-set';

/** Which feeds a record comes from. */
export interface RecordOrigin {
  /** Titles, the one that gives the record its id first. */
  readonly feeds: readonly string[];
  /** Edition of that feed. */
  readonly edition: string;
}

/**
 * For each record its feeds, or null for one that is only in the main feed.
 *
 * @param joined ids of records that now go under another's id
 */
export function originsOf(
  members: readonly SetMember[],
  joined: ReadonlyMap<string, string>,
): (id: string) => RecordOrigin | null {
  const byFeed = new Map(members.map((member) => [member.feed, member]));
  const also = new Map<string, string[]>();
  for (const [from, to] of joined) also.set(to, [...(also.get(to) ?? []), splitId(from).feed]);
  return (id) => {
    const own = splitId(id).feed;
    const feeds = [...new Set([own, ...(also.get(id) ?? [])])];
    const edition = byFeed.get(own)?.edition;
    if (edition === undefined || (own === MAIN_FEED && feeds.length === 1)) return null;
    return { feeds: feeds.flatMap((feed) => byFeed.get(feed)?.title ?? []), edition };
  };
}
