import { describe, expect, test } from 'vitest';
import { readRoute } from '../../../lib/core/panel/read-route';
import { FIRST_QUERY, type Route, writeRoute } from '../../../lib/core/panel/route';

const ROUTES: Route[] = [
  { view: 'page' },
  { view: 'record', id: 'incidents/2025/2025-06-01-boulkessi' },
  { view: 'browse', query: FIRST_QUERY },
  {
    view: 'browse',
    query: {
      type: 'incident',
      text: 'gao & kidal=',
      country: 'ML',
      year: 2025,
      kind: 'ambush',
      sort: 'killed',
      descending: false,
      page: 3,
    },
  },
];

test.each(ROUTES)('an address leads back to what it is of: %j', (route) => {
  expect(readRoute(writeRoute(route), 'page')).toEqual(route);
});

test('no address is the page, or the dataset where there is no page', () => {
  expect(readRoute('', 'page')).toEqual({ view: 'page' });
  expect(readRoute('', 'browse')).toEqual({ view: 'browse', query: FIRST_QUERY });
});

describe('what is wrong in an address is left out', () => {
  test.each([
    '#view=browse&type=planet&country=mali&year=20255&kind=x&sort=y&page=-4',
    '#view=browse&page=NaN',
    `#view=browse&page=0.4`,
  ])('%s', (hash) => {
    expect(readRoute(hash, 'page')).toEqual({ view: 'browse', query: FIRST_QUERY });
  });
  test('a record that no id can be', () =>
    expect(readRoute(`#record=${'x'.repeat(200)}`, 'page')).toEqual({ view: 'page' }));
});

test('an address of entities has no kind of incident, and counts incidents where it says no order', () => {
  expect(readRoute('#view=browse&type=group&kind=ambush', 'page')).toEqual({
    view: 'browse',
    query: { type: 'group', sort: 'incidents', descending: true, page: 0 },
  });
});

test('half of a character is no reason to have no address', () => {
  expect(readRoute(writeRoute({ view: 'record', id: 'groups/\ud800' }), 'page')).toEqual({
    view: 'record',
    id: 'groups/\ufffd',
  });
});

test('a long text is cut between two characters', () => {
  const route = readRoute(`#view=browse&text=a${'\u{1f3dc}'.repeat(60)}`, 'page');
  expect(readRoute(writeRoute(route), 'page')).toEqual(route);
});
