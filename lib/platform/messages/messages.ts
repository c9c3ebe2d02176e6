import * as v from 'valibot';
import { type BrowsingReplies, BrowsingRequests } from './browsing';
import { type KeepingReplies, KeepingRequests } from './keeping';
import { type LookupReplies, LookupRequests } from './lookup';
import { type ReadingReplies, ReadingRequests } from './reading';
import { type SyncingReplies, SyncingRequests } from './syncing';

/** What the background is asked. Every message is checked against this before anything is done. */
export const Request = v.variant('kind', [
  ...ReadingRequests,
  ...LookupRequests,
  ...KeepingRequests,
  ...SyncingRequests,
  ...BrowsingRequests,
]);
export type Request = v.InferOutput<typeof Request>;
export type RequestKind = Request['kind'];

/** What each request is answered with, inside a Result. */
export interface Replies
  extends ReadingReplies,
    LookupReplies,
    KeepingReplies,
    SyncingReplies,
    BrowsingReplies {}
