import * as v from 'valibot';
import { SourceId } from './ids';
import { PartialDate, Text } from './primitives';

/** A source as its YAML file holds it. An `outlet` is a publisher that other sources name as theirs. */
export const SourceRecord = v.strictObject({
  kind: v.picklist(['document', 'dataset', 'outlet']),
  publisher: Text,
  title: v.optional(Text),
  author: v.optional(Text),
  date: v.optional(PartialDate),
  url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  licence: v.optional(Text),
  /** How to cite it, where the licence says so. */
  attribution: v.optional(Text),
  note: v.optional(Text),
});
export type SourceRecord = v.InferOutput<typeof SourceRecord>;

export const Source = v.strictObject({ id: SourceId, ...SourceRecord.entries });
export type Source = v.InferOutput<typeof Source>;
