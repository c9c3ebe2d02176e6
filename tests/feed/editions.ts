import type { Entity } from '../../lib/core/model/entity';
import type { Release } from '../../lib/core/model/release';

/** A small dataset of invented towns: edition N has one town more than the one before. */
export function edition(number: number, change: Partial<Release> = {}): Release {
  const towns = Array.from({ length: 30 + number }, (_, i) => town(`town-${i}`, `Tamalit ${i}`));
  return {
    format: 1,
    title: 'Invented towns',
    publisher: 'A test',
    edition: `E${number}`,
    date: `2026-01-${String(number).padStart(2, '0')}`,
    licence: 'CC0-1.0',
    sources: [
      { id: 'atlas' as Release['sources'][0]['id'], kind: 'document', publisher: 'An atlas' },
    ],
    entities: towns,
    incidents: [],
    ...change,
  };
}

export const town = (slug: string, name: string): Entity => {
  const sources: Entity['sources'] = [{ id: 'atlas' as Entity['sources'][0]['id'], at: 'p. 1' }];
  return {
    id: `places/ml/${slug}` as Entity['id'],
    type: 'place',
    name,
    summary: { en: `${name} is a town.`, fr: `${name} est une ville.` },
    place: { precision: 'unknown', sources },
    sources,
  };
};
