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

test('a range with nothing picked before is the one article, and the next reaches from it', () => {
  const one = extend(NOTHING_SELECTED, 'b', SHOWN);
  expect(ids(one)).toBe('b');
  expect(ids(extend(one, 'd', SHOWN))).toBe('bcd');
});

test('where the one a range reaches from is gone, the next begins anew; while it is there, it stays', () => {
  const picked = toggle(toggle(NOTHING_SELECTED, 'a'), 'c');
  expect(
    ids(
      extend(
        keepOnly(picked, (id) => id !== 'c'),
        'e',
        SHOWN,
      ),
    ),
  ).toBe('ae');
  expect(
    ids(
      extend(
        keepOnly(picked, (id) => id !== 'a'),
        'e',
        SHOWN,
      ),
    ),
  ).toBe('cde');
  expect(
    ids(
      extend(
        keepOnly(extend(NOTHING_SELECTED, 'b', SHOWN), () => false),
        'd',
        SHOWN,
      ),
    ),
  ).toBe('d');
});
