import { displayName } from '../model/display-name';
import type { Entity } from '../model/entity';
import type { MapPlace } from './map-model';

/**
 * A record as a map shows it; null where the record does not know where it is.
 * @param count how many things are there; 0 where that is not told
 */
export function placeOnMap(entity: Entity, count = 0): MapPlace | null {
  const { id, type, place } = entity;
  if (place?.lat === undefined || place.lon === undefined) return null;
  const { lat, lon, precision } = place;
  const label = displayName(entity);
  return { id, label, lat, lon, precision, type, ...(count > 0 && { count }) };
}
