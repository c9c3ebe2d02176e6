import { fold } from '../annotate/match/fold';
import type { Alias, Entity } from '../model/entity';
import type { EntityId } from '../model/ids';
import type { Cite } from '../model/primitives';
import type { Release } from '../model/release';
import { type FeedId, inFeed } from './feed-ids';
import { type IdMap, mapEntityIds, mapIncidentIds } from './map-ids';
import { byId, canonicalText } from './release-text';
import { sameEntity } from './same-entity';

/** The edition of a feed that a reader has. */
export interface FeedRelease {
  readonly feed: FeedId;
  readonly release: Release;
}

export interface MergedReleases {
  /** All records under their feeds' ids, in the order of the ids. The head is that of the first feed. */
  readonly release: Release;
  /** Ids of records that were joined to that of an earlier feed, and the id that now stands for them. */
  readonly joined: ReadonlyMap<EntityId, EntityId>;
}

const formsOf = ({ name, names, aliases }: Entity): Alias[] => {
  const listed = new Set(aliases?.map(({ form }) => form));
  const plain = [name, ...Object.values(names ?? {})].filter((form) => form && !listed.has(form));
  return [...plain.map((form) => ({ form: form as string })), ...(aliases ?? [])];
};

interface Sourced {
  readonly sources: Cite[];
}

const withoutSources = ({ sources: _, ...statement }: Sourced): string => canonicalText(statement);

/** Statements of both, each once: what two feeds say alike has the sources of both. */
function union<T extends Sourced>(first: readonly T[] = [], later: readonly T[] = []): T[] {
  const statements = new Map<string, T>();
  for (const statement of [...first, ...later]) {
    const key = withoutSources(statement);
    const known = statements.get(key);
    const sources = known ? [...known.sources, ...statement.sources] : statement.sources;
    statements.set(key, { ...(known ?? statement), sources });
  }
  return [...statements.values()];
}

/**
 * The record of the earlier feed, with what the later one adds: names on its own terms, statements, sources. A name
 * that an earlier feed has for this record or for another is not added: where UCDP has one actor of two names, the
 * earlier feed may have two records.
 * @param taken names of all records of earlier feeds, folded
 */
function join(first: Entity, later: Entity, taken: ReadonlySet<string>): Entity {
  const aliases = formsOf(later).filter(({ form }) => !taken.has(fold(form)));
  const claims = union(first.claims, later.claims);
  const relations = union(first.relations, later.relations);
  return {
    ...first,
    ...(aliases.length > 0 && { aliases: [...(first.aliases ?? []), ...aliases] }),
    ...(!first.place && later.place && { place: later.place }),
    ...(claims.length > 0 && { claims }),
    ...(relations.length > 0 && { relations }),
    sources: [...first.sources, ...later.sources],
  };
}

/** For each entity that an earlier feed has too, the id under which that feed has it. */
function joinedIds(feeds: readonly FeedRelease[]): Map<EntityId, EntityId> {
  const same = sameEntity();
  const joined = new Map<EntityId, EntityId>();
  const idOf = new Map<Entity, EntityId>();
  for (const [number, { feed, release }] of feeds.entries()) {
    // Two records that one feed keeps apart stay apart: each is compared with the feeds before it alone.
    const taken = new Set<EntityId>();
    // With the last one nothing is compared.
    const isLast = number === feeds.length - 1;
    for (const entity of release.entities) {
      const other = number > 0 ? same.find(entity) : undefined;
      const id = other && idOf.get(other);
      const isJoined = id !== undefined && !taken.has(id);
      if (isJoined) {
        taken.add(id);
        joined.set(inFeed(feed, entity.id), id);
      }
      if (!isLast) idOf.set(entity, isJoined ? id : inFeed(feed, entity.id));
    }
    if (!isLast) for (const entity of release.entities) same.add(entity);
  }
  return joined;
}

/**
 * The releases of several feeds as one set of records, to compile and to look up. Ids carry their feed (`inFeed`). An
 * entity that is in several feeds is one record, under its id in the first of them, with the sources of all.
 * @param feeds in the reader's order; the main feed, whose ids stand as they are, comes first by custom
 */
export function mergeReleases(feeds: readonly [FeedRelease, ...FeedRelease[]]): MergedReleases {
  const joined = joinedIds(feeds);
  const entities = new Map<EntityId, Entity>();
  const sources: Release['sources'] = [];
  const incidents: Release['incidents'] = [];
  const taken = new Set<string>();
  for (const { feed, release } of feeds) {
    for (const entity of entities.values())
      for (const { form } of formsOf(entity)) taken.add(fold(form));
    // Thousands of records cite the same few sources: one text for each, not one for each record.
    const sourceIds = new Map(release.sources.map(({ id }) => [id, inFeed(feed, id)]));
    const map: IdMap = {
      entity: (id: EntityId) => {
        const own = inFeed(feed, id);
        return joined.get(own) ?? own;
      },
      incident: <Id extends string>(id: Id) => inFeed(feed, id),
      source: (id) => sourceIds.get(id) ?? inFeed(feed, id),
    };
    for (const source of release.sources) sources.push({ ...source, id: inFeed(feed, source.id) });
    for (const incident of release.incidents) incidents.push(mapIncidentIds(map, incident));
    for (const entity of release.entities) {
      const mapped = mapEntityIds(map, entity);
      const known = entities.get(mapped.id);
      entities.set(mapped.id, known ? join(known, mapped, taken) : mapped);
    }
  }
  return {
    release: {
      ...feeds[0].release,
      sources: sources.sort(byId),
      entities: [...entities.values()].sort(byId),
      incidents: incidents.sort(byId),
    },
    joined,
  };
}
