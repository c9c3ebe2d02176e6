import * as v from 'valibot';
import { ReleaseHash } from '../dataset/delta';
import { FeedId } from '../dataset/feed-ids';
import type { FeedTarget } from '../dataset/feed-target';
import { ReleaseHead } from '../model/release';
import { FEED_FAULTS } from './feed-fault';

const Moment = v.pipe(v.string(), v.isoTimestamp());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An edition that is kept: what it says of itself, and the hash of its text. */
export const EditionHead = v.strictObject({
  ...ReleaseHead.entries,
  hash: ReleaseHash,
  entities: Count,
  incidents: Count,
});
export type EditionHead = v.InferOutput<typeof EditionHead>;

/** What the last check of a feed found. */
export const SyncState = v.strictObject({
  outcome: v.picklist(['never', 'not-modified', 'updated', 'returned', 'failed']),
  checkedAt: v.optional(Moment),
  /** When a newer root was last asked for. */
  rootCheckedAt: v.optional(Moment),
  fault: v.optional(v.picklist(FEED_FAULTS)),
  /** Failures in a row. */
  failures: Count,
  nextAt: v.optional(Moment),
});
export type SyncState = v.InferOutput<typeof SyncState>;

/** A feed that the reader has accepted. */
export const Subscription = v.strictObject({
  id: FeedId,
  /** Its folder, ended by a slash. */
  url: v.string(),
  /** Fingerprint of the root keys that the reader saw and accepted. */
  fingerprint: v.string(),
  addedAt: Moment,
  /** Place among the feeds: of a record that two of them have, the first gives the id. */
  order: v.number(),
  /** A feed that pauses is not checked, and its records are not used. */
  paused: v.boolean(),
  current: v.nullable(EditionHead),
  previous: v.nullable(EditionHead),
  /** Fetched and checked, not yet in use. */
  staged: v.nullable(EditionHead),
  /** The edition that the reader went back from: not taken again. */
  declined: v.nullable(ReleaseHash),
  sync: SyncState,
});
export type Subscription = v.InferOutput<typeof Subscription>;

export const NEVER_SYNCED: SyncState = { outcome: 'never', failures: 0 };

export const editionHead = (facts: FeedTarget): EditionHead => ({
  title: facts.title,
  publisher: facts.publisher,
  edition: facts.edition,
  date: facts.date,
  licence: facts.licence,
  hash: facts.release,
  entities: facts.entities,
  incidents: facts.incidents,
});

/** Back to the edition before; for the main feed without one, to the one that ships. */
export const returned = (now: Subscription): Subscription => ({
  ...now,
  current: now.previous,
  previous: null,
  staged: null,
  declined: now.current?.hash ?? now.declined,
  sync: { ...now.sync, outcome: 'returned' },
});
