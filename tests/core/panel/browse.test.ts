import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../../lib/core/model/ids';
import type { Incident } from '../../../lib/core/model/incident';
import { type BrowseQuery, browse, PAGE_ROWS } from '../../../lib/core/panel/browse';
import { FIRST_QUERY } from '../../../lib/core/panel/route';
import { entity } from '../annotate/match/gazetteer-of';
import { figure, incident, place, recordsOf } from './records-of';

const records = recordsOf(
  [place('gao', 'ML'), place('djibo', 'BF'), place('élan', 'ML')],
  [
    incident('2024-05-01', 'gao', { figures: [figure({ low: 4, high: 4 })] }),
    incident('2025-06-01', 'djibo', {
      kind: 'ambush',
      figures: [figure({ low: 30, qualifier: 'more-than' }), figure({ low: 12, high: 12 })],
    }),
    incident('2023-12-30', 'élan', {
      date: { start: '2023-12-30', end: '2024-01-02', precision: 'days' },
    }),
  ],
);
const list = (query: Partial<BrowseQuery>) =>
  browse(records, { ...FIRST_QUERY, ...query }, 'en').rows.map(({ id }) => id.split('-').at(-1));

describe('incidents', () => {
  test('come latest first', () => expect(list({})).toEqual(['djibo', 'gao', 'élan']));
  test('by country', () => expect(list({ country: 'ML' })).toEqual(['gao', 'élan']));
  test('by every year that they reach into', () => {
    expect(list({ year: 2024 })).toEqual(['gao', 'élan']);
    expect(list({ year: 2023 })).toEqual(['élan']);
  });
  test('by kind', () => expect(list({ kind: 'ambush' })).toEqual(['djibo']));
  test('by words, however they are accented', () => {
    expect(list({ text: 'ELAN attaque' })).toEqual(['élan']);
    expect(list({ text: 'nowhere' })).toEqual([]);
  });
  test('by toll, those without one last either way', () => {
    expect(list({ sort: 'killed' })).toEqual(['djibo', 'gao', 'élan']);
    expect(list({ sort: 'killed', descending: false })).toEqual(['gao', 'djibo', 'élan']);
  });
  test('by name, in the order of letters of the language', () =>
    expect(list({ sort: 'name', descending: false })).toEqual(['djibo', 'élan', 'gao']));
  test('show what all claims span, and whether one is open above', () =>
    expect(browse(records, FIRST_QUERY, 'en').rows[0]?.killed).toEqual({
      low: 12,
      high: 30,
      open: true,
    }));
});

test('an entity fits the years of its incidents, and counts them', () => {
  const query = { ...FIRST_QUERY, type: 'place', sort: 'incidents', year: 2025 } as const;
  const { rows } = browse(records, query, 'en');
  expect(rows).toMatchObject([{ id: 'places/djibo', countries: ['BF'], incidents: 1 }]);
  expect(rows[0]).not.toHaveProperty('names');
});

test('a long list comes in pages, and a page past the end is the last', () => {
  const many = recordsOf(
    [place('gao', 'ML')],
    Array.from({ length: PAGE_ROWS + 3 }, (_, i) =>
      incident(`2024-01-${String((i % 28) + 1).padStart(2, '0')}`, `gao${i}`),
    ),
  );
  const last = browse(many, { ...FIRST_QUERY, page: 99 }, 'en');
  expect(last).toMatchObject({ page: 1, pages: 2, total: PAGE_ROWS + 3 });
  expect(last.rows).toHaveLength(3);
});

test('what it can be narrowed by does not depend on what it is narrowed to', () => {
  const { choices } = browse(records, { ...FIRST_QUERY, country: 'BF' }, 'en');
  expect(choices.countries).toEqual(['ML', 'BF']);
  expect(choices.years).toEqual([2025, 2024, 2023]);
});

describe('entities', () => {
  const actor = (who: string, on: string) => ({
    actors: [
      { who, role: 'perpetrator', sources: [{ id: 'reuters', at: 'line 1' }] },
    ] as Incident['actors'],
    places: [`places/${on}` as EntityId, 'places/desert' as EntityId],
  });
  const groups = recordsOf(
    [
      place('gao', 'ML'),
      place('djibo', 'BF'),
      entity('places/desert', { name: 'Desert' }),
      entity('groups/front', { name: 'Front', names: { fr: 'Le Front' } }),
      entity('groups/idle', { name: 'Idle' }),
      entity('groups/zeal', { name: 'Zeal' }),
    ],
    [
      incident('2024-05-01', 'a', actor('groups/front', 'gao')),
      incident('2025-05-01', 'b', actor('groups/front', 'djibo')),
    ],
  );
  const rows = (query: Partial<BrowseQuery>, language: 'en' | 'fr' = 'en') =>
    browse(groups, { ...FIRST_QUERY, type: 'group', ...query }, language).rows;

  test('without a country of their own have those of their incidents, without incidents none', () => {
    expect(rows({ sort: 'name', descending: false })).toMatchObject([
      { id: 'groups/front', countries: ['BF', 'ML'], incidents: 2 },
      { id: 'groups/idle', countries: [], incidents: 0 },
      { id: 'groups/zeal', countries: [], incidents: 0 },
    ]);
  });
  test('are sorted by their name in the reader’s language', () => {
    const named = (language: 'en' | 'fr') =>
      rows({ sort: 'name', descending: false }, language).map(({ id }) => id.slice(7));
    expect(named('en')).toEqual(['front', 'idle', 'zeal']);
    expect(named('fr')).toEqual(['idle', 'front', 'zeal']);
  });
  test.each([true, false])(
    'those without a country come last, by name (descending: %s)',
    (descending) => {
      expect(rows({ sort: 'country', descending }).map(({ id }) => id.slice(7))).toEqual([
        'front',
        'idle',
        'zeal',
      ]);
    },
  );
  test('that have as many incidents come by name', () => {
    expect(rows({ sort: 'incidents' }).map(({ id }) => id.slice(7))).toEqual([
      'front',
      'idle',
      'zeal',
    ]);
  });
});
