import { type DayNumber, readDay } from '../dates/day-number';
import type { DateExpression } from '../dates/find-dates';
import type { IndexedIncident } from './index-incidents';
import { oncePerPassage } from './once-per-passage';
import type { Passage } from './passage';

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

function byLength(
  table: readonly (readonly [most: number, fit: number])[],
  days: number,
  beyond: number,
): number {
  for (const [most, fit] of table) if (days <= most) return fit;
  return beyond;
}

/** Days that words may mean. */
export interface Days {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** A date of a passage that can say when one event was. */
export interface UsableDate {
  readonly date: DateExpression;
  readonly days: Days;
  readonly orElse: Days | undefined;
}

export const lengthOf = ({ from, until }: Days): number => until - from + 1;

const daysOf = ({ from, until }: Pick<DateExpression, 'from' | 'until'>): Days => ({
  from: readDay(from),
  until: readDay(until),
});

/** Longest time in which one event can be said to have been, in days. */
const LONGEST = { interval: 230, other: 366 } as const;

/** 'Since 2012' cannot say when one event was; 'has listed it since September 2018' tells of what began then. */
function usable(date: DateExpression): UsableDate[] {
  const days = daysOf(date);
  const orElse = date.orElse && daysOf(date.orElse);
  const longest = date.precision === 'interval' ? LONGEST.interval : LONGEST.other;
  if (!date.lasting && lengthOf(days) <= longest) return [{ date, days, orElse }];
  return date.orElse && orElse ? [{ date: { ...date, ...date.orElse }, days: orElse, orElse }] : [];
}

/** Of the sentence that it continues, else those that head its part of the page. */
function carriedDates(before: Passage | undefined, heading: Passage | undefined): UsableDate[] {
  const all = before && before.dates.length > 0 ? before.dates : (heading?.dates ?? []);
  return all.flatMap(usable);
}

/** The dates that a passage's event may have: its own, or else those of the sentence it continues. */
export const datesFor = oncePerPassage(
  ({ dates, before, heading }): { dates: readonly UsableDate[]; carried: boolean } =>
    dates.length > 0
      ? { dates: dates.flatMap(usable), carried: false }
      : { dates: carriedDates(before, heading), carried: true },
);

/** How far, in days, an incident lies from other days, negative where it is earlier; 0: they overlap. */
const apartOf = ({ from, until }: Days, days: Days): number =>
  from > days.until ? from - days.until : Math.min(until - days.from, 0);

/** How well days fit an incident's that lies so far apart. */
function fitOf(
  days: Days,
  { from, until, incident }: IndexedIncident,
  apart: number,
  carried: boolean,
): number {
  // What lasted for weeks is told by its beginning as exactly as what took a day.
  const lasted = incident.date.precision === 'days' || incident.date.precision === 'months';
  const starts = lasted && days.from <= from && from <= days.until;
  const exactness = starts ? 1 : byLength(INCIDENT_BY_LENGTH, until - from + 1, 0.3);
  const fit = Math.min(byLength(BY_LENGTH, lengthOf(days), 0.2), exactness);
  return fit * (carried ? CARRIED : 1) * (apart !== 0 ? APART : 1);
}

/** The date of the passage that fits the incident best, or null where none does. */
export function dateEvidence(passage: Passage, incident: IndexedIncident): DateEvidence | null {
  const { dates, carried } = datesFor(passage);
  let best: DateEvidence | null = null;
  for (const { date, days, orElse } of dates) {
    const apart = apartOf(incident, days);
    if (Math.abs(apart) <= MOST_APART) {
      const fit = fitOf(days, incident, apart, carried);
      if (!best || fit > best.fit) best = { fit, date, carried, apart };
    }
    const other = orElse ? apartOf(incident, orElse) : Number.POSITIVE_INFINITY;
    if (orElse && Math.abs(other) <= MOST_APART) {
      const fit = fitOf(orElse, incident, other, carried) * OR_ELSE;
      if (!best || fit > best.fit) best = { fit, date, carried, apart: other };
    }
    if (best && date.began) best = { ...best, fit: Math.min(best.fit, BEGAN) };
  }
  return best;
}
