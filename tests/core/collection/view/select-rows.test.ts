import { expect, test } from 'vitest';
import {
  extend,
  keepOnly,
  NOTHING_SELECTED,
  selectAll,
  toggle,
} from '../../../../lib/core/collection/view/select-rows';

const SHOWN = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const ids = ({ ids: set }: { readonly ids: ReadonlySet<string> }): string =>
  [...set].sort().join('');

test('one is picked, and let go again', () => {
  const one = toggle(NOTHING_SELECTED, 'b');
  expect(ids(one)).toBe('b');
  expect(ids(toggle(one, 'b'))).toBe('');
});

test('a range reaches from the last one picked, in either direction; what was picked stays', () => {
  const begun = toggle(toggle(NOTHING_SELECTED, 'a'), 'c');
  expect(ids(extend(begun, 'e', SHOWN))).toBe('acde');
  expect(ids(extend(extend(begun, 'e', SHOWN), 'b', SHOWN))).toBe('abcde');
});

test('where the list no longer shows its beginning, a range is the one article', () => {
  const begun = toggle(NOTHING_SELECTED, 'x');
  expect(ids(extend(begun, 'd', SHOWN))).toBe('dx');
});

test('what is gone is not selected', () => {
  const all = selectAll(SHOWN);
  expect(ids(keepOnly(all, (id) => id < 'c'))).toBe('ab');
  expect(keepOnly(all, () => true)).toBe(all);
});
