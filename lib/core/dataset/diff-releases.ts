import { displayName, type Wording } from '../model/display-name';
import type { Entity, RecordType } from '../model/entity';
import type { Figure, Incident } from '../model/incident';
import type { Release } from '../model/release';
import { byId, canonicalText } from './release-text';

/** A part of a record that readers have a word for; `detail` is any other. */
export type Part =
  | 'figure'
  | 'claim'
  | 'relation'
  | 'actor'
  | 'name'
  | 'date'
  | 'position'
  | 'summary'
  | 'source'
  | 'detail';

export type ChangeKind = 'added' | 'removed' | 'revised';

/** One difference within a record that both editions have. */
export interface PartChange {
  readonly part: Part;
  readonly kind: ChangeKind;
  /** For a figure: what it was and what it is. */
  readonly before?: Figure;
  readonly after?: Figure;
  /** For a name, its form; for a claim, relation or actor, its property, relation or role. */
  readonly what?: string;
}

export interface RecordDiff {
  readonly id: string;
  readonly type: RecordType;
  readonly name: Wording;
  readonly kind: ChangeKind;
  /** What is different in a record that was revised. */
  readonly changes: readonly PartChange[];
}

type Head = Pick<Release, 'title' | 'edition' | 'date'>;

/** What an edition changed, record by record, in the order of their ids. Sources count where records cite them. */
export interface ReleaseDiff {
  readonly from: Head;
  readonly to: Head;
  readonly records: readonly RecordDiff[];
}

interface Keyed<T> {
  readonly key: string;
  readonly value: T;
}

/** Items of two lists by a key; where several share it, in the order they stand. */
function pairs<T>(
  before: readonly Keyed<T>[],
  after: readonly Keyed<T>[],
): { before?: T; after?: T }[] {
  const waiting = new Map<string, T[]>();
  for (const { key, value } of before) waiting.set(key, [...(waiting.get(key) ?? []), value]);
  const out = after.map(({ key, value }) => {
    const same = waiting.get(key) ?? [];
    // An item that is the same as before is matched to itself, not to its neighbour.
    const exact = same.findIndex((one) => canonicalText(one) === canonicalText(value));
    const [found] = exact >= 0 ? same.splice(exact, 1) : same.splice(0, 1);
    return found === undefined ? { after: value } : { before: found, after: value };
  });
  return [...out, ...[...waiting.values()].flat().map((value) => ({ before: value }))];
}

const textOf = (value: unknown): string => (value === undefined ? '' : canonicalText(value));

function listChanges<T>(
  part: Part,
  before: readonly T[] = [],
  after: readonly T[] = [],
  keyOf: (item: T) => string,
  describe: (pair: { before?: T; after?: T }) => Omit<PartChange, 'part' | 'kind'>,
): PartChange[] {
  const keyed = (items: readonly T[]): Keyed<T>[] =>
    items.map((value) => ({ key: keyOf(value), value }));
  return pairs(keyed(before), keyed(after))
    .filter((pair) => textOf(pair.before) !== textOf(pair.after))
    .map((pair) => ({
      part,
      kind: !pair.before ? 'added' : !pair.after ? 'removed' : 'revised',
      ...describe(pair),
    }));
}

const revised = (part: Part, before: unknown, after: unknown): PartChange[] =>
  textOf(before) === textOf(after) ? [] : [{ part, kind: 'revised' }];

const either = <T>({ before, after }: { before?: T; after?: T }): T => (after ?? before) as T;

const sourceChanges = (before: Entity | Incident, after: Entity | Incident): PartChange[] =>
  listChanges(
    'source',
    before.sources,
    after.sources,
    ({ id, at }) => `${id} ${at}`,
    (pair) => ({
      what: either(pair).id,
    }),
  );

function namesOf({ name, names, aliases = [] }: Entity): { form: string; terms: unknown }[] {
  const listed = new Set(aliases.map(({ form }) => form));
  const plain = [name, ...Object.values(names ?? {})].filter((form) => form && !listed.has(form));
  return [
    ...[...new Set(plain)].map((form) => ({ form: form as string, terms: {} })),
    ...aliases.map(({ form, ...terms }) => ({ form, terms })),
  ];
}

function entityChanges(before: Entity, after: Entity): PartChange[] {
  const { lat, lon } = before.place ?? {};
  return [
    ...listChanges(
      'name',
      namesOf(before),
      namesOf(after),
      ({ form }) => form,
      (pair) => ({
        what: either(pair).form,
      }),
    ),
    ...listChanges(
      'claim',
      before.claims,
      after.claims,
      ({ property, by, from }) => textOf([property, by, from]),
      (pair) => ({ what: either(pair).property }),
    ),
    ...listChanges(
      'relation',
      before.relations,
      after.relations,
      ({ rel, to }) => `${rel} ${to}`,
      (pair) => ({
        what: either(pair).rel,
      }),
    ),
    ...revised('position', [lat, lon], [after.place?.lat, after.place?.lon]),
    ...revised('date', before.active, after.active),
    ...revised('summary', before.summary, after.summary),
    ...sourceChanges(before, after),
  ];
}

const figureChanges = (before: readonly Figure[], after: readonly Figure[]): PartChange[] =>
  listChanges(
    'figure',
    before,
    after,
    ({ measure, of, by }) => textOf([measure, of, by]),
    (pair) => pair,
  );

const incidentChanges = (before: Incident, after: Incident): PartChange[] => [
  ...figureChanges(before.figures, after.figures),
  ...listChanges(
    'actor',
    before.actors,
    after.actors,
    ({ who, role }) => textOf([who, role]),
    (pair) => ({
      what: either(pair).role,
    }),
  ),
  ...revised('date', before.date, after.date),
  ...revised('position', before.places, after.places),
  ...revised('summary', [before.title, before.summary], [after.title, after.summary]),
  ...sourceChanges(before, after),
];

const isIncident = (record: Entity | Incident): record is Incident => 'figures' in record;

function diffRecord(before: Entity | Incident | undefined, after: Entity | Incident | undefined) {
  const record = either({ before, after } as { before?: Entity | Incident });
  const name = isIncident(record) ? record.title : displayName(record);
  const type: RecordType = isIncident(record) ? 'incident' : record.type;
  const kind: ChangeKind = !before ? 'added' : !after ? 'removed' : 'revised';
  let changes: PartChange[] = [];
  if (before && after) {
    if (isIncident(before) && isIncident(after)) changes = incidentChanges(before, after);
    else if (!isIncident(before) && !isIncident(after)) changes = entityChanges(before, after);
    if (changes.length === 0) changes = [{ part: 'detail', kind: 'revised' }];
  }
  return { id: record.id, type, name, kind, changes } satisfies RecordDiff;
}

/** Whether two values of JSON are the same, without writing them out: most of two editions is. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  const [one, other] = [a, b] as { readonly [key: string]: unknown }[];
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(b, key) && same(one?.[key], other?.[key]))
  );
}

type Record = Entity | Incident;

/** Those that the other edition does not have as the very same: one that a delta has made shares the rest. */
function without(these: readonly Record[], those: readonly Record[]): Record[] {
  const known = new Set(those);
  return these.filter((record) => !known.has(record));
}

const headOf = ({ title, edition, date }: Release): Head => ({ title, edition, date });

/** What is different between two editions, for readers. */
export function diffReleases(before: Release, after: Release): ReleaseDiff {
  const [had, has] = [before, after].map(({ entities, incidents }) => [
    ...entities,
    ...incidents,
  ]) as [Record[], Record[]];
  const gone = new Map(without(had, has).map((record) => [record.id as string, record]));
  const records: RecordDiff[] = [];
  for (const record of without(has, had)) {
    const earlier = gone.get(record.id);
    if (!same(earlier, record)) records.push(diffRecord(earlier, record));
    gone.delete(record.id);
  }
  for (const record of gone.values()) records.push(diffRecord(record, undefined));
  return { from: headOf(before), to: headOf(after), records: records.sort(byId) };
}

/** What an edition changed in a record, or undefined where it left it as it was. */
export const changesOf = (id: string, { records }: ReleaseDiff): RecordDiff | undefined =>
  records.find((record) => record.id === id);
