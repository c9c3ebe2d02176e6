import { fold } from '../annotate/match/fold';
import type { Entity } from '../model/entity';

/** Two places of one name no further apart than this are one place. Kilometres. */
const NEAR = 5;
const EARTH = 6371;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle distance in kilometres. */
export function distanceBetween(a: Point, b: Point): number {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const h =
    half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

function pointOf({ place }: Entity): Point | null {
  const { lat, lon } = place ?? {};
  return lat === undefined || lon === undefined ? null : { lat, lon };
}

/** Countries, and nothing else with a country's code, are one folder deep. */
const COUNTRY = /^places\/[^/]+$/;

/** Ids that other registers give the entity: the same in any feed. */
function registerIds(entity: Entity): string[] {
  const actors = (entity.claims ?? [])
    .filter(({ property }) => property === 'ucdp-actor')
    .map(({ value }) => `ucdp ${String(value)}`);
  const { geonames, country } = entity.place ?? {};
  return [
    ...actors,
    ...(geonames ? [`geonames ${geonames}`] : []),
    ...(country && COUNTRY.test(entity.id) ? [`country ${country}`] : []),
  ];
}

const nameKey = ({ type, name }: Entity): string => `${type} ${fold(name)}`;

/** Finds, among entities added so far, the one that an entity of another feed is. */
export interface SameEntity {
  add(entity: Entity): void;
  find(entity: Entity): Entity | undefined;
}

/**
 * Two records are one entity where a register gives both the same id (GeoNames, UCDP, ISO 3166 for countries), or where they are places of
 * exactly the same name within 5 km. A name alone says nothing: there are many Koros.
 */
export function sameEntity(): SameEntity {
  const byRegister = new Map<string, Entity>();
  const byName = new Map<string, Entity[]>();
  return {
    add(entity) {
      for (const id of registerIds(entity)) if (!byRegister.has(id)) byRegister.set(id, entity);
      if (!pointOf(entity)) return;
      const key = nameKey(entity);
      byName.set(key, [...(byName.get(key) ?? []), entity]);
    },
    find(entity) {
      const ids = registerIds(entity);
      const registered = ids
        .map((id) => byRegister.get(id))
        .find((one) => one?.type === entity.type);
      if (registered) return registered;
      const point = pointOf(entity);
      if (!point) return undefined;
      return byName.get(nameKey(entity))?.find((other) => {
        const there = pointOf(other);
        // Where both have a GeoNames id they were found to differ above.
        const told = other.place?.geonames && entity.place?.geonames;
        return there && !told && distanceBetween(point, there) <= NEAR;
      });
    },
  };
}
