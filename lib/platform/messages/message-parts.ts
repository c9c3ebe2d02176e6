import * as v from 'valibot';

/** The id of a record. */
export const Id = v.pipe(v.string(), v.maxLength(160));
