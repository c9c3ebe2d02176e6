import { displayName, type Wording } from '../model/display-name';
import type { Entity } from '../model/entity';
import type { Incident } from '../model/incident';
import type { By } from '../model/primitives';
import type { Release } from '../model/release';
import { inSentence } from './in-sentence';

type Relation = NonNullable<Entity['relations']>[number];

/** A relation seen from the record that it names. */
export interface RelationFrom {
  readonly holder: Entity;
  readonly relation: Relation;
}

/** A release with its records by id, and what other records say of each. */
export interface Records {
  readonly release: Release;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly incidents: ReadonlyMap<string, Incident>;
  /** For each entity the incidents that involve it, latest first. */
  readonly incidentsOf: ReadonlyMap<string, readonly Incident[]>;
  /** For each entity the relations of others to it. */
  readonly relationsTo: ReadonlyMap<string, readonly RelationFrom[]>;
  /** For each incident those that name it as related. */
  readonly relatedTo: ReadonlyMap<string, readonly Incident[]>;
  readonly publishers: ReadonlyMap<string, Release['sources'][number]>;
}

/** Ids of the entities that an incident involves. */
export function entitiesOf(incident: Incident): Set<string> {
  const actors = incident.actors.map(({ who }) => who).filter((who) => typeof who === 'string');
  return new Set<string>([...incident.places, ...actors, ...(incident.about ?? [])]);
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

export function indexRecords(release: Release): Records {
  const incidentsOf = new Map<string, Incident[]>();
  const relatedTo = new Map<string, Incident[]>();
  const relationsTo = new Map<string, RelationFrom[]>();
  const latestFirst = [...release.incidents].sort((a, b) => (a.date.start < b.date.start ? 1 : -1));
  for (const incident of latestFirst) {
    for (const id of entitiesOf(incident)) push(incidentsOf, id, incident);
    for (const { to } of incident.related ?? []) push(relatedTo, to, incident);
  }
  for (const holder of release.entities) {
    for (const relation of holder.relations ?? [])
      push(relationsTo, relation.to, { holder, relation });
  }
  return {
    release,
    entities: new Map(release.entities.map((entity) => [entity.id, entity])),
    incidents: new Map(release.incidents.map((incident) => [incident.id, incident])),
    incidentsOf,
    relationsTo,
    relatedTo,
    publishers: new Map(release.sources.map((source) => [source.id, source])),
  };
}

/** What an id is called; the id itself where the dataset has no such record. */
export function nameOf(records: Records, id: string): Wording {
  const entity = records.entities.get(id);
  return entity ? displayName(entity) : id;
}

/** What a record or some words are called. */
export const wordingOf = (records: Records, by: By): Wording =>
  typeof by === 'string' ? nameOf(records, by) : by;

/** Who says so, as a sentence has it: 'according to the CMA', « selon la CMA ». */
export function tellerOf({ entities }: Records, by: By): Wording {
  if (typeof by !== 'string') return by;
  const entity = entities.get(by);
  return entity ? inSentence(entity) : by;
}
