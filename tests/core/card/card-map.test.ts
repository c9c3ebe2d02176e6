import { describe, expect, test } from 'vitest';
import { makeCard } from '../../../lib/core/card/make-card';
import { compileOutlines } from '../../../scripts/data/compile-outlines';
import { cite, happened, made, recordsOf } from './records-of';

const place = (slug: string, name: string, facts: object) =>
  made(`places/${slug}`, 'place', name, { place: { sources: cite('report'), ...facts } });
const FRONT = 'groups/front';
const attack = (day: string, slug: string, ...places: string[]) =>
  happened(day, slug, {
    places: places.map((id) => `places/${id}`),
    actors: [{ who: FRONT, role: 'perpetrator', sources: cite('agency') }],
  });

const records = recordsOf(
  [
    made(FRONT, 'group', 'Front'),
    made('groups/idle', 'group', 'Idle'),
    place('mali', 'Mali', { precision: 'unknown', country: 'ML' }),
    place('niger', 'Niger', { precision: 'country', lat: 17, lon: 9, country: 'NE' }),
    place('ml/gao', 'Gao', { precision: 'settlement', lat: 16.27, lon: -0.04, country: 'ML' }),
    place('ml/kidal', 'Kidal', { precision: 'settlement', lat: 18.44, lon: 1.41 }),
    place('ml/lost', 'Lost', { precision: 'unknown' }),
    place('jp/kobe', 'Kobe', { precision: 'settlement', lat: 34.7, lon: 135.2 }),
    made('places/bare', 'place', 'Bare'),
  ],
  [
    attack('2024-01-01', 'a', 'ml/gao', 'mali'),
    attack('2024-02-01', 'b', 'ml/gao', 'ml/kidal', 'niger', 'ml/gone'),
    attack('2024-03-01', 'c', 'ml/lost'),
  ],
);
const outlines = compileOutlines();
const mapOf = (id: string) => makeCard(records, id, { outlines })?.map;
const spots = (id: string) => mapOf(id)?.points.map(({ label, count }) => [label, count]);
const inFocus = (id: string) =>
  mapOf(id)
    ?.countries.filter(({ focus }) => focus)
    .map(({ code }) => code);

describe('the map of a card', () => {
  test('of a place shows where it is', () => {
    expect(spots('places/ml/gao')).toEqual([['Gao', undefined]]);
    expect(inFocus('places/ml/gao')).toEqual(['ML']);
  });
  test('of a place without a country shows the spot all the same', () => {
    expect(spots('places/ml/kidal')).toEqual([['Kidal', undefined]]);
  });
  test('of a country without a spot shows the country', () => {
    expect(spots('places/mali')).toEqual([]);
    expect(inFocus('places/mali')).toEqual(['ML']);
  });
  test.each([
    ['a place of which nothing is known', 'places/ml/lost'],
    ['a place without facts', 'places/bare'],
    ['a place outside the region', 'places/jp/kobe'],
    ['a group without incidents', 'groups/idle'],
    ['an incident at a place without a spot', 'incidents/2024/2024-03-01-c'],
  ])('is not there for %s', (_, id) => {
    expect(makeCard(records, id, { outlines })).not.toBeNull();
    expect(mapOf(id)).toBeUndefined();
  });
  test('of a group has the spots of its incidents, with how many; a country is none', () => {
    expect(spots(FRONT)).toEqual([
      ['Gao', 2],
      ['Kidal', 1],
    ]);
  });
  test('of an incident has all its places that are known', () => {
    expect(spots('incidents/2024/2024-01-01-a')).toEqual([['Gao', undefined]]);
    expect(spots('incidents/2024/2024-02-01-b')).toEqual([
      ['Gao', undefined],
      ['Kidal', undefined],
      ['Niger', undefined],
    ]);
  });
  test('is not there where there are no outlines to draw', () => {
    expect(makeCard(records, 'places/ml/gao')?.map).toBeUndefined();
  });
});
