import { displayName, type Wording } from '../model/display-name';
import type { Entity } from '../model/entity';
import type { Incident } from '../model/incident';
import type { By, Cite } from '../model/primitives';
import type { Release } from '../model/release';
import type { CardFact, CardIncident, CardModel, CardSource } from './card-model';

/** A release with its records by id, and for each entity the incidents that involve it, latest first. */
export interface Records {
  readonly release: Release;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly incidentsOf: ReadonlyMap<string, readonly Incident[]>;
  readonly publishers: ReadonlyMap<string, Release['sources'][number]>;
}

/** Most incidents that a card lists. */
const MAX_INCIDENTS = 8;

/** Ids of the entities that an incident involves. */
function involved(incident: Incident): Set<string> {
  const actors = incident.actors.map(({ who }) => who).filter((who) => typeof who === 'string');
  return new Set<string>([...incident.places, ...actors, ...(incident.about ?? [])]);
}

export function indexRecords(release: Release): Records {
  const incidentsOf = new Map<string, Incident[]>();
  const latestFirst = [...release.incidents].sort((a, b) => (a.date.start < b.date.start ? 1 : -1));
  for (const incident of latestFirst) {
    for (const id of involved(incident))
      incidentsOf.set(id, [...(incidentsOf.get(id) ?? []), incident]);
  }
  return {
    release,
    entities: new Map(release.entities.map((entity) => [entity.id, entity])),
    incidents: new Map(release.incidents.map((incident) => [incident.id, incident])),
    incidentsOf,
    publishers: new Map(release.sources.map((source) => [source.id, source])),
  };
}

/** Numbers the citations of one card, each once. */
class SourceList {
  readonly list: CardSource[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly records: Records) {}

  number(cite: Cite): number {
    const key = JSON.stringify(cite);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const { publishers } = this.records;
    const source = publishers.get(cite.id);
    this.list.push({
      publisher: source?.publisher ?? cite.id,
      ...(source?.title && { title: source.title }),
      ...(source?.date && { date: source.date }),
      ...(source?.url && { url: source.url }),
      ...(source?.licence && { licence: source.licence }),
      at: cite.at,
      outlets: (cite.reportedBy ?? []).map((id) => publishers.get(id)?.publisher ?? id),
    });
    this.numbers.set(key, this.list.length - 1);
    return this.list.length - 1;
  }

  all(cites: readonly Cite[]): number[] {
    return cites.map((cite) => this.number(cite));
  }
}

function nameOf(records: Records, id: string): Wording {
  const entity = records.entities.get(id);
  return entity ? displayName(entity) : id;
}

const wordingOf = (records: Records, by: By): Wording =>
  typeof by === 'string' ? nameOf(records, by) : by;

const brief = ({ id, title, date }: Incident): CardIncident => ({ id, title, date });

function entityFacts(records: Records, entity: Entity, sources: SourceList): CardFact[] {
  const claims = (entity.claims ?? []).map(
    ({ property, value, from, until, by, status, sources: cites }): CardFact => ({
      property,
      value,
      ...(from && { from }),
      ...(until && { until }),
      ...(by && { by: wordingOf(records, by) }),
      ...(status && { status }),
      sources: sources.all(cites),
    }),
  );
  const relations = (entity.relations ?? []).map(
    ({ rel, to, from, until, by, sources: cites }): CardFact => ({
      property: rel,
      value: nameOf(records, to),
      to,
      ...(from && { from }),
      ...(until && { until }),
      ...(by && { by: wordingOf(records, by) }),
      sources: sources.all(cites),
    }),
  );
  return [...relations, ...claims];
}

function entityCard(records: Records, entity: Entity): CardModel {
  const sources = new SourceList(records);
  sources.all(entity.sources);
  const { en, fr } = entity.names ?? {};
  // The full name is worth a line only where the name shown is a short one.
  const full: Wording | undefined = en && fr ? { en, fr } : (en ?? fr);
  const fullName =
    typeof displayName(entity) === 'string' && full !== entity.name
      ? full
      : en !== entity.name
        ? en
        : undefined;
  const { lat, lon, precision, admin1, country } = entity.place ?? {};
  return {
    id: entity.id,
    type: entity.type,
    name: displayName(entity),
    ...(fullName && { fullName }),
    aliases: [
      ...new Set([
        ...(entity.aliases ?? []).map(({ form }) => form),
        ...(entity.names?.ar ? [entity.names.ar] : []),
      ]),
    ].filter((form) => form !== entity.name && form !== en && form !== fr),
    summary: entity.summary,
    ...(entity.active && { active: entity.active }),
    ...(precision && {
      place: {
        precision,
        ...(lat !== undefined && { lat }),
        ...(lon !== undefined && { lon }),
        ...(admin1 && { admin1 }),
        ...(country && { country }),
      },
    }),
    facts: entityFacts(records, entity, sources),
    figures: [],
    incidents: (records.incidentsOf.get(entity.id) ?? []).slice(0, MAX_INCIDENTS).map(brief),
    sources: sources.list,
    edition: records.release.edition,
  };
}

function incidentCard(records: Records, incident: Incident): CardModel {
  const sources = new SourceList(records);
  sources.all(incident.sources);
  const places = incident.places.map(
    (id): CardFact => ({
      property: 'place',
      value: nameOf(records, id),
      to: id,
      sources: [],
    }),
  );
  const actors = incident.actors.map(
    ({ who, role, status, by, sources: cites }): CardFact => ({
      property: role,
      value: wordingOf(records, who),
      ...(typeof who === 'string' && { to: who }),
      ...(status && { status }),
      ...(by && { by: wordingOf(records, by) }),
      sources: sources.all(cites),
    }),
  );
  const about = (incident.about ?? []).map(
    (id): CardFact => ({
      property: 'about',
      value: nameOf(records, id),
      to: id,
      sources: [],
    }),
  );
  const related = (incident.related ?? []).flatMap(({ to }) => records.incidents.get(to) ?? []);
  return {
    id: incident.id,
    type: 'incident',
    name: incident.title,
    aliases: [],
    summary: incident.summary,
    date: incident.date,
    facts: [...places, ...actors, ...about],
    figures: incident.figures.map(({ by, sources: cites, ...figure }) => ({
      ...figure,
      ...(by && { by: wordingOf(records, by) }),
      sources: sources.all(cites),
    })),
    incidents: related.map(brief),
    sources: sources.list,
    edition: records.release.edition,
  };
}

/** The card of a record, or null where the dataset has none of that id. */
export function makeCard(records: Records, id: string): CardModel | null {
  const entity = records.entities.get(id);
  if (entity) return entityCard(records, entity);
  const incident = records.incidents.get(id);
  return incident ? incidentCard(records, incident) : null;
}
