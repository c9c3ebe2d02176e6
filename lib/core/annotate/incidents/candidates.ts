import type { Link } from '../../model/link';
import { monthKey, readDay } from '../dates/day-number';
import { datesFor, lengthOf } from './date-evidence';
import {
  countryOf,
  type IncidentIndex,
  type IndexedIncident,
  isLocal,
  NEAR_COUNTRIES,
} from './index-incidents';
import type { Passage } from './read-passages';
import type { ToldOnPage } from './told-on-page';

/** Records are often made from the day of report: days that a text's date may be off. */
const SLACK = 5;

/** What needs no date, being in the news: so many days old. */
const NEWS = 30;

/** The country that a page is about, where its names say: events there need not name it each time. */
export function countryOfPage(links: readonly Link[]): string[] {
  const counts = new Map<string, number>();
  for (const { entity } of links) {
    const country = NEAR_COUNTRIES.has(entity) ? entity : countryOf(entity);
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const most = [...counts].sort(([, a], [, b]) => b - a)[0];
  return most ? [most[0]] : [];
}

/** Where an incident's place or person is named, it may be told with no date at all. */
const namesAnEvent = (entity: string): boolean => isLocal(entity) || entity.startsWith('people/');

/**
 * The incidents that a passage may tell of: those that involve an entity that it names, or the country of the
 * page, in a month that it names; those at a place or about a person that it names; those told by the page around it.
 */
export function candidatesOf(
  index: IncidentIndex,
  passage: Passage,
  country: readonly string[],
  told: ToldOnPage,
  published: number | undefined,
): Set<IndexedIncident> {
  const found = new Set<IndexedIncident>(told.around(passage));
  const links = [...passage.links, ...(passage.he ? [passage.he] : [])];
  const entities = new Set<string>(
    [...links, ...(passage.before?.links ?? [])].map((link) => link.entity),
  );
  for (const one of country) entities.add(one);
  const dates = datesFor(passage).dates.filter((date) => lengthOf(date) <= 366);
  for (const date of dates.flatMap((one) => (one.orElse ? [one, one.orElse] : [one]))) {
    const last = monthKey(readDay(date.until) + SLACK);
    for (let month = monthKey(readDay(date.from) - SLACK); month <= last; month++)
      for (const entity of entities)
        for (const one of index.byMonth.get(`${entity}|${month}`) ?? []) found.add(one);
  }
  if (dates.length === 0 && published !== undefined)
    for (let month = monthKey(published - NEWS); month <= monthKey(published); month++)
      for (const { entity } of links)
        for (const one of index.byMonth.get(`${entity}|${month}`) ?? []) found.add(one);
  for (const one of index.alike(passage.stems, passage.lang)) found.add(one);
  const there = passage.local.length === 0 ? (passage.before?.local ?? []) : [];
  for (const { entity } of [...links, ...there])
    if (namesAnEvent(entity)) for (const one of index.byEntity.get(entity) ?? []) found.add(one);
  if (published !== undefined) for (const one of found) if (one.from > published) found.delete(one);
  return found;
}
