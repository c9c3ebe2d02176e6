import fc from 'fast-check';
import { expect, test } from 'vitest';
import { READ_STATES } from '../../../../lib/core/collection/article';
import {
  formatAddress,
  isFiltered,
  NO_FILTER,
  parseAddress,
  SORTS,
  withoutFilters,
} from '../../../../lib/core/collection/view/page-address';

const words = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 });
const day = fc.constantFrom('2025-06-01', '2012-12-31');
const address = fc.record({
  filter: fc.record(
    {
      query: fc.string(),
      entities: words,
      incidents: words,
      outlets: words,
      tags: words,
      langs: words,
      states: fc.subarray([...READ_STATES]),
      from: day,
      until: day,
      sort: fc.constantFrom(...SORTS),
    },
    { requiredKeys: ['query', 'entities', 'incidents', 'outlets', 'tags', 'langs', 'states'] },
  ),
  beside: fc.oneof(
    fc.constant(null),
    fc.constant({ kind: 'overview' } as const),
    fc.record({
      kind: fc.constantFrom('article', 'incident') as fc.Arbitrary<'article'>,
      id: fc.string({ minLength: 1 }),
    }),
  ),
});

test('an address says all of what is shown', () => {
  fc.assert(
    fc.property(address, (shown) => {
      expect(parseAddress(formatAddress(shown))).toEqual(shown);
    }),
  );
});

test('it can be read by people', () => {
  const filter = { ...NO_FILTER, query: 'gao', entities: ['groups/jnim'] };
  const beside = { kind: 'article', id: 'news.example/a' } as const;
  expect(formatAddress({ filter, beside })).toBe(
    '#query=gao&entity=groups/jnim&article=news.example/a',
  );
});

test.each(['', '#', '#sort=worst&from=June&state=lost&view=moon'])(
  'what it does not know is left out: %s',
  (hash) => {
    expect(parseAddress(hash)).toEqual({ filter: NO_FILTER, beside: null });
  },
);

test('words and order are no filters', () => {
  const filter = { ...NO_FILTER, query: 'gao', sort: 'title', tags: ['a'] } as const;
  expect(isFiltered(filter)).toBe(true);
  expect(isFiltered(withoutFilters(filter))).toBe(false);
  expect(withoutFilters(filter)).toEqual({ ...NO_FILTER, query: 'gao', sort: 'title' });
});
