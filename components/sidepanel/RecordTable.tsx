import type { Translate } from '../../lib/core/i18n/translate';
import type { BrowseQuery, BrowseRow, Sort } from '../../lib/core/panel/browse';
import { writeRoute } from '../../lib/core/panel/route';
import { whenOf } from '../card/dates';
import { useTranslate } from '../shared/use-translate';

export interface RecordTableProps {
  readonly query: BrowseQuery;
  readonly rows: readonly BrowseRow[];
  /** What the table holds, for those who hear it. */
  readonly caption: string;
  onSort(sort: Sort, descending: boolean): void;
}

interface HeadProps extends Pick<RecordTableProps, 'query' | 'onSort'> {
  readonly sort: Sort;
  readonly label: string;
  readonly title?: string;
}

/** Numbers and dates are first wanted from the top, names from A. */
const startsDescending = (sort: Sort): boolean => sort !== 'name' && sort !== 'country';

function Head({ sort, label, title, query, onSort }: HeadProps) {
  const isSorted = query.sort === sort;
  const order = query.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={sort} aria-sort={isSorted ? order : undefined}>
      <button
        type="button"
        title={title}
        onClick={() => onSort(sort, isSorted ? !query.descending : startsDescending(sort))}
      >
        {label}
        <span aria-hidden="true">{isSorted ? (query.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

/** '77–97', '30+', '4'. */
function killedText({ low, high, open }: NonNullable<BrowseRow['killed']>, t: Translate): string {
  return `${low === high ? t.number(low) : `${t.number(low)}–${t.number(high)}`}${open ? '+' : ''}`;
}

function Row({ row, isIncident }: { readonly row: BrowseRow; readonly isIncident: boolean }) {
  const t = useTranslate();
  const { id, name, countries, places, date, kind, killed, incidents } = row;
  const list = new Intl.ListFormat(t.language, { type: 'unit' });
  const where = list.format(countries.slice(0, 3).map((code) => t.country(code)));
  const spots = list.format(places.map((place) => t.pick(place)));
  return (
    <tr>
      {isIncident && <td class="date">{date && whenOf(date, t)}</td>}
      <th scope="row" class="name">
        <a href={writeRoute({ view: 'record', id })}>{t.pick(name)}</a>
        {isIncident && (
          <span class="what">
            {kind && t(`kind.${kind}`)}
            {spots && ` · ${spots}`}
          </span>
        )}
      </th>
      <td class="country">{where}</td>
      {isIncident ? (
        <td class="killed">{killed && killedText(killed, t)}</td>
      ) : (
        <td class="incidents">{incidents ? t.number(incidents) : ''}</td>
      )}
    </tr>
  );
}

/** Records as a table that its heads sort. */
export function RecordTable({ query, rows, caption, onSort }: RecordTableProps) {
  const t = useTranslate();
  const isIncident = query.type === 'incident';
  const head = { query, onSort };
  return (
    <table>
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {isIncident && <Head sort="date" label={t('browse.date')} {...head} />}
          <Head sort="name" label={t(isIncident ? 'browse.incident' : 'browse.name')} {...head} />
          <Head sort="country" label={t('browse.country')} {...head} />
          {isIncident ? (
            <Head
              sort="killed"
              label={t('browse.killed')}
              title={t('browse.killed-help')}
              {...head}
            />
          ) : (
            <Head sort="incidents" label={t('browse.incidents')} {...head} />
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} isIncident={isIncident} />
        ))}
      </tbody>
    </table>
  );
}
