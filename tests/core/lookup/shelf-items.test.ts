import { expect, test } from 'vitest';
import type { Shelf, ShelfItem } from '../../../lib/core/lookup/shelf';
import {
  EMPTY_SHELF,
  isPinned,
  MOST_PINNED,
  MOST_RECENT,
  withPinToggled,
  withRecent,
} from '../../../lib/core/lookup/shelf-items';

const item = (n: number): ShelfItem => ({ id: `places/ml/n${n}`, type: 'place', name: `N${n}` });
const many = (count: number, put: (shelf: Shelf, item: ShelfItem) => Shelf): Shelf =>
  Array.from({ length: count }, (_, n) => item(n)).reduce(put, EMPTY_SHELF);

test('the latest is first, once, and the oldest makes room', () => {
  const { recent } = withRecent(many(MOST_RECENT + 2, withRecent), item(5));
  expect(recent).toHaveLength(MOST_RECENT);
  expect(recent[0]).toEqual(item(5));
  expect(recent.filter(({ id }) => id === item(5).id)).toHaveLength(1);
  expect(recent).not.toContainEqual(item(0));
});

test('a pin is set and taken away; pins stay in the order they were set', () => {
  const two = withPinToggled(withPinToggled(EMPTY_SHELF, item(1)), item(2));
  expect(two.pinned).toEqual([item(1), item(2)]);
  expect(isPinned(two, item(1).id)).toBe(true);
  expect(isPinned(withPinToggled(two, item(1)), item(1).id)).toBe(false);
  expect(many(MOST_PINNED + 1, withPinToggled).pinned).toHaveLength(MOST_PINNED);
});
