import * as v from 'valibot';
import { EntityId } from './ids';
import { By, Cites, LocalText, PartialDate, Text } from './primitives';
import { PROPERTIES, type Property, RELATIONS, type RelationKind } from './vocabulary';

/** Yearly figures: `[year, best]` or `[year, best, low, high]`, in persons. */
export const Series = v.strictObject({
  /** What is counted, by UCDP's terms. */
  measure: v.picklist(['battle-related-deaths', 'deaths-all-types']),
  /** Version of the table: UCDP asks that it is always shown. */
  version: Text,
  points: v.pipe(
    v.array(
      v.union([
        v.strictTuple([v.number(), v.number()]),
        v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
      ]),
    ),
    v.minLength(1),
  ),
});
export type Series = v.InferOutput<typeof Series>;

/** One sourced statement about an entity. A plain string is language-neutral (a number, a reference). */
export const Claim = v.strictObject({
  property: v.picklist(Object.keys(PROPERTIES) as Property[]),
  value: v.union(
    [Text, v.number(), LocalText, Series],
    'a value is { en, fr }, or a number or a text that is the same in every language',
  ),
  /** When the statement holds, or when the thing happened. */
  from: v.optional(PartialDate),
  until: v.optional(PartialDate),
  by: v.optional(By),
  status: v.optional(v.picklist(['claimed', 'disputed', 'denied', 'reported'])),
  sources: Cites,
});
export type Claim = v.InferOutput<typeof Claim>;

export const Relation = v.strictObject({
  rel: v.picklist(Object.keys(RELATIONS) as RelationKind[]),
  to: EntityId,
  from: v.optional(PartialDate),
  until: v.optional(PartialDate),
  note: v.optional(LocalText),
  by: v.optional(By),
  sources: Cites,
});
export type Relation = v.InferOutput<typeof Relation>;
