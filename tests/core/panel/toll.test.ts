import { expect, test } from 'vitest';
import { tollOf } from '../../../lib/core/panel/toll';
import { figure, incident } from './records-of';

const toll = (...figures: Parameters<typeof figure>[0][]) =>
  tollOf(incident('2024-05-01', 'gao', { figures: figures.map(figure) }), 'killed');

test('claims of all people go before those of a group', () =>
  expect(toll({ of: 'soldiers', low: 90, high: 90 }, { low: 77, high: 77 })).toEqual({
    low: 77,
    high: 77,
    open: false,
  }));
test('groups are not added up', () =>
  expect(
    toll({ of: 'soldiers', low: 4, high: 4 }, { of: 'civilians', low: 9, high: 12 }),
  ).toMatchObject({ low: 9, high: 12 }));
test('words without a number are no toll', () => expect(toll({ qualifier: 'dozens' })).toBeNull());
test('other measures do not count', () =>
  expect(toll({ measure: 'wounded', low: 5, high: 5 })).toBeNull());
test.each<[Parameters<typeof figure>[0], object]>([
  [{ low: 30 }, { low: 30, high: 30, open: true }],
  [
    { high: 40, qualifier: 'up-to' },
    { low: 40, high: 40, open: false },
  ],
  [
    { low: 30, high: 30, qualifier: 'at-least' },
    { low: 30, high: 30, open: true },
  ],
])('a bound alone is both ends: %o', (claim, expected) => expect(toll(claim)).toEqual(expected));
test('a word beside a number leaves the number as it is', () =>
  expect(toll({ qualifier: 'dozens' }, { low: 5, high: 7 })).toEqual({
    low: 5,
    high: 7,
    open: false,
  }));
