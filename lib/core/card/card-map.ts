import { makeLocatorMap } from '../map/make-locator-map';
import type { MapModel, MapPlace } from '../map/map-model';
import type { Outlines } from '../map/outlines';
import { placeOnMap } from '../map/place-on-map';
import type { Entity } from '../model/entity';
import type { Incident } from '../model/incident';
import type { Records } from './records';

/** The room that a card has for a map. Pixels. */
const SIZE = { width: 354, height: 200 };

const spots = (entities: readonly Entity[]): MapPlace[] =>
  entities.flatMap((entity) => placeOnMap(entity) ?? []);

/** Where a place is; for any other entity where the incidents were that involve it. */
export function entityMap(
  records: Records,
  outlines: Outlines,
  entity: Entity,
  incidents: readonly Incident[],
): MapModel | null {
  if (entity.type === 'place') {
    const country = entity.place?.country;
    return makeLocatorMap(outlines, {
      ...SIZE,
      places: spots([entity]),
      ...(country && { country }),
    });
  }
  const counts = new Map<string, number>();
  for (const { places } of incidents)
    for (const id of places) counts.set(id, (counts.get(id) ?? 0) + 1);
  const places = [...counts]
    .flatMap(([id, count]) => {
      const place = records.entities.get(id);
      return (place && placeOnMap(place, count)) ?? [];
    })
    // A country is no spot on a map of spots.
    .filter(({ precision }) => precision !== 'country' && precision !== 'unknown');
  return makeLocatorMap(outlines, { ...SIZE, places });
}

export function incidentMap(
  records: Records,
  outlines: Outlines,
  incident: Incident,
): MapModel | null {
  const places = spots(incident.places.flatMap((id) => records.entities.get(id) ?? []));
  return makeLocatorMap(outlines, { ...SIZE, places });
}
