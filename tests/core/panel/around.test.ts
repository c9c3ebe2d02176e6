import { expect, test } from 'vitest';
import { timelineAround } from '../../../lib/core/panel/around';
import { placesOf } from '../../../lib/core/panel/places-of';
import { entity } from '../annotate/match/gazetteer-of';
import { incident, place, recordsOf } from './records-of';

const own = incident('2024-05-01', 'gao');
const records = recordsOf(
  [
    place('gao', 'ML'),
    place('kidal', 'ML', { precision: 'exact' }),
    place('mali', 'ML', { precision: 'country' }),
    place('sahel', 'ML', { lat: undefined, lon: undefined, precision: 'unknown' }),
  ],
  [
    own,
    incident('2019-01-01', 'gao'),
    incident('2025-01-01', 'gao'),
    incident('2024-06-01', 'kidal'),
    incident('2023-06-01', 'mali'),
  ],
);

test('a page’s incident stands among those of the same place, before and after', () => {
  const dots = timelineAround(records, [own.id])?.dots ?? [];
  expect(dots.flatMap(({ items }) => items.map(({ date }) => date.start))).toEqual([
    '2019-01-01',
    '2024-05-01',
    '2025-01-01',
  ]);
  expect(dots.map(({ chosen }) => chosen)).toEqual([false, true, false]);
});

test('a country is too much in common', () => {
  const inMali = records.release.incidents.at(-1)?.id ?? '';
  expect(timelineAround(records, [inMali])?.dots).toHaveLength(1);
});

test('no incident is no timeline', () => {
  expect(timelineAround(records, [])).toBeNull();
  expect(timelineAround(records, ['incidents/2024/none'])).toBeNull();
});

test('a map has the places named and those of incidents, with how many; no spot stands for a country', () => {
  const ids = ['places/kidal', 'places/mali', 'places/sahel', own.id, own.id];
  const { places, unplaced } = placesOf(records, ids);
  expect(places.map(({ id, count }) => [id, count])).toEqual([
    ['places/kidal', undefined],
    ['places/gao', 1],
  ]);
  expect(unplaced).toEqual([{ id: 'places/sahel', name: 'Sahel' }]);
});

test('incidents of one armed group belong together; what an army or nobody known took part in does not', () => {
  const took = (...parties: (string | { en: string; fr: string })[]) => ({
    places: [],
    actors: parties.map((who) => ({
      who,
      role: 'party',
      sources: own.sources,
    })) as typeof own.actors,
  });
  const first = incident(
    '2024-01-01',
    'a',
    took('groups/front', 'organisations/army', 'groups/gone'),
  );
  const all = recordsOf(
    [entity('groups/front', { name: 'Front' }), entity('organisations/army', { name: 'Army' })],
    [
      first,
      incident('2024-02-01', 'b', took('groups/front')),
      incident('2024-03-01', 'c', took('organisations/army')),
      incident('2024-04-01', 'd', took('groups/gone')),
      incident('2024-05-01', 'e', took({ en: 'gunmen', fr: 'des hommes armés' })),
    ],
  );
  const dots = timelineAround(all, [first.id])?.dots ?? [];
  expect(dots.flatMap(({ items }) => items.map(({ date }) => date.start))).toEqual([
    '2024-01-01',
    '2024-02-01',
  ]);
});
