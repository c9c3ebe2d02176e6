import { indexRecords, type Records } from '../../../lib/core/card/records';
import type { Entity } from '../../../lib/core/model/entity';
import type { EntityId, IncidentId, SourceId } from '../../../lib/core/model/ids';
import type { Figure, Incident } from '../../../lib/core/model/incident';
import { entity, release } from '../annotate/match/gazetteer-of';

const CITE = [{ id: 'reuters' as SourceId, at: 'line 1' }];

export const place = (slug: string, country: string, more: Partial<Entity['place']> = {}): Entity =>
  entity(`places/${slug}` as EntityId, {
    type: 'place',
    name: slug[0]?.toUpperCase() + slug.slice(1),
    place: { precision: 'settlement', lat: 16, lon: 0, country, sources: CITE, ...more },
  });

export const figure = (more: Partial<Figure>): Figure => ({
  measure: 'killed',
  of: 'people',
  sources: CITE,
  ...more,
});

export const incident = (day: string, slug: string, more: Partial<Incident> = {}): Incident => ({
  id: `incidents/${day.slice(0, 4)}/${day}-${slug}` as IncidentId,
  title: { en: `Attack at ${slug}`, fr: `Attaque à ${slug}` },
  kind: 'attack',
  date: { start: day, end: day, precision: 'day' },
  places: [`places/${slug}` as EntityId],
  actors: [],
  figures: [],
  summary: { en: 'It was.', fr: 'Ce fut.' },
  sources: CITE,
  ...more,
});

export const recordsOf = (entities: readonly Entity[], incidents: readonly Incident[]): Records =>
  indexRecords({ ...release([...entities]), incidents: [...incidents] });
