import { expect, test } from 'vitest';
import { rowOf } from '../../../lib/core/collection/article-row';
import { collectionPlaces } from '../../../lib/core/collection/collection-places';
import { collectionTimeline } from '../../../lib/core/collection/collection-timeline';
import type { Entity } from '../../../lib/core/model/entity';
import { makeCollection } from '../../bench/make-collection';
import { makeArticle } from './make-article';

const rows = [
  makeArticle({ id: 'a', published: '2024-11-30' }),
  makeArticle({ id: 'b', published: '2025-01-01T00:00:00+02:00' }),
  makeArticle({ id: 'c', published: '2025-01-31' }),
  makeArticle({ id: 'd' }),
].map((article) => rowOf(article, 0));

test('months without an article stand on the axis too', () => {
  expect(collectionTimeline(rows)).toEqual({
    months: [
      { month: '2024-11', ids: ['a'] },
      { month: '2024-12', ids: [] },
      { month: '2025-01', ids: ['b', 'c'] },
    ],
    undated: ['d'],
  });
  expect(collectionTimeline([])).toEqual({ months: [], undated: [] });
});

test('places are those of recorded coordinates, the most mentioned first', () => {
  const made = makeCollection(40).map(({ article }) => rowOf(article, 0));
  const place = (id: string, more: object): [string, Entity] => [
    id,
    { id, name: id, place: { precision: 'settlement', ...more } } as unknown as Entity,
  ];
  const places = collectionPlaces(
    made,
    new Map([place('places/ml/gao', { lat: 16.27, lon: -0.04 }), place('places/ml/kidal', {})]),
  );
  expect(places.map(({ id }) => id)).toEqual(['places/ml/gao']);
  expect(places[0]?.ids.length).toBeGreaterThan(5);
});

test('a row is small, and names what is found by how often', () => {
  const [row] = makeCollection(1).map(({ article }) => rowOf(article, 3));
  expect(JSON.stringify(row).length).toBeLessThan(1000);
  expect(row).toMatchObject({ versions: 3, isLink: false });
  expect(row?.entities.length).toBeGreaterThan(2);
});

test('a row has the section, and the outlet where the page names it', () => {
  const [bare, full] = [{}, { section: 'World', site: 'Sahel Wire' }].map((given) =>
    rowOf(makeArticle({ url: 'https://www.news.example/a', ...given }), 0),
  );
  expect(full).toMatchObject({ section: 'World', outlet: 'Sahel Wire' });
  expect(bare).toMatchObject({ outlet: 'news.example' });
  expect(bare).not.toHaveProperty('section');
});

test('no axis is longer than a century: of a slip in a date the latest months are shown', () => {
  const far = ['1807-01-01', '2025-01-01'].map((published) => ({
    ...rows[0],
    published,
  })) as typeof rows;
  const { months } = collectionTimeline(far);
  expect([months[0]?.month, months.at(-1)?.month, months.length]).toEqual([
    '1925-02',
    '2025-01',
    1200,
  ]);
});
