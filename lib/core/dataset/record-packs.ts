import { entitiesOf } from '../card/records';
import { parseJson } from '../json';
import type { Entity } from '../model/entity';
import type { Incident } from '../model/incident';
import type { Release } from '../model/release';
import { byId } from './release-text';

/**
 * A large set of records so laid out that a card reads its own record and those that it names, and no others. Records lie in
 * packs by their ids, each with the ids of its neighbours.
 */
export interface RecordPacks {
  /** What is not a record: head and sources, as JSON of a release without records. */
  readonly head: string;
  /** Each a JSON object of `Packed` by id. */
  readonly packs: readonly string[];
}

interface Packed {
  readonly entity?: Entity;
  readonly incident?: Incident;
  /** Ids of the records that its card names. */
  readonly near: readonly string[];
}
type Pack = Readonly<Record<string, Packed>>;

/** So many records lie in a pack on average: reading one costs about as much as asking for it. */
const PER_PACK = 16;

/** FNV-1a: which pack an id lies in must be the same in every version that reads it. */
function packOf(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % count;
}

/** For each record those that its card names: what it refers to, what refers to it, and where its incidents were. */
function neighbours({ entities, incidents }: Release): Map<string, Set<string>> {
  const near = new Map<string, Set<string>>();
  const add = (id: string, others: Iterable<string>): void => {
    const known = near.get(id) ?? new Set();
    near.set(id, known);
    for (const other of others) if (other !== id) known.add(other);
  };
  for (const { id, relations = [], claims = [] } of entities) {
    const by = [...relations, ...claims].flatMap((one) =>
      typeof one.by === 'string' ? one.by : [],
    );
    add(id, [...relations.map(({ to }) => to), ...by]);
    // The other side tells the relation too, with who says so.
    for (const relation of relations)
      add(relation.to, [id, ...(typeof relation.by === 'string' ? [relation.by] : [])]);
  }
  for (const incident of incidents) {
    const { id, actors, figures, places, related = [] } = incident;
    const by = [...actors, ...figures].flatMap((one) => (typeof one.by === 'string' ? one.by : []));
    const involved = [...entitiesOf(incident)];
    add(id, [...involved, ...by, ...related.map(({ to }) => to)]);
    for (const entity of involved) add(entity, [id, ...places]);
    for (const { to } of related) add(to, [id]);
  }
  return near;
}

/** Lays the records of a release out in packs. */
export function packRecords(release: Release): RecordPacks {
  const near = neighbours(release);
  const { entities, incidents, ...rest } = release;
  const count = Math.max(1, Math.ceil((entities.length + incidents.length) / PER_PACK));
  const packs: Record<string, Packed>[] = Array.from({ length: count }, () => ({}));
  const put = (id: string, record: Omit<Packed, 'near'>): void => {
    (packs[packOf(id, count)] as Record<string, Packed>)[id] = {
      ...record,
      near: [...(near.get(id) ?? [])],
    };
  };
  for (const entity of entities) put(entity.id, { entity });
  for (const incident of incidents) put(incident.id, { incident });
  return {
    head: JSON.stringify({ ...rest, entities: [], incidents: [] }),
    packs: packs.map((pack) => JSON.stringify(pack)),
  };
}

/** Where packs lie. */
export interface PackSource {
  readonly head: string;
  readonly count: number;
  /** @returns the packs of these numbers, in this order */
  read(numbers: readonly number[]): Promise<readonly (string | undefined)[]>;
}

/**
 * The part of a release that the card of a record is made of.
 *
 * @returns null where a pack is missing or damaged
 */
export async function readAround(
  { head, count, read }: PackSource,
  id: string,
): Promise<Release | null> {
  const packs = new Map<number, Pack>();
  const load = async (ids: readonly string[]): Promise<boolean> => {
    const wanted = [...new Set(ids.map((one) => packOf(one, count)))].filter((n) => !packs.has(n));
    const texts = await read(wanted);
    return wanted.every((number, i) => {
      const parsed = parseJson(texts[i] ?? '');
      if (parsed.ok) packs.set(number, parsed.value as Pack);
      return parsed.ok;
    });
  };
  const find = (one: string): Packed | undefined => {
    const pack = packs.get(packOf(one, count));
    return pack && Object.hasOwn(pack, one) ? pack[one] : undefined;
  };
  const release = parseJson(head);
  if (!release.ok || !(await load([id]))) return null;
  const own = find(id);
  if (!(await load(own?.near ?? []))) return null;
  const found = [own, ...(own?.near ?? []).map(find)];
  return {
    ...(release.value as Release),
    entities: found.flatMap((one) => one?.entity ?? []).sort(byId),
    incidents: found.flatMap((one) => one?.incident ?? []).sort(byId),
  };
}
