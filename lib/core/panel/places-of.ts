import type { Records } from '../card/make-card';
import type { MapPlace } from '../map/map-model';
import { displayName } from '../model/display-name';
import type { Entity } from '../model/entity';

function mapPlace(entity: Entity, count: number): MapPlace[] {
  const { lat, lon, precision } = entity.place ?? {};
  // A country has no spot: its borders and its name are on the map as it is.
  if (lat === undefined || lon === undefined || !precision || precision === 'country') return [];
  return [
    {
      id: entity.id,
      label: displayName(entity),
      lat,
      lon,
      precision,
      type: entity.type,
      ...(count > 0 && { count }),
    },
  ];
}

/** What a map of some records shows: their places, and those of the incidents among them, each with how many. */
export function placesOf(records: Records, ids: readonly string[]): MapPlace[] {
  const counts = new Map<string, number>();
  for (const id of new Set(ids)) {
    if (records.entities.get(id)?.place) counts.set(id, counts.get(id) ?? 0);
    for (const place of records.incidents.get(id)?.places ?? [])
      counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].flatMap(([id, count]) => {
    const entity = records.entities.get(id);
    return entity ? mapPlace(entity, count) : [];
  });
}
