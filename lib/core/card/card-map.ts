import { makeLocatorMap } from '../map/make-locator-map';
import type { MapModel, MapPlace } from '../map/map-model';
import type { Outlines } from '../map/outlines';
import { displayName } from '../model/display-name';
import type { Entity } from '../model/entity';
import type { Incident } from '../model/incident';
import type { Records } from './records';

/** The room that a card has for a map. Pixels. */
const SIZE = { width: 354, height: 200 };

function placed(entity: Entity | undefined, count?: number): MapPlace[] {
  const { lat, lon, precision } = entity?.place ?? {};
  if (!entity || lat === undefined || lon === undefined || !precision) return [];
  const label = displayName(entity);
  const { id, type } = entity;
  return [{ id, label, lat, lon, precision, type, ...(count && { count }) }];
}

/** Where a place is; for any other entity where the incidents were that involve it. */
export function entityMap(
  records: Records,
  outlines: Outlines,
  entity: Entity,
  incidents: readonly Incident[],
): MapModel | null {
  const { country } = entity.place ?? {};
  if (entity.type === 'place') {
    const places = placed(entity);
    return makeLocatorMap(outlines, { ...SIZE, places, ...(country && { country }) });
  }
  const counts = new Map<string, number>();
  for (const { places } of incidents)
    for (const id of places) counts.set(id, (counts.get(id) ?? 0) + 1);
  const places = [...counts]
    .flatMap(([id, count]) => placed(records.entities.get(id), count))
    // A country is no spot on a map of spots.
    .filter(({ precision }) => precision !== 'country' && precision !== 'unknown');
  return places.length > 0 ? makeLocatorMap(outlines, { ...SIZE, places }) : null;
}

export function incidentMap(
  records: Records,
  outlines: Outlines,
  incident: Incident,
): MapModel | null {
  const places = incident.places.flatMap((id) => placed(records.entities.get(id)));
  return places.length > 0 ? makeLocatorMap(outlines, { ...SIZE, places }) : null;
}
