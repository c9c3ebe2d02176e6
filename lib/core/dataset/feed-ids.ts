import * as v from 'valibot';
import { EntityId } from '../model/ids';

/** A feed's own name: part of the id of each of its records, so it never changes. */
export const FeedId = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a feed id is a bare name such as geonames-sahel'),
);
export type FeedId = v.InferOutput<typeof FeedId>;

/** The feed whose edition ships with the extension: its ids stand as they are. */
export const MAIN_FEED: FeedId = 'cairn';

/** A record's id with the feed before it: `geonames-sahel:places/ml/gao`; a bare id is of the main feed. */
const PREFIXED = /^([a-z0-9]+(?:-[a-z0-9]+)*):(.+)$/;

/** The id under which a reader's collection of feeds knows a record. No id of a release has a colon. */
export function inFeed<Id extends string>(feed: FeedId, id: Id): Id {
  return feed === MAIN_FEED ? id : (`${feed}:${id}` as Id);
}

/** The feed of an id, and the id as its release has it. */
export function splitId<Id extends string>(id: Id): { readonly feed: FeedId; readonly id: Id } {
  const match = PREFIXED.exec(id);
  return match ? { feed: match[1] as string, id: match[2] as Id } : { feed: MAIN_FEED, id };
}

/** Checks an id as the extension's own parts send them to each other: with or without a feed. */
export const FeedEntityId = v.custom<EntityId>((value) => {
  if (typeof value !== 'string') return false;
  const { feed, id } = splitId(value);
  return v.is(FeedId, feed) && v.is(EntityId, id);
}, 'an id is a path, with a feed and a colon before it where it is not of the main feed');
