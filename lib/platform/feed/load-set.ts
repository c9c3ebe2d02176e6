import { type FeedRelease, mergeReleases } from '../../core/dataset/merge-releases';
import { feedSet, type SetMember, setStamp } from '../../core/feed/feed-set';
import type { Subscription } from '../../core/feed/subscription';
import { parseJson } from '../../core/json';
import type { Release } from '../../core/model/release';
import type { FeedStore } from './feed-store';

/** All records that answer, and where they come from. */
export interface LoadedSet {
  readonly release: Release;
  /** Ids of records that stand for those of several feeds, with the feeds. */
  readonly joined: ReadonlyMap<string, string>;
  readonly members: readonly SetMember[];
  readonly stamp: string;
  /** Feeds whose edition storage has lost. */
  readonly lost: readonly string[];
}

export interface SetSources {
  readonly store: Pick<FeedStore, 'text'>;
  /** The edition that ships with the extension. */
  shipped(): Promise<Release>;
  /** Version of the extension: another may compile otherwise. */
  readonly version: string;
}

/** An edition was checked before it was kept: here only that it is still there and whole. */
function readKept(text: string | undefined): Release | null {
  const json = text === undefined ? null : parseJson(text);
  return json?.ok ? (json.value as Release) : null;
}

/**
 * The records of all editions in use as one release; where only the shipped one is, that one as it is.
 *
 * @param known releases at hand, by the hash of their text
 */
export async function loadSet(
  { store, shipped, version }: SetSources,
  subscriptions: readonly Subscription[],
  known: ReadonlyMap<string, Release> = new Map(),
): Promise<LoadedSet> {
  const floor = await shipped();
  const wanted = feedSet(subscriptions, floor);
  const lost: string[] = [];
  const members: SetMember[] = [];
  const releases: FeedRelease[] = [];
  for (const member of wanted) {
    const { feed, hash } = member;
    const release =
      hash === null ? floor : (known.get(hash) ?? readKept(await store.text(feed, hash)));
    if (!release) lost.push(feed);
    if (!release && releases.length > 0) continue;
    members.push(release ? member : (feedSet([], floor)[0] as SetMember));
    releases.push({ feed, release: release ?? floor });
  }
  const stamp = setStamp(members, version);
  const [first, ...more] = releases as [FeedRelease, ...FeedRelease[]];
  if (more.length === 0) return { release: first.release, joined: new Map(), members, stamp, lost };
  return { ...mergeReleases([first, ...more]), members, stamp, lost };
}
