import * as v from 'valibot';
import { parseJson } from '../json';
import { Entity } from '../model/entity';
import { EntityId, IncidentId, SourceId } from '../model/ids';
import { Incident } from '../model/incident';
import { type Release, ReleaseHead } from '../model/release';
import { fail, ok, type Result } from '../model/result';
import { Source } from '../model/source';
import { byId, canonicalText, releaseHash, releaseText, textHash } from './release-text';

/** Version of the delta format; raised only when an old reader could not apply a new delta. */
export const DELTA_FORMAT = 1;

export const ReleaseHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a hash is 64 digits'));

/** What is different in a record that both editions have: its id, and each field that changed, whole; null takes it out. */
const revisionOf = <Id extends v.GenericSchema<unknown, string>>(id: Id) =>
  v.intersect([v.object({ id }), v.record(v.string(), v.unknown())]);

/** From one edition to the next: records that are new, what changed in others, and ids of those that are gone. */
export const Delta = v.strictObject({
  format: v.literal(DELTA_FORMAT),
  /** Hash of the text of the release that it applies to. */
  from: ReleaseHash,
  /** Hash of the text of the release that it makes. */
  to: ReleaseHash,
  head: ReleaseHead,
  sources: v.strictObject({
    put: v.array(Source),
    revise: v.array(revisionOf(SourceId)),
    remove: v.array(SourceId),
  }),
  entities: v.strictObject({
    put: v.array(Entity),
    revise: v.array(revisionOf(EntityId)),
    remove: v.array(EntityId),
  }),
  incidents: v.strictObject({
    put: v.array(Incident),
    revise: v.array(revisionOf(IncidentId)),
    remove: v.array(IncidentId),
  }),
});
export type Delta = v.InferOutput<typeof Delta>;

type Revision<Id> = { id: Id } & { [field: string]: unknown };

interface Changes<T extends { readonly id: string }> {
  put: T[];
  revise: Revision<T['id']>[];
  remove: T['id'][];
}

function revisionBetween<T extends { readonly id: string }>(
  before: T,
  after: T,
): Revision<T['id']> {
  const [had, has] = [before, after] as unknown as Readonly<Record<string, unknown>>[];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => canonicalText(had?.[key] ?? null) !== canonicalText(has?.[key] ?? null))
    .map((key) => [key, has?.[key] ?? null] as const);
  return { ...Object.fromEntries(fields), id: after.id };
}

function changesBetween<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): Changes<T> {
  const had = new Map<string, T>(before.map((record) => [record.id, record]));
  const has = new Set<string>(after.map(({ id }) => id));
  const changes: Changes<T> = { put: [], revise: [], remove: [] };
  for (const record of [...after].sort(byId)) {
    const earlier = had.get(record.id);
    if (!earlier) changes.put.push(record);
    else if (canonicalText(earlier) !== canonicalText(record))
      changes.revise.push(revisionBetween(earlier, record));
  }
  for (const { id } of [...before].sort(byId)) if (!has.has(id)) changes.remove.push(id);
  return changes;
}

const headOf = ({ title, publisher, edition, date, licence }: Release): ReleaseHead => ({
  title,
  publisher,
  edition,
  date,
  licence,
});

export async function makeDelta(before: Release, after: Release): Promise<Delta> {
  return {
    format: DELTA_FORMAT,
    from: await releaseHash(before),
    to: await releaseHash(after),
    head: headOf(after),
    sources: changesBetween(before.sources, after.sources),
    entities: changesBetween(before.entities, after.entities),
    incidents: changesBetween(before.incidents, after.incidents),
  };
}

/** A record with the fields of a revision in place of its own. No field is set by name: `__proto__` is one like any other. */
function revised<T extends object>(record: T, { id: _, ...fields }: Revision<string>): object {
  const merged = new Map<string, unknown>([...Object.entries(record), ...Object.entries(fields)]);
  return Object.fromEntries([...merged].filter(([, value]) => value !== null));
}

/** A record with its keys in the order of its text. */
const inOrder = <T>(record: T): T => {
  const parsed = parseJson(canonicalText(record));
  return parsed.ok ? (parsed.value as T) : record;
};

/**
 * The records as the delta makes them, in the order of their ids: those that it does not touch are the very same, those
 * that it does are checked. A fault where one is no record after it.
 */
function patch<T extends { readonly id: string }>(
  schema: v.GenericSchema<unknown, T>,
  records: readonly T[],
  { put, revise, remove }: Changes<T>,
): Result<readonly T[]> {
  if (put.length + revise.length + remove.length === 0) return ok(records);
  const dropped = new Set<string>([...remove, ...put.map(({ id }) => id)]);
  const revisions = new Map<string, Revision<T['id']>>(revise.map((one) => [one.id, one]));
  const after: T[] = [];
  const before = new Map<string, T>();
  for (const record of records) {
    if (dropped.has(record.id)) continue;
    if (revisions.has(record.id)) before.set(record.id, record);
    else after.push(record);
  }
  for (const [id, revision] of revisions) {
    const parsed = v.safeParse(schema, revised(before.get(id) ?? {}, revision));
    if (!parsed.success) return fail('wrong-result', `the delta makes no record of ${id}`);
    after.push(inOrder(parsed.output));
  }
  for (const record of put) after.push(inOrder(record));
  return ok(after.sort(byId));
}

/** A release as its text has it, and the hash of that. */
export interface NamedRelease {
  readonly release: Release;
  readonly hash: string;
}

/**
 * The edition that a delta makes of the one before it, with its text. Faults: `other-base` (the delta applies to another
 * release), `wrong-result` (what comes out is not what its publisher had). The release given stays as it is, and the new
 * one shares with it what did not change; its hash is taken at its word, since what comes out is hashed.
 */
export async function applyDelta(
  { release, hash }: NamedRelease,
  delta: Delta,
): Promise<Result<NamedRelease & { readonly text: string }>> {
  if (hash !== delta.from) return fail('other-base', 'the delta applies to another release');
  const sources = patch(Source, release.sources, delta.sources);
  if (!sources.ok) return sources;
  const entities = patch(Entity, release.entities, delta.entities);
  if (!entities.ok) return entities;
  const incidents = patch(Incident, release.incidents, delta.incidents);
  if (!incidents.ok) return incidents;
  const { title, publisher, edition, date, licence } = delta.head;
  // In the order of the text, which is then written natively: the hash tells where that is not the text.
  const after = {
    ...{ date, edition, entities: entities.value, format: release.format },
    ...{ incidents: incidents.value, licence, publisher, sources: sources.value, title },
  } as Release;
  for (const write of [JSON.stringify, releaseText]) {
    const text = write(after);
    if ((await textHash(text)) === delta.to) return ok({ release: after, hash: delta.to, text });
  }
  return fail('wrong-result', 'the delta does not make the release that it names');
}

function joinChanges<T extends { readonly id: string }>(
  first: Changes<T>,
  next: Changes<T>,
): Changes<T> {
  const puts = new Map<string, T>(first.put.map((record) => [record.id, record]));
  const revisions = new Map<string, Revision<T['id']>>(first.revise.map((one) => [one.id, one]));
  const removed = new Set<T['id']>(first.remove);
  for (const id of next.remove) {
    puts.delete(id);
    revisions.delete(id);
    removed.add(id);
  }
  for (const revision of next.revise) {
    const put = puts.get(revision.id);
    if (put) puts.set(revision.id, revised(put, revision) as T);
    else revisions.set(revision.id, { ...revisions.get(revision.id), ...revision });
  }
  for (const record of next.put) puts.set(record.id, record);
  return {
    put: [...puts.values()].sort(byId),
    revise: [...revisions.values()].sort(byId),
    remove: [...removed].filter((id) => !puts.has(id)).sort(),
  };
}

/** Two deltas, one after the other, as one: no release is needed for it. */
export const joinDeltas = (first: Delta, next: Delta): Delta => ({
  ...next,
  from: first.from,
  sources: joinChanges(first.sources, next.sources),
  entities: joinChanges(first.entities, next.entities),
  incidents: joinChanges(first.incidents, next.incidents),
});
