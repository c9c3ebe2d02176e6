import * as v from 'valibot';

/** What the last check of the feed found. Kept in extension storage, so that it outlives the worker. */
export const SyncState = v.strictObject({
  outcome: v.picklist(['never', 'no-feed', 'not-modified', 'changed', 'failed']),
  /** ISO 8601. */
  checkedAt: v.optional(v.string()),
  /** Validator that the server gave with its last answer. */
  etag: v.optional(v.pipe(v.string(), v.maxLength(500))),
  /** Address that the validator belongs to. */
  url: v.optional(v.string()),
  /** What went wrong, for people. */
  problem: v.optional(v.string()),
});
export type SyncState = v.InferOutput<typeof SyncState>;

export const NEVER_SYNCED: SyncState = { outcome: 'never' };
