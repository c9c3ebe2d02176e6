import type { Records } from '../card/records';
import type { MapPlace } from '../map/map-model';
import { placeOnMap } from '../map/place-on-map';
import { displayName, type Wording } from '../model/display-name';
import type { Entity } from '../model/entity';

/** Places among some records, and those of the incidents among them, with how many of these there are. */
function countPlaces(records: Records, ids: readonly string[]): Map<Entity, number> {
  const counts = new Map<Entity, number>();
  const add = (id: string, count: number): void => {
    const entity = records.entities.get(id);
    if (entity?.place) counts.set(entity, (counts.get(entity) ?? 0) + count);
  };
  for (const id of new Set(ids)) {
    add(id, 0);
    for (const place of records.incidents.get(id)?.places ?? []) add(place, 1);
  }
  return counts;
}

/** What a map of some records shows. */
export interface MappedPlaces {
  readonly places: readonly MapPlace[];
  /** Places in a country of which the record does not know where. */
  readonly unplaced: readonly { readonly id: string; readonly name: Wording }[];
}

/** The places of some records, as far as the record knows where they are. */
export function placesOf(records: Records, ids: readonly string[]): MappedPlaces {
  const counts = countPlaces(records, ids);
  return {
    places: [...counts]
      .flatMap(([entity, count]) => placeOnMap(entity, count) ?? [])
      // A country has no spot: its borders and its name are on the map as it is.
      .filter(({ precision }) => precision !== 'country'),
    unplaced: [...counts.keys()]
      .filter(({ place }) => place?.precision === 'unknown' && place.country)
      .map((entity) => ({ id: entity.id, name: displayName(entity) })),
  };
}
