import { type Own, READ_STATES } from '../article';

export const SORTS = ['best', 'saved', 'published', 'oldest', 'outlet', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** Which articles are shown, and in which order. */
export interface RowFilter {
  readonly query: string;
  /** All of these are mentioned. */
  readonly entities: readonly string[];
  /** Any of these is told of. */
  readonly incidents: readonly string[];
  readonly outlets: readonly string[];
  /** All of these were given. */
  readonly tags: readonly string[];
  readonly langs: readonly string[];
  readonly states: readonly Own['state'][];
  /** First and last day of publication, `2025-06-01`. */
  readonly from?: string;
  readonly until?: string;
  /** The best first where there is a query, else the last saved first, unless the reader wants another. */
  readonly sort?: Sort;
}

/** What stands beside the list: an article, the coverage of an incident, or the overview. */
export type Beside =
  | { readonly kind: 'overview' }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'incident'; readonly id: string };

/** What the page shows: all of it is in its address, so that Back leads back and a bookmark returns. */
export interface PageAddress {
  readonly filter: RowFilter;
  readonly beside: Beside | null;
}

export const NO_FILTER: RowFilter = {
  query: '',
  entities: [],
  incidents: [],
  outlets: [],
  tags: [],
  langs: [],
  states: [],
};

const LISTS = {
  entity: 'entities',
  about: 'incidents',
  outlet: 'outlets',
  tag: 'tags',
  lang: 'langs',
  state: 'states',
} as const;

const isDay = (text: string | null): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

function besideOf(params: URLSearchParams): Beside | null {
  const [article, incident] = [params.get('article'), params.get('incident')];
  if (article) return { kind: 'article', id: article };
  if (incident) return { kind: 'incident', id: incident };
  return params.get('view') === 'overview' ? { kind: 'overview' } : null;
}

/** Reads `#query=gao&entity=groups/jnim&article=…`; what it does not know is left out. */
export function parseAddress(hash: string): PageAddress {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const [from, until] = [params.get('from'), params.get('until')];
  const sort = SORTS.find((each) => each === params.get('sort'));
  const states = params.getAll('state');
  return {
    filter: {
      query: params.get('query') ?? '',
      entities: params.getAll('entity'),
      incidents: params.getAll('about'),
      outlets: params.getAll('outlet'),
      tags: params.getAll('tag'),
      langs: params.getAll('lang'),
      states: READ_STATES.filter((state) => states.includes(state)),
      ...(isDay(from) && { from }),
      ...(isDay(until) && { until }),
      ...(sort && { sort }),
    },
    beside: besideOf(params),
  };
}

/** The address of what is shown, with its `#`; parsed again it is the same. */
export function formatAddress({ filter, beside }: PageAddress): string {
  const params = new URLSearchParams();
  if (filter.query) params.set('query', filter.query);
  for (const [name, list] of Object.entries(LISTS))
    for (const value of filter[list]) params.append(name, value);
  for (const name of ['from', 'until', 'sort'] as const) {
    const value = filter[name];
    if (value) params.set(name, value);
  }
  if (beside?.kind === 'overview') params.set('view', 'overview');
  else if (beside) params.set(beside.kind, beside.id);
  return `#${params.toString().replaceAll('%2F', '/')}`;
}

/** Whether anything is filtered at all, apart from words. */
export const isFiltered = (filter: RowFilter): boolean =>
  Object.values(LISTS).some((list) => filter[list].length > 0) ||
  filter.from !== undefined ||
  filter.until !== undefined;

/** The same search without its filters. */
export const withoutFilters = ({ query, sort }: RowFilter): RowFilter => ({
  ...NO_FILTER,
  query,
  ...(sort && { sort }),
});
