import * as v from 'valibot';
import { Entity } from '../model/entity';
import { EntityId, IncidentId, SourceId } from '../model/ids';
import { Incident } from '../model/incident';
import { type Release, ReleaseHead } from '../model/release';
import { fail, ok, type Result } from '../model/result';
import { Source } from '../model/source';
import { byId, canonicalText, releaseHash } from './release-text';

/** Version of the delta format; raised only when an old reader could not apply a new delta. */
export const DELTA_FORMAT = 1;

export const ReleaseHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a hash is 64 digits'));

/** From one edition to the next: records to put (new or changed, whole) and ids to remove. */
export const Delta = v.strictObject({
  format: v.literal(DELTA_FORMAT),
  /** Hash of the text of the release that it applies to. */
  from: ReleaseHash,
  /** Hash of the text of the release that it makes. */
  to: ReleaseHash,
  head: ReleaseHead,
  sources: v.strictObject({ put: v.array(Source), remove: v.array(SourceId) }),
  entities: v.strictObject({ put: v.array(Entity), remove: v.array(EntityId) }),
  incidents: v.strictObject({ put: v.array(Incident), remove: v.array(IncidentId) }),
});
export type Delta = v.InferOutput<typeof Delta>;

interface Changes<T extends { readonly id: string }> {
  put: T[];
  remove: T['id'][];
}

function changesBetween<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): Changes<T> {
  const texts = new Map<string, string>(before.map((record) => [record.id, canonicalText(record)]));
  const kept = new Set<string>(after.map(({ id }) => id));
  return {
    put: after.filter((record) => texts.get(record.id) !== canonicalText(record)).sort(byId),
    remove: before
      .map(({ id }) => id)
      .filter((id) => !kept.has(id))
      .sort(),
  };
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

function patch<T extends { readonly id: string }>(
  records: readonly T[],
  { put, remove }: Changes<T>,
): T[] {
  const byKey = new Map<string, T>(records.map((record) => [record.id, record]));
  for (const id of remove) byKey.delete(id);
  for (const record of put) byKey.set(record.id, record);
  return [...byKey.values()].sort(byId);
}

/**
 * The edition that a delta makes of the one before it. Faults: `other-base` (the delta applies to another
 * release), `wrong-result` (what comes out is not what its publisher had). The release given stays as it is.
 */
export async function applyDelta(release: Release, delta: Delta): Promise<Result<Release>> {
  if ((await releaseHash(release)) !== delta.from)
    return fail('other-base', 'the delta applies to another release');
  const after: Release = {
    format: release.format,
    ...delta.head,
    sources: patch(release.sources, delta.sources),
    entities: patch(release.entities, delta.entities),
    incidents: patch(release.incidents, delta.incidents),
  };
  if ((await releaseHash(after)) !== delta.to)
    return fail('wrong-result', 'the delta does not make the release that it names');
  return ok(after);
}

function joinChanges<T extends { readonly id: string }>(
  first: Changes<T>,
  next: Changes<T>,
): Changes<T> {
  const puts = new Map<string, T>(first.put.map((record) => [record.id, record]));
  const removed = new Set<T['id']>(first.remove);
  for (const id of next.remove) {
    puts.delete(id);
    removed.add(id);
  }
  for (const record of next.put) {
    puts.set(record.id, record);
    removed.delete(record.id);
  }
  return { put: [...puts.values()].sort(byId), remove: [...removed].sort() };
}

/** Two deltas, one after the other, as one: no release is needed for it. */
export const joinDeltas = (first: Delta, next: Delta): Delta => ({
  ...next,
  from: first.from,
  sources: joinChanges(first.sources, next.sources),
  entities: joinChanges(first.entities, next.entities),
  incidents: joinChanges(first.incidents, next.incidents),
});
