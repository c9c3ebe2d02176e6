import { displayName, type Wording } from '../model/display-name';
import type { Entity } from '../model/entity';
import type { ArticleRow } from './article-row';

/** A place on the map of the collection. */
export interface CollectionPlace {
  readonly id: string;
  readonly name: Wording;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  readonly precision: string;
  /** Articles that mention it. */
  readonly ids: readonly string[];
}

/** The places that articles mention and whose coordinates are recorded, the most mentioned first. */
export function collectionPlaces(
  rows: readonly ArticleRow[],
  entities: ReadonlyMap<string, Entity>,
): CollectionPlace[] {
  const mentioned = new Map<string, string[]>();
  for (const { id, entities: ids } of rows) {
    for (const place of ids.filter((entity) => entity.startsWith('places/'))) {
      const known = mentioned.get(place);
      if (known) known.push(id);
      else mentioned.set(place, [id]);
    }
  }
  return [...mentioned]
    .flatMap(([id, ids]): CollectionPlace[] => {
      const entity = entities.get(id);
      const { lat, lon, precision } = entity?.place ?? {};
      if (!entity || lat === undefined || lon === undefined || !precision) return [];
      return [{ id, name: displayName(entity), lat, lon, precision, ids }];
    })
    .sort((a, b) => b.ids.length - a.ids.length);
}
