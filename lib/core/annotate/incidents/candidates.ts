import type { Link } from '../../model/link';
import { monthKey } from '../dates/day-number';
import { type Days, datesFor, lengthOf } from './date-evidence';
import { NATIONAL } from './incident-evidence';
import {
  ANYBODY,
  countryOf,
  type IncidentIndex,
  type IndexedIncident,
  isLocal,
  NEAR_COUNTRIES,
} from './index-incidents';
import type { Passage } from './passage';
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
const namesAnEvent = (entity: string, index: IncidentIndex): boolean =>
  isLocal(entity) || entity.startsWith('people/') || (index.of(entity)?.all.length ?? 0) <= FEW;

/** An expression that leaves no more days open names its events by the date alone. */
const NAMES_ITS_EVENTS = 45;
/** One that leaves more open names none. */
const A_YEAR = 366;

/** What the passages of a page are held against. */
export interface Setting {
  readonly index: IncidentIndex;
  /** The country that the page is about, if any. */
  readonly country: readonly string[];
  readonly published: number | undefined;
}

type Found = Generator<readonly IndexedIncident[], void, undefined>;

function* inMonths(
  { index }: Setting,
  entities: Iterable<string>,
  { from, until }: Days,
  slack = 0,
): Found {
  const [first, last] = [monthKey(from - slack), monthKey(until + slack)];
  for (const entity of entities) {
    const file = index.of(entity);
    if (file) for (let month = first; month <= last; month++) yield file.inMonth(month);
  }
}

/** Those of the months that a passage names; of a long time only what involves somebody whom it names. */
function* byDate(setting: Setting, passage: Passage, links: readonly Link[]): Found {
  const named = [...links, ...(passage.before?.links ?? [])].map(({ entity }): string => entity);
  const entities = new Set([...named, ...setting.country]);
  for (const { days, orElse } of datesFor(passage).dates) {
    if (lengthOf(days) > A_YEAR) continue;
    for (const one of orElse ? [days, orElse] : [days]) {
      if (lengthOf(one) <= NAMES_ITS_EVENTS) yield* inMonths(setting, [ANYBODY], one);
      yield* inMonths(setting, entities, one, SLACK);
    }
  }
}

/** A country's coups, elections, withdrawals: few, so that they need no date beside another name. */
function* ofNationalKind({ index }: Setting, { links, kinds }: Passage): Found {
  for (const kind of kinds.keys())
    if (NATIONAL.has(kind))
      for (const { entity } of links) yield index.of(entity)?.ofKind(kind) ?? [];
}

/** All that a passage's own words and names may mean. */
function* byWords(setting: Setting, passage: Passage): Found {
  const { index, published } = setting;
  const { links: own, he, local, before, stems, lang } = passage;
  const links = he ? [...own, he] : own;
  yield* byDate(setting, passage, links);
  if (published !== undefined && datesFor(passage).dates.length === 0) {
    const news = { from: published - NEWS, until: published };
    yield* inMonths(setting, new Set(links.map(({ entity }) => entity)), news);
  }
  const there = local.length === 0 ? (before?.local ?? []) : [];
  for (const { entity } of [...links, ...there])
    if (namesAnEvent(entity, index)) yield index.of(entity)?.all ?? [];
  if (own.length > 1) yield* ofNationalKind(setting, passage);
  yield index.alike(stems, lang);
}

/**
 * The incidents that a passage may tell of by itself: those of a month that it names, those at a place, about a person
 * or of a national kind that it names, those whose records have its rare words.
 */
export function candidatesOf(setting: Setting, passage: Passage): Set<IndexedIncident> {
  const { published = Number.POSITIVE_INFINITY } = setting;
  const found = new Set<IndexedIncident>();
  for (const some of byWords(setting, passage))
    for (const one of some) if (one.from <= published) found.add(one);
  return found;
}

/** The incidents told by the page around a passage, and what is related to any that the page tells. */
export function candidatesAround(
  { index, published = Number.POSITIVE_INFINITY }: Setting,
  passage: Passage,
  told: ToldOnPage,
): Set<IndexedIncident> {
  const found = told.toldNear(passage);
  for (const { related } of told.all())
    for (const id of related) {
      const one = index.byId.get(id);
      if (one && one.from <= published) found.add(one);
    }
  return found;
}
