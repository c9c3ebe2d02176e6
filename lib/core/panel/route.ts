import type { BrowseQuery } from './browse';

/** What the panel shows; each has an address of its own. */
export type Route =
  | { readonly view: 'page' }
  | { readonly view: 'browse'; readonly query: BrowseQuery }
  | { readonly view: 'record'; readonly id: string };

/** The table as it is first shown: incidents, latest first. */
export const FIRST_QUERY: BrowseQuery = {
  type: 'incident',
  sort: 'date',
  descending: true,
  page: 0,
};

/** The address of what is shown, with its `#`. */
export function writeRoute(route: Route): string {
  if (route.view === 'record') return `#${new URLSearchParams({ record: route.id })}`;
  if (route.view === 'page') return '#view=page';
  const { type, text, country, year, kind, sort, descending, page } = route.query;
  const params = new URLSearchParams({ view: 'browse', type });
  if (text) params.set('text', text);
  if (country) params.set('country', country);
  if (year) params.set('year', String(year));
  if (kind) params.set('kind', kind);
  params.set('sort', sort);
  if (!descending) params.set('order', 'up');
  if (page > 0) params.set('page', String(page));
  return `#${params}`;
}
