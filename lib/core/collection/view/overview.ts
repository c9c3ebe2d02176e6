import type { Records } from '../../card/records';
import type { MapPlace } from '../../map/map-model';
import type { TimelineItem } from '../../timeline/make-timeline';
import type { ArticleRow } from '../article-row';
import { collectionPlaces } from '../collection-places';
import { collectionTimeline } from '../collection-timeline';
import { countValues } from './count-facets';

/** Articles of a span of time: a month, or a year where there are many months. */
export interface TimeBar {
  /** `2025` or `2025-06`. */
  readonly span: string;
  readonly count: number;
}

/** Articles, seen from above. */
export interface Overview {
  readonly bars: readonly TimeBar[];
  /** The recorded incidents that they tell of. */
  readonly incidents: readonly TimelineItem[];
  /** The places that they mention, each with the number of articles. */
  readonly places: readonly MapPlace[];
  /** Articles whose day of publication is not known. */
  readonly undated: number;
}

/** More spots than these are no map any more. */
const MAX_PLACES = 60;
/** From so many months on, a bar is a year. */
const MOST_MONTHS = 24;

function barsOf(months: ReturnType<typeof collectionTimeline>['months']): TimeBar[] {
  const length = months.length > MOST_MONTHS ? 'YYYY'.length : 'YYYY-MM'.length;
  const counts = new Map<string, number>();
  for (const { month, ids } of months) {
    const span = month.slice(0, length);
    counts.set(span, (counts.get(span) ?? 0) + ids.length);
  }
  return [...counts].map(([span, count]) => ({ span, count }));
}

/** First and last day of a span. */
export function daysOf(span: string): { readonly from: string; readonly until: string } {
  const [year = 0, month] = span.split('-').map(Number);
  if (month === undefined) return { from: `${span}-01-01`, until: `${span}-12-31` };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${span}-01`, until: `${span}-${last}` };
}

/** When articles appeared, which incidents they tell of, and where what they mention is: a step at a time. */
export function* makeOverview(
  rows: readonly ArticleRow[],
  { entities, incidents }: Pick<Records, 'entities' | 'incidents'>,
): Generator<void, Overview> {
  const { months, undated } = collectionTimeline(rows);
  yield;
  const places = collectionPlaces(rows, entities)
    // A country is no spot on a map of the region.
    .filter(({ precision }) => precision !== 'country')
    .slice(0, MAX_PLACES)
    .map(({ id, name, lat, lon, precision, ids }): MapPlace => {
      const known = precision as MapPlace['precision'];
      return { id, label: name, lat, lon, precision: known, type: 'place', count: ids.length };
    });
  yield;
  return {
    bars: barsOf(months),
    incidents: countValues(rows, 'incidents').flatMap(({ value }) => {
      const incident = incidents.get(value);
      return incident ? [{ id: value, title: incident.title, date: incident.date }] : [];
    }),
    places,
    undated: undated.length,
  };
}
