import type { Claim, Relation } from '../model/claim';
import type { Alias, Entity } from '../model/entity';
import type { EntityId, IncidentId, SourceId } from '../model/ids';
import type { Incident } from '../model/incident';
import type { By, Cite } from '../model/primitives';

/** What becomes of each id of a release. */
export interface IdMap {
  readonly entity: (id: EntityId) => EntityId;
  readonly incident: (id: IncidentId) => IncidentId;
  readonly source: (id: SourceId) => SourceId;
}

const mapBy = (map: IdMap, by: By): By => (typeof by === 'string' ? map.entity(by) : by);

const mapCites = (map: IdMap, cites: readonly Cite[]): Cite[] =>
  cites.map((cite) => ({
    ...cite,
    id: map.source(cite.id),
    ...(cite.reportedBy && { reportedBy: cite.reportedBy.map(map.source) }),
  }));

/** The parts that statements of every kind share. */
function mapStatement<T extends { sources: Cite[]; by?: By | undefined }>(
  map: IdMap,
  statement: T,
): T {
  return {
    ...statement,
    ...(statement.by !== undefined && { by: mapBy(map, statement.by) }),
    sources: mapCites(map, statement.sources),
  };
}

const mapAlias = (map: IdMap, alias: Alias): Alias =>
  alias.needsContext?.anyOf
    ? {
        ...alias,
        needsContext: { ...alias.needsContext, anyOf: alias.needsContext.anyOf.map(map.entity) },
      }
    : alias;

const mapRelation = (map: IdMap, relation: Relation): Relation => ({
  ...mapStatement(map, relation),
  to: map.entity(relation.to),
});

export const mapEntityIds = (map: IdMap, entity: Entity): Entity => ({
  ...entity,
  id: map.entity(entity.id),
  ...(entity.aliases && { aliases: entity.aliases.map((alias) => mapAlias(map, alias)) }),
  ...(entity.place && { place: mapStatement(map, entity.place) }),
  ...(entity.claims && {
    claims: entity.claims.map((claim): Claim => mapStatement(map, claim)),
  }),
  ...(entity.relations && { relations: entity.relations.map((one) => mapRelation(map, one)) }),
  sources: mapCites(map, entity.sources),
});

export const mapIncidentIds = (map: IdMap, incident: Incident): Incident => ({
  ...incident,
  id: map.incident(incident.id),
  places: incident.places.map(map.entity),
  actors: incident.actors.map((actor) => ({
    ...mapStatement(map, actor),
    who: mapBy(map, actor.who),
  })),
  figures: incident.figures.map((figure) => mapStatement(map, figure)),
  ...(incident.about && { about: incident.about.map(map.entity) }),
  ...(incident.related && {
    related: incident.related.map((one) => ({ ...one, to: map.incident(one.to) })),
  }),
  sources: mapCites(map, incident.sources),
});
