import * as v from 'valibot';
import type { SyncState } from '../sync-state';

/** The dataset's state and its feeds. */
export const SyncingRequests = [
  v.strictObject({ kind: v.literal('status') }),
  v.strictObject({ kind: v.literal('check-feed') }),
] as const;

export interface Status {
  readonly edition: string;
  readonly date: string;
  readonly title: string;
  readonly entities: number;
  readonly incidents: number;
  readonly sync: SyncState;
}

export interface SyncingReplies {
  status: Status;
  'check-feed': SyncState;
}
