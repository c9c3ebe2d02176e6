import type { ArticleRow } from '../article-row';
import type { RowFilter, Sort } from './page-address';

const day = ({ published }: ArticleRow): string => published?.slice(0, 10) ?? '';

const hasAll = (has: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((one) => has.includes(one));

const isAny = (one: string | undefined, wanted: readonly string[]): boolean =>
  wanted.length === 0 || (one !== undefined && wanted.includes(one));

/** The language without its region: `fr-ML` is French. */
export const languageOf = ({ lang }: ArticleRow): string | undefined =>
  lang?.split('-')[0]?.toLowerCase();

function isWanted(row: ArticleRow, filter: RowFilter): boolean {
  const { entities, incidents, outlets, tags, langs, states, from, until } = filter;
  return (
    isAny(row.state, states) &&
    isAny(row.outlet, outlets) &&
    isAny(languageOf(row), langs) &&
    hasAll(row.tags, tags) &&
    hasAll(row.entities, entities) &&
    (incidents.length === 0 || incidents.some((id) => row.incidents.includes(id))) &&
    (from === undefined || day(row) >= from) &&
    (until === undefined || (day(row) !== '' && day(row) <= until))
  );
}

/** Text by the reader's alphabet; one collator for all, as making one is dear. */
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ORDERS: Readonly<
  Record<Exclude<Sort, 'best' | 'saved'>, (a: ArticleRow, b: ArticleRow) => number>
> = {
  published: (a, b) => compare(day(b), day(a)),
  // Articles without a date come last in either direction.
  oldest: (a, b) => compare(day(a) || '9999', day(b) || '9999'),
  outlet: (a, b) => collator.compare(a.outlet, b.outlet) || compare(day(b), day(a)),
  title: (a, b) => collator.compare(a.title, b.title),
};

/**
 * The rows that a reader wants to see, in the order wanted.
 * @param rows the last saved first
 * @param found ids that the words of the query led to, the best first; null where there is no query
 */
export function filterRows(
  rows: readonly ArticleRow[],
  filter: RowFilter,
  found: readonly string[] | null,
): ArticleRow[] {
  const { sort = found ? 'best' : 'saved' } = filter;
  if (sort === 'best' && found) {
    const byId = new Map(rows.map((row) => [row.id, row]));
    return found.flatMap((id) => {
      const row = byId.get(id);
      return row && isWanted(row, filter) ? row : [];
    });
  }
  const isFound = found && new Set(found);
  const shown = rows.filter((row) => (!isFound || isFound.has(row.id)) && isWanted(row, filter));
  return sort === 'best' || sort === 'saved' ? shown : shown.sort(ORDERS[sort]);
}
