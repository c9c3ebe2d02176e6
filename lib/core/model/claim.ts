import * as v from 'valibot';
import { EntityId } from './ids';
import { By, Cites, LocalText, PartialDate, Text } from './primitives';

/** What a claim is about. A closed list, so that each property has a label in every language. */
const PROPERTIES = [
  'accusation',
  'activity',
  'affiliation',
  'arrested',
  'born',
  'captured',
  'charged',
  'contributors',
  'convicted',
  'deaths-per-year',
  'denial',
  'ended',
  'founded',
  'funding',
  'goal',
  'headquarters',
  'kidnapped',
  'killed',
  'mandate',
  'nationality',
  'parties',
  'population',
  'released',
  'reward',
  'role',
  'sanctions',
  'signed',
  'status',
  'strength',
  'terms',
  'territory',
  'ucdp-actor',
  'un-designation',
  'us-designation',
] as const;

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
  property: v.picklist(PROPERTIES),
  value: v.union([Text, v.number(), LocalText, Series]),
  /** When the statement holds, or when the thing happened. */
  from: v.optional(PartialDate),
  until: v.optional(PartialDate),
  by: v.optional(By),
  status: v.optional(v.picklist(['claimed', 'disputed', 'denied', 'reported'])),
  sources: Cites,
});
export type Claim = v.InferOutput<typeof Claim>;

/** Directed: the record that holds the relation stands in it to `to`. */
const RELATIONS = [
  'ally-of',
  'contributor-to',
  'formed-from',
  'leader-of',
  'located-in',
  'member-of',
  'opposed-to',
  'part-of',
  'party-to',
  'renamed-from',
  'rival-of',
  'splinter-of',
  'successor-of',
  'supports',
] as const;

export const Relation = v.strictObject({
  rel: v.picklist(RELATIONS),
  to: EntityId,
  from: v.optional(PartialDate),
  until: v.optional(PartialDate),
  note: v.optional(LocalText),
  by: v.optional(By),
  sources: Cites,
});
export type Relation = v.InferOutput<typeof Relation>;
