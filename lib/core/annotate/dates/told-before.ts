import { oneDay, unitsBack } from './date-rule';
import {
  type DayNumber,
  type Interval,
  monthOf,
  monthSpan,
  weekdayBefore,
  yearOf,
  yearSpan,
} from './day-number';

/** A date longer than this, in days, is no point in time that 'two days later' can count from. */
const A_POINT = 3;

/** Whether a date is exact enough to count days from. */
export const isPoint = (date: Interval | undefined): date is Interval =>
  date !== undefined && date.until - date.from <= A_POINT;

/** The day of the week in the week, Monday to Sunday, of a date told before ('the Friday of that week'). */
export function weekdayThatWeek(weekday: number, { from }: Interval): DayNumber {
  const monday = weekdayBefore(1, from);
  return monday + ((weekday + 6) % 7);
}

/** The first such day after a date told before ('the following Friday'). */
export const weekdayAfter = (weekday: number, { until }: Interval): DayNumber =>
  weekdayBefore(weekday, until + 7);

/** So many days after (or before) a day; of a night, which is of two days, of either. */
export const dayBeside = ({ from, until }: Interval, days: number): Interval =>
  until - from === 1
    ? { from: from + days, until: until + days, precision: 'day' }
    : oneDay(days < 0 ? from + days : until + days);

/** The week, month or year that a date told before lies in, or one beside it. */
export function spanAround(
  { from }: Interval,
  unit: 'week' | 'weekend' | 'month' | 'year',
  step: -1 | 0 | 1,
): Interval {
  if (unit === 'year') return yearSpan(yearOf(from) + step);
  if (unit === 'month') return monthSpan(yearOf(from), monthOf(from) + step);
  const monday = weekdayBefore(1, from) + 7 * step;
  if (unit === 'weekend') return { from: monday + 5, until: monday + 6, precision: 'days' };
  return { from: monday, until: monday + 6, precision: 'interval' };
}

/** The first such day of a month after a date told before ('le 20 novembre suivant'). */
export function dayAfter(
  month: number,
  day: number,
  { until }: Interval,
  read: (year: number, month: number, day: number) => DayNumber | undefined,
): DayNumber | undefined {
  const year = yearOf(until);
  return [year, year + 1]
    .map((y) => read(y, month, day))
    .find((found) => found !== undefined && found > until);
}

/** The first such month after a date told before ('the following May'). */
export function monthAfter(month: number, { until }: Interval): Interval {
  const span = monthSpan(yearOf(until), month);
  return span.from > until ? span : monthSpan(yearOf(until) + 1, month);
}

/** So many days around the same day of an earlier year ('a year ago this week', 'a year after the attack'). */
export function anniversary(day: DayNumber, years: number, slack: number): Interval {
  const middle = day - Math.round(365.25 * years);
  return { from: middle - slack, until: middle + slack, precision: 'interval' };
}

/** 'Three months ago to the day': that day, or with `near` one close to it. */
export function toTheDay(
  day: DayNumber,
  units: number,
  unit: 'day' | 'week' | 'month' | 'year',
  near: boolean,
): Interval {
  const slack = near ? 6 : 2;
  if (unit === 'year') return anniversary(day, units, slack);
  const first = monthSpan(yearOf(day), monthOf(day)).from;
  const middle =
    unit === 'month'
      ? monthSpan(yearOf(day), monthOf(day) - units).from + (day - first)
      : day - units * (unit === 'week' ? 7 : 1);
  return { from: middle - slack, until: middle + slack, precision: 'interval' };
}

/** 'Two months after the attack, …' at the start of a sentence: counted back from the day of publication. */
export function openingAfter(
  published: DayNumber,
  units: number,
  unit: 'day' | 'week' | 'month' | 'year',
  previous: Interval | undefined,
): Interval | undefined {
  if (unit === 'day') return isPoint(previous) ? undefined : anniversary(published - units, 0, 1);
  if (unit === 'week') return anniversary(published, (units * 7) / 365.25, 6);
  if (unit === 'month') return anniversary(published, units / 12, 20);
  return anniversary(published, units, units > 2 ? 90 : 45);
}

/** So many days 'some days' and 'some weeks' may be. */
const SOME = { day: 13, week: 45 } as const;

/** 'Days later', 'a few weeks before': some of them from a day told before. */
export function someFrom(
  previous: Interval | undefined,
  unit: 'day' | 'week',
  back: boolean,
): Interval | null {
  if (!isPoint(previous)) return null;
  const reach = SOME[unit];
  return back
    ? { from: previous.from - reach, until: previous.from - 1, precision: 'interval' }
    : { from: previous.until + 1, until: previous.until + reach, precision: 'interval' };
}

/** 'Over the next four days': those after a day told before. */
export const daysAfter = (
  previous: Interval | undefined,
  count: number | undefined,
  each: number,
): Interval | null =>
  isPoint(previous) && count !== undefined
    ? { from: previous.from + 1, until: previous.until + count * each, precision: 'interval' }
    : null;

/** So many units before (negative) or after a date told before, a day or longer. */
export function unitsFrom(
  previous: Interval,
  units: number,
  unit: 'day' | 'night' | 'week' | 'month' | 'year',
): Interval | null {
  if (!isPoint(previous) || unit === 'month') return stepFrom(previous, units, unit);
  if (previous.until > previous.from && unit === 'day') return dayBeside(previous, units);
  return unitsBack(units < 0 ? previous.from : previous.until, -units, unit);
}

/**
 * 'Two days after the raid': counted from the day told before it. In 'freed on Friday, two days after the
 * raid' it is the raid's day that the words tell.
 */
export const awayFrom = (
  previous: Interval,
  units: number,
  unit: 'day' | 'week' | 'month' | 'year',
  here: boolean | undefined,
): Interval | null => stepFrom(previous, here ? -units : units, unit);

/**
 * So many units before (negative) or after a date told before that is no single day: a week of days, a
 * month of years. Null where the date is too wide for the unit.
 */
export function stepFrom(
  { from, until }: Interval,
  units: number,
  unit: 'day' | 'night' | 'week' | 'month' | 'year',
): Interval | null {
  const days = { day: 1, night: 1, week: 7, month: 30.4, year: 365.25 }[unit];
  const slack = { day: 0, night: 0, week: 3, month: 10, year: 20 }[unit];
  const widest = { day: 7, night: 7, week: 16, month: 45, year: 45 }[unit];
  if (until - from > widest) return null;
  const by = Math.round(units * days);
  return { from: from + by - slack, until: until + by + slack, precision: 'interval' };
}
