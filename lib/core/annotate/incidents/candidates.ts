import type { Link } from '../../model/link';
import { monthKey, readDay } from '../dates/day-number';
import type { DateExpression } from '../dates/find-dates';
import { datesFor, lengthOf } from './date-evidence';
import { NATIONAL } from './incident-evidence';
import {
  ANYBODY,
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

/** Who has a part in so few incidents may name them. */
const FEW = 20;

/** Where an incident's place or person is named, or somebody with few, it may be told with no date at all. */
const namesAnEvent = (entity: string, { byEntity }: IncidentIndex): boolean =>
  isLocal(entity) || entity.startsWith('people/') || (byEntity.get(entity)?.length ?? 0) <= FEW;

/** An expression that leaves no more days open names its events by the date alone. */
const NAMES_ITS_EVENTS = 45;

type Days = Pick<DateExpression, 'from' | 'until'>;

const monthsOf = ({ from, until }: Days, slack: number): number[] => {
  const first = monthKey(readDay(from) - slack);
  const last = monthKey(readDay(until) + slack);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
};

/** Those of the months that a passage names; of a long time only what involves somebody whom it names. */
function* byDate(
  { byMonth }: IncidentIndex,
  passage: Passage,
  entities: ReadonlySet<string>,
): Generator<readonly IndexedIncident[]> {
  const dates = datesFor(passage).dates.filter((date) => lengthOf(date) <= 366);
  for (const date of dates.flatMap((one) => (one.orElse ? [one, one.orElse] : [one]))) {
    if (lengthOf(date) <= NAMES_ITS_EVENTS)
      for (const month of monthsOf(date, 0)) yield byMonth.get(`${ANYBODY}|${month}`) ?? [];
    for (const month of monthsOf(date, SLACK))
      for (const entity of entities) yield byMonth.get(`${entity}|${month}`) ?? [];
  }
}

/** A country's coups, elections, withdrawals: few, so that they need no date beside another name. */
function* ofNationalKind(
  index: IncidentIndex,
  { links, kinds }: Passage,
): Generator<readonly IndexedIncident[]> {
  if (links.length < 2) return;
  for (const kind of kinds.keys())
    if (NATIONAL.has(kind)) for (const { entity } of links) yield index.ofKind(entity, kind);
}

/** What is in the news, where a passage says no date. */
function* inTheNews(
  { byMonth }: IncidentIndex,
  links: readonly Link[],
  published: number,
): Generator<readonly IndexedIncident[]> {
  for (let month = monthKey(published - NEWS); month <= monthKey(published); month++)
    for (const { entity } of links) yield byMonth.get(`${entity}|${month}`) ?? [];
}

/**
 * The incidents that a passage may tell of: those of a month that it names, those at a place, about a person or of a
 * national kind that it names, those whose records have its rare words, those told by the page around it and what is related to them.
 */
export function candidatesOf(
  index: IncidentIndex,
  passage: Passage,
  country: readonly string[],
  told: ToldOnPage,
  published: number | undefined,
): Set<IndexedIncident> {
  const { links: own, he, local, before, stems, lang } = passage;
  const links = he ? [...own, he] : own;
  const there = local.length === 0 ? (before?.local ?? []) : [];
  const named = [...links, ...(before?.links ?? [])].map(({ entity }): string => entity);
  const found = new Set<IndexedIncident>(told.toldNear(passage));
  const add = (all: Iterable<IndexedIncident>): void => {
    for (const one of all) if (published === undefined || one.from <= published) found.add(one);
  };
  for (const some of byDate(index, passage, new Set([...named, ...country]))) add(some);
  if (published !== undefined && datesFor(passage).dates.length === 0)
    for (const some of inTheNews(index, links, published)) add(some);
  for (const { entity } of [...links, ...there])
    if (namesAnEvent(entity, index)) add(index.byEntity.get(entity) ?? []);
  for (const some of ofNationalKind(index, passage)) add(some);
  for (const { related } of told.all()) add([...related].flatMap((id) => index.byId.get(id) ?? []));
  add(index.alike(stems, lang));
  return found;
}
