import { readDay } from '../dates/day-number';
import type { DateExpression } from '../dates/find-dates';
import type { IndexedIncident } from './index-incidents';
import { oncePerPassage } from './once-per-passage';
import type { Passage } from './read-passages';

/** How well a date fits an incident's: 1 the day, down to 0 for none. */
export interface DateEvidence {
  readonly fit: number;
  readonly date: DateExpression;
  /** The date stands in the sentence before. */
  readonly carried: boolean;
  /** Days from the text's date to the record's, negative where the record is earlier; 0: they overlap. */
  readonly apart: number;
}

/** From these fits up a date is as good as a day, as a month. */
export const DAY_FIT = 0.7;
export const MONTH_FIT = 0.45;

/** Fit of a date that leaves so many days open, and of an incident whose own date does. */
const BY_LENGTH: readonly (readonly [days: number, fit: number])[] = [
  [2, 1],
  [14, 0.85],
  [45, 0.6],
  [125, 0.47],
  [366, 0.35],
];
const INCIDENT_BY_LENGTH: readonly (readonly [days: number, fit: number])[] = [
  [4, 1],
  [14, 0.85],
  [45, 0.65],
  [366, 0.5],
];
const CARRIED = 0.8;
const APART = 0.55;
/** The days of another year than the latest. */
const OR_ELSE = 0.9;
/** 'Since 1 June' tells of a time more than of that day. */
const BEGAN = 0.6;
/** The farthest apart, in days, that other evidence can make up for. */
const MOST_APART = 5;

const fitOf = (
  table: readonly (readonly [number, number])[],
  days: number,
  beyond: number,
): number => table.find(([most]) => days <= most)?.[1] ?? beyond;

export const lengthOf = ({ from, until }: Pick<DateExpression, 'from' | 'until'>): number =>
  readDay(until) - readDay(from) + 1;

/** A date that can say when one event was; 'since 2012' cannot. */
const isUsable = (date: DateExpression): boolean =>
  !date.lasting && lengthOf(date) <= (date.precision === 'interval' ? 230 : 366);

/** 'Has listed it since September 2018' tells of what began then. */
const usable = (date: DateExpression): DateExpression[] =>
  isUsable(date) ? [date] : date.orElse ? [{ ...date, ...date.orElse }] : [];

/** Of the sentence that it continues, else those that head its part of the page. */
function carriedDates(before: Passage | undefined, heading: Passage | undefined): DateExpression[] {
  const all = before && before.dates.length > 0 ? before.dates : (heading?.dates ?? []);
  return all.flatMap(usable);
}

/** The dates that a passage's event may have: its own, or else those of the sentence it continues. */
export const datesFor = oncePerPassage(
  ({ dates, before, heading }): { dates: readonly DateExpression[]; carried: boolean } =>
    dates.length > 0
      ? { dates: dates.flatMap(usable), carried: false }
      : { dates: carriedDates(before, heading), carried: true },
);

function weigh(
  date: DateExpression,
  { from, until, incident }: IndexedIncident,
  carried: boolean,
): DateEvidence | null {
  const first = readDay(date.from);
  const last = readDay(date.until);
  const apart = from > last ? from - last : Math.min(until - first, 0);
  if (Math.abs(apart) > MOST_APART) return null;
  // What lasted for weeks is told by its beginning as exactly as what took a day.
  const lasted = incident.date.precision === 'days' || incident.date.precision === 'months';
  const starts = lasted && first <= from && from <= last;
  const exactness = starts ? 1 : fitOf(INCIDENT_BY_LENGTH, until - from + 1, 0.3);
  const fit =
    Math.min(fitOf(BY_LENGTH, last - first + 1, 0.2), exactness) *
    (carried ? CARRIED : 1) *
    (apart !== 0 ? APART : 1);
  return { fit, date, carried, apart };
}

/** The date of the passage that fits the incident best, or null where none does. */
export function dateEvidence(passage: Passage, incident: IndexedIncident): DateEvidence | null {
  const { dates, carried } = datesFor(passage);
  let best: DateEvidence | null = null;
  for (const date of dates) {
    const found = weigh(date, incident, carried);
    if (found && (!best || found.fit > best.fit)) best = found;
    const other = date.orElse && weigh({ ...date, ...date.orElse }, incident, carried);
    if (other && (!best || other.fit * OR_ELSE > best.fit))
      best = { ...other, fit: other.fit * OR_ELSE, date };
    if (best && date.began) best = { ...best, fit: Math.min(best.fit, BEGAN) };
  }
  return best;
}
