import * as v from 'valibot';
import type { LookupResult } from '../../core/lookup/lookup';

/** Looking a name up. */
export const LookupRequests = [
  v.strictObject({
    kind: v.literal('lookup'),
    query: v.pipe(v.string(), v.maxLength(200)),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  }),
] as const;

export interface LookupReplies {
  lookup: LookupResult[];
}
