import * as v from 'valibot';
import type { EditionChanges } from '../../core/dataset/edition-changes';
import { FeedId } from '../../core/dataset/feed-ids';
import { FEED_ACTIONS } from '../../core/feed/feed-actions';
import type { Subscription } from '../../core/feed/subscription';
import type { FeedPreview } from '../feed/preview-feed';

const Address = v.pipe(v.string(), v.maxLength(2000));

/** The dataset's state and its feeds. */
export const SyncingRequests = [
  v.strictObject({ kind: v.literal('status') }),
  /** Checks all feeds now. */
  v.strictObject({ kind: v.literal('check-feeds') }),
  /** Looks at a feed; nothing is kept. */
  v.strictObject({ kind: v.literal('preview-feed'), address: Address }),
  /** Subscribes to a feed whose root keys are still those that were shown. */
  v.strictObject({
    kind: v.literal('accept-feed'),
    address: Address,
    fingerprint: v.pipe(v.string(), v.maxLength(10_000)),
  }),
  v.strictObject({
    kind: v.literal('change-feed'),
    id: FeedId,
    action: v.picklist(FEED_ACTIONS),
  }),
] as const;

export interface Status {
  readonly edition: string;
  readonly date: string;
  readonly title: string;
  readonly entities: number;
  readonly incidents: number;
  /** In the reader's order. */
  readonly feeds: readonly Subscription[];
  /** Ids of feeds that are being checked now. */
  readonly checking: readonly string[];
  /** What the editions in use changed, by feed. */
  readonly changes: Readonly<Record<string, EditionChanges>>;
}

export interface SyncingReplies {
  status: Status;
  'check-feeds': null;
  'preview-feed': FeedPreview;
  'accept-feed': null;
  'change-feed': null;
}
