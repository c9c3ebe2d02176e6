import * as v from 'valibot';
import { displayName } from '../model/display-name';
import type { Entity } from '../model/entity';
import type { Incident } from '../model/incident';
import { type By, LocalText, PartialDate } from '../model/primitives';
import { isStanding } from '../model/vocabulary';

const Short = v.pipe(v.string(), v.maxLength(200));

/** One thing that a record said, in few words: a claim, a relation to another record, or a part in an incident. */
export const Statement = v.strictObject({
  /** A claim's property, a relation, or an actor's role. */
  property: Short,
  value: v.union([v.pipe(v.string(), v.maxLength(4000)), v.number(), LocalText]),
  from: v.optional(PartialDate),
  until: v.optional(PartialDate),
  status: v.optional(Short),
});
export type Statement = v.InferOutput<typeof Statement>;

/** What a record said when an article that mentions it was saved. */
export const RecordedThen = v.strictObject({
  id: Short,
  statements: v.pipe(v.array(Statement), v.maxLength(500)),
});
export type RecordedThen = v.InferOutput<typeof RecordedThen>;

/** Records by id. */
export interface KnownRecords {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly incidents: ReadonlyMap<string, Incident>;
}

const when = ({ from, until }: { from?: string | undefined; until?: string | undefined }) => ({
  ...(from && { from }),
  ...(until && { until }),
});

/** What a record says of its status, designations, roles, and of who took which part. */
export function statementsOf(id: string, { entities, incidents }: KnownRecords): Statement[] {
  const named = (who: By): Statement['value'] => {
    const known = typeof who === 'string' ? entities.get(who) : undefined;
    return known ? displayName(known) : who;
  };
  const { claims = [], relations = [] } = entities.get(id) ?? {};
  const { actors = [] } = incidents.get(id) ?? {};
  return [
    ...claims.flatMap(({ property, value, status, ...at }): Statement[] =>
      isStanding(property) && !(typeof value === 'object' && 'points' in value)
        ? [{ property, value, ...when(at), ...(status && { status }) }]
        : [],
    ),
    ...relations.flatMap(({ rel, to, ...at }): Statement[] =>
      isStanding(rel) ? [{ property: rel, value: named(to), ...when(at) }] : [],
    ),
    ...actors.map(({ who, role, status }) => ({
      property: role,
      value: named(who),
      ...(status && { status }),
    })),
  ];
}

/** What is said of one property then and not now, and now and not then. */
export interface StatementChange {
  readonly property: string;
  readonly before: readonly Statement[];
  readonly now: readonly Statement[];
}

const keyOf = ({ property, value, from, until, status }: Statement): string =>
  JSON.stringify([
    property,
    typeof value === 'object' ? [value.en, value.fr] : value,
    from,
    until,
    status,
  ]);

const without = (some: readonly Statement[], others: readonly Statement[]): Statement[] => {
  const known = new Set(others.map(keyOf));
  return some.filter((one) => !known.has(keyOf(one)));
};

/** Differences between two records of statements, property by property. */
export function changedStatements(
  then: readonly Statement[],
  today: readonly Statement[],
): StatementChange[] {
  const [gone, added] = [without(then, today), without(today, then)];
  const properties = new Set([...gone, ...added].map(({ property }) => property));
  return [...properties].map((property) => ({
    property,
    before: gone.filter((one) => one.property === property),
    now: added.filter((one) => one.property === property),
  }));
}
