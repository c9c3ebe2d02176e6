import { expect, test } from 'vitest';
import { countFacets } from '../../../../lib/core/collection/view/count-facets';
import { daysOf, makeOverview } from '../../../../lib/core/collection/view/overview';
import { makeRow } from './make-row';

function whole<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const NOTHING = { entities: new Map(), incidents: new Map() };

test('values are counted, the most frequent first, and those as frequent in order', () => {
  const rows = [
    makeRow('1', { tags: ['b', 'a'], lang: 'fr-ML' }),
    makeRow('2', { tags: ['c', 'b'], lang: 'fr' }),
  ];
  const { tags, langs } = whole(countFacets(rows));
  expect(tags).toEqual([
    { value: 'b', count: 2 },
    { value: 'a', count: 1 },
    { value: 'c', count: 1 },
  ]);
  expect(langs).toEqual([{ value: 'fr', count: 2 }]);
});

test('articles of two years are counted by month, the empty ones too', () => {
  const rows = [
    makeRow('1', { published: '2024-11-30' }),
    makeRow('2', { published: '2025-01-02T10:00:00Z' }),
    makeRow('3'),
  ];
  const { bars, undated } = whole(makeOverview(rows, NOTHING));
  expect(bars).toEqual([
    { span: '2024-11', count: 1 },
    { span: '2024-12', count: 0 },
    { span: '2025-01', count: 1 },
  ]);
  expect(undated).toBe(1);
});

test('articles of many years are counted by year', () => {
  const rows = ['2019-05-01', '2019-07-01', '2022-01-01'].map((published) =>
    makeRow(published, { published }),
  );
  expect(
    whole(makeOverview(rows, NOTHING)).bars.map(({ span, count }) => `${span} ${count}`),
  ).toEqual(['2019 2', '2020 0', '2021 0', '2022 1']);
});

test.each([
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-12', '2025-12-01', '2025-12-31'],
  ['2019', '2019-01-01', '2019-12-31'],
])('%s is from %s to %s', (span, from, until) => {
  expect(daysOf(span)).toEqual({ from, until });
});

test('records that the dataset no longer has are on no map and no timeline', () => {
  const rows = [makeRow('1', { entities: ['places/ml/gone'], incidents: ['incidents/2025/gone'] })];
  expect(whole(makeOverview(rows, NOTHING))).toMatchObject({ incidents: [], places: [] });
});
