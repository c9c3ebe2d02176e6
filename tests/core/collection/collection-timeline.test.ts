import { expect, test } from 'vitest';
import { rowOf } from '../../../lib/core/collection/article-row';
import { collectionTimeline } from '../../../lib/core/collection/collection-timeline';
import { makeArticle } from './make-article';

const rows = (...days: string[]) => days.map((published) => rowOf(makeArticle({ published }), 0));
const monthsOf = (...days: string[]) =>
  collectionTimeline(rows(...days)).months.map(({ month, ids }) => `${month} ${ids.length}`);

test('empty months between others are there', () => {
  expect(monthsOf('2024-11-30', '2025-01-02', '2025-01-31')).toEqual([
    '2024-11 1',
    '2024-12 0',
    '2025-01 2',
  ]);
});

test('days at the ends of the calendar come to an end too', () => {
  expect(monthsOf('9999-12-31')).toEqual(['9999-12 1']);
  expect(monthsOf('0049-12-01', '0050-02-01')).toEqual(['0049-12 1', '0050-01 0', '0050-02 1']);
});
