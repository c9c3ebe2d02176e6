import { expect, test } from 'vitest';
import { filterRows } from '../../../../lib/core/collection/view/filter-rows';
import { NO_FILTER, type RowFilter } from '../../../../lib/core/collection/view/page-address';
import { makeRow } from './make-row';

const ROWS = [
  makeRow('a', { tags: ['check', 'toll'], published: '2025-06-03', lang: 'fr-ML', outlet: 'Été' }),
  makeRow('b', {
    entities: ['groups/jnim', 'places/ml/gao'],
    published: '2025-06-01T23:30:00-05:00',
  }),
  makeRow('c', { tags: ['check'], entities: ['groups/jnim'], state: 'read', lang: 'en' }),
  makeRow('d', {
    incidents: ['incidents/2025/x'],
    published: '2024-01-01',
    outlet: 'dune',
    lang: 'fr',
  }),
];
const ids = (filter: Partial<RowFilter>, found: readonly string[] | null = null): string =>
  filterRows(ROWS, { ...NO_FILTER, ...filter }, found)
    .map(({ id }) => id)
    .join('');

test.each<[string, Partial<RowFilter>, string]>([
  ['nothing, in the order given', {}, 'abcd'],
  ['one tag', { tags: ['check'] }, 'ac'],
  ['all of two tags', { tags: ['check', 'toll'] }, 'a'],
  ['all of two names', { entities: ['groups/jnim', 'places/ml/gao'] }, 'b'],
  ['an incident', { incidents: ['incidents/2025/x', 'incidents/2025/y'] }, 'd'],
  ['any of two outlets', { outlets: ['dune', 'Été'] }, 'ad'],
  ['a language, whatever its region', { langs: ['fr'] }, 'ad'],
  ['a read state', { states: ['read'] }, 'c'],
  ['from a day on, the day itself too', { from: '2025-06-01' }, 'ab'],
  ['until a day; what has no day is on none', { until: '2025-06-01' }, 'bd'],
  ['two things at once', { tags: ['check'], langs: ['en'] }, 'c'],
])('by %s', (_, filter, expected) => {
  expect(ids(filter)).toBe(expected);
});

test.each<[RowFilter['sort'], string]>([
  ['published', 'abdc'],
  ['oldest', 'dbac'],
  ['title', 'abcd'],
  ['outlet', 'dabc'],
])('in the order of %s; what has no day comes last', (sort, expected) => {
  expect(ids({ sort })).toBe(expected);
});

test('what words led to comes in its order, or in one wanted; unknown ids are passed over', () => {
  expect(ids({}, ['c', 'gone', 'a'])).toBe('ca');
  expect(ids({ sort: 'published' }, ['c', 'a'])).toBe('ac');
  expect(ids({ tags: ['toll'] }, ['c', 'a'])).toBe('a');
});

test('of one day or without any, articles stay in the order given, and come last either way', () => {
  const rows = [
    makeRow('x'),
    makeRow('p', { published: '2025-06-01' }),
    makeRow('q', { published: '2025-06-01T23:00:00Z' }),
    makeRow('y'),
  ];
  const sorted = (sort: 'published' | 'oldest'): string =>
    filterRows(rows, { ...NO_FILTER, sort }, null)
      .map(({ id }) => id)
      .join('');
  expect(sorted('published')).toBe('pqxy');
  expect(sorted('oldest')).toBe('pqxy');
});
