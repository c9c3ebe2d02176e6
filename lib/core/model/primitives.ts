import * as v from 'valibot';
import { EntityId, SourceId } from './ids';

/** Longest text a record may hold in one field, in UTF-16 code units: bounds what a feed can send. */
const MAX_TEXT = 4000;

export const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_TEXT));

/** A text for readers, in both interface languages. */
export const LocalText = v.strictObject({ en: Text, fr: Text });
export type LocalText = v.InferOutput<typeof LocalText>;

/** A calendar date known to the day, the month or the year: `2025-06-01`, `2025-06`, `2025`. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);
export type PartialDate = v.InferOutput<typeof PartialDate>;

/** A day: `2025-06-01`. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a day is YYYY-MM-DD'),
);
export type Day = v.InferOutput<typeof Day>;

/** Who says so: an entity of the dataset, or words for one that has no record. */
export const By = v.union(
  [EntityId, LocalText],
  'who says so is the id of an entity, or { en, fr } for one without a record',
);
export type By = v.InferOutput<typeof By>;

/** Where a statement stands: a source, the place in it, and the outlets it names as its own. */
export const Cite = v.strictObject({
  id: SourceId,
  /** Page, paragraph, line, row or permanent reference number within the source. */
  at: Text,
  reportedBy: v.optional(
    v.pipe(v.array(SourceId), v.minLength(1, 'leave it out where the source names no outlet')),
  ),
});
export type Cite = v.InferOutput<typeof Cite>;

export const Cites = v.pipe(v.array(Cite), v.minLength(1, 'a statement needs at least one source'));
