import { ok } from '../model/result';
import type { Counts } from './check-edition';
import { type FeedResult, refuse } from './feed-fault';
import { findRelease } from './feed-targets';
import {
  type EditionPorts,
  type EditionText,
  type FetchedEdition,
  fetchEdition,
} from './fetch-edition';
import { type EditionHead, editionHead, type Subscription } from './subscription';
import { makeFindTarget } from './tuf/find-target';
import { refresh } from './tuf/refresh';

/** An edition that is in use, with what a new one is measured against. */
export interface BaseEdition extends EditionText, Counts {}

/** Where the editions of one feed are kept. */
export interface EditionStore {
  /** The edition that answers now: a delta starts from it. */
  base(): Promise<BaseEdition | null>;
  /** Whether the text of this edition lies ready. */
  isStaged(hash: string): Promise<boolean>;
  stage(head: EditionHead, text: string): Promise<void>;
}

export interface FeedUpdate {
  /** The edition that lies ready to be taken into use, or null where there is nothing new. */
  readonly staged: EditionHead | null;
  /** That edition and the one before it, where it was fetched by this check. */
  readonly fetched?: Pick<FetchedEdition, 'release' | 'before'>;
  readonly rootChecked: boolean;
}

/**
 * One check of a feed, from its timestamp to an edition that lies ready. It remembers nothing of how far it came: each
 * step looks at what has been kept, so one that was broken off anywhere is taken up by the next.
 */
export async function updateFeed(
  { id, current, declined }: Pick<Subscription, 'id' | 'current' | 'declined'>,
  ports: EditionPorts,
  editions: EditionStore,
  now: Date,
  rootIsFresh: boolean,
): Promise<FeedResult<FeedUpdate>> {
  const refreshed = await refresh(ports, now, rootIsFresh);
  if (!refreshed.ok) return refreshed;
  const { rootChecked } = refreshed.value;
  const find = makeFindTarget(ports, refreshed.value, now);
  const release = await findRelease(find);
  if (!release.ok) return release;
  const { facts } = release.value;
  if (facts.id !== id) return refuse('other-id', `the feed ${id} now calls itself ${facts.id}`);
  const head = editionHead(facts);
  if (head.hash === current?.hash || head.hash === declined)
    return ok({ staged: null, rootChecked });
  if (await editions.isStaged(head.hash)) return ok({ staged: head, rootChecked });
  const base = await editions.base();
  if (base?.hash === head.hash) return ok({ staged: null, rootChecked });
  const target = { find, release: release.value };
  const fetched = await fetchEdition(ports, refreshed.value, target, base, base);
  if (!fetched.ok) return fetched;
  await editions.stage(head, fetched.value.text);
  const { release: after, before } = fetched.value;
  return ok({ staged: head, rootChecked, fetched: { release: after, before } });
}
