import * as v from 'valibot';
import { Day, Text } from '../model/primitives';
import { DELTA_FORMAT, ReleaseHash } from './delta';
import { FeedId } from './feed-ids';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const facts = {
  format: v.literal(DELTA_FORMAT),
  /** Feed that the target belongs to. */
  id: FeedId,
  edition: Text,
  date: Day,
  title: Text,
  publisher: Text,
  licence: Text,
  /** Records in the release once the target is applied. */
  entities: Count,
  incidents: Count,
  /** Hash of the release's text once the target is applied. */
  release: ReleaseHash,
  /** Length of the expanded JSON, in bytes. */
  length: Count,
};

/** What a target of a feed says of itself, in its `custom.cairn`. */
export const FeedTarget = v.variant('kind', [
  v.strictObject({ kind: v.literal('release'), ...facts }),
  v.strictObject({ kind: v.literal('delta'), ...facts, from: ReleaseHash }),
]);
export type FeedTarget = v.InferOutput<typeof FeedTarget>;
