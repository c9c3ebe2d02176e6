import {
  type DayNumber,
  dayNumber,
  type Interval,
  monthOf,
  monthSpan,
  weekdayBefore,
  yearOf,
  yearSpan,
  yearsBefore,
} from './day-number';
import { latinPattern } from './latin-pattern';

/** What a date expression is read against. */
export interface DateAnchor {
  readonly lang: 'en' | 'fr';
  /** Day of publication; without it only complete dates resolve. */
  readonly published?: DayNumber;
  /** The date named last in the text ('two days earlier'). */
  readonly previous?: Interval;
  /** That date stands in this very sentence. */
  readonly here?: boolean;
  /** The year of the heading or the entry of a timeline that the text stands under. */
  readonly year?: number;
  /** The words open a sentence: 'A year after the attack, …' counts from the day of publication. */
  readonly opens?: boolean;
}

/** The named groups of a rule's match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * One way to say a date. `read` answers null for words that are about time but name no past date
 * ('next Friday'): they are used up. Undefined: the rule does not apply after all.
 */
export interface DateRule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, anchor: DateAnchor, text: string) => Interval | null | undefined;
  /** What a text must hold for the rule to match: a cheap look that saves the pattern's own. */
  readonly needs?: RegExp;
}

/** A rule that matches whole words, whatever their case. */
export const dateRule = (source: string, read: DateRule['read'], needs?: RegExp): DateRule => ({
  pattern: latinPattern(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gi'),
  read,
  ...(needs && { needs }),
});

/** The number that a pattern has found: '1st', '1er'. */
export const numberIn = (digits = ''): number => Number.parseInt(digits, 10);

export const oneDay = (day: DayNumber): Interval => ({ from: day, until: day, precision: 'day' });

/** Of the years about a day, the one whose day of that month lies nearest. */
function nearestDay(month: number, day: number, around: DayNumber): DayNumber | undefined {
  return [-1, 0, 1]
    .flatMap((step) => dayNumber(yearOf(around) + step, month, day) ?? [])
    .sort((a, b) => Math.abs(a - around) - Math.abs(b - around))[0];
}

/**
 * A day of a month without a year: the latest that is not after publication. Where nothing tells when that
 * was, the one nearest to the date told before.
 */
export function latestDay(
  month: number,
  day: number,
  { published, previous, year: under }: DateAnchor,
  year?: number,
): DayNumber | undefined {
  if (year !== undefined) return dayNumber(year, month, day);
  const beneath = under === undefined ? undefined : dayNumber(under, month, day);
  if (beneath !== undefined && !(published !== undefined && beneath > published)) return beneath;
  if (published === undefined) return previous && nearestDay(month, day, previous.from);
  const thisYear = dayNumber(yearOf(published), month, day);
  if (thisYear !== undefined && thisYear <= published) return thisYear;
  return dayNumber(yearOf(published) - 1, month, day);
}

/** A month without a year: the latest that has begun by publication; with `last`, that has ended. */
export function latestMonth(
  month: number,
  published: DayNumber,
  last = false,
): { year: number; month: number } {
  const year = yearOf(published);
  const passed = monthOf(published) - month;
  return { year: passed > 0 || (passed === 0 && !last) ? year : year - 1, month };
}

/** 'from March to May': the latest such months, the first no later than the last. */
export function monthsBetween(
  first: number,
  last: number,
  { published, year: under }: DateAnchor,
  firstYear?: number,
  lastYear = under,
): Interval | null {
  if (lastYear === undefined && published === undefined) return null;
  const end = lastYear ?? latestMonth(last, published as DayNumber).year;
  const start = firstYear ?? (first > last ? end - 1 : end);
  const { from } = monthSpan(start, first);
  const { until } = monthSpan(end, last);
  return from > until ? null : { from, until, precision: 'interval', lasting: true };
}

/** 'early', 'mid', 'late' of a month or a year; the parts overlap, since the press means them loosely. */
export function partOf(span: Interval, part: 'early' | 'mid' | 'late' | undefined): Interval {
  if (!part) return span;
  const length = span.until - span.from + 1;
  const at = (share: number): DayNumber => span.from + Math.round(length * share);
  const ends = { early: [0, 0.4], mid: [0.28, 0.7], late: [0.6, 1] }[part] as [number, number];
  return { from: at(ends[0]), until: at(ends[1]) - 1, precision: 'interval' };
}

/** Everything from the start of a date up to publication ('since May'). */
export const sinceThen = (start: Interval, published: DayNumber): Interval => ({
  from: start.from,
  until: published,
  precision: 'interval',
  began: { from: start.from, until: start.until },
});

/** Days of a unit of time that press and speech count in. */
const LENGTHS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, year: 365 };

/** 'Over the past three weeks': a little more than so long; 'in recent weeks' tells of no more than some. */
export function pastSpan(published: DayNumber, unit: string, n = 6): Interval {
  const days = Math.min(Math.ceil((LENGTHS[unit] ?? 365) * n * 1.3) + 1, 365);
  return { from: published - days, until: published, precision: 'interval', lasting: true };
}

/** Monday to Sunday; `weeks` back from the week of publication. No day after publication. */
export function weekSpan(published: DayNumber, weeks: number): Interval {
  const monday = weekdayBefore(1, published) - 7 * weeks;
  return { from: monday, until: Math.min(monday + 6, published), precision: 'interval' };
}

/** The last Saturday and Sunday to have begun; with `ended`, that were over before publication. */
export function weekendSpan(published: DayNumber, ended: boolean): Interval {
  const saturday = weekdayBefore(6, ended ? published - 2 : published);
  return { from: saturday, until: Math.min(saturday + 1, published), precision: 'days' };
}

/** How loosely one year and two are counted, in days; more are years of the calendar. */
const YEAR_SLACK = [75, 110];

/** `n` units back from `day`: the coarser the unit, the wider the interval. */
export function unitsBack(
  day: DayNumber,
  n: number,
  unit: 'day' | 'night' | 'week' | 'month' | 'year',
): Interval {
  if (unit === 'night') return { from: day - n, until: day - n + 1, precision: 'day' };
  if (unit === 'day') return oneDay(day - n);
  if (unit === 'week') {
    const middle = day - 7 * n;
    return {
      from: middle - 3,
      until: n > 0 ? Math.min(middle + 3, day) : middle + 3,
      precision: 'interval',
    };
  }
  if (unit === 'year') {
    const slack = YEAR_SLACK[Math.abs(n) - 1];
    if (slack === undefined) return yearSpan(yearOf(day) - n);
    const middle = yearsBefore(day, n);
    return {
      from: middle - slack,
      until: n > 0 ? Math.min(middle + slack, day) : middle + slack,
      precision: 'interval',
    };
  }
  return monthSpan(yearOf(day), monthOf(day) - n);
}

/** The day that stands for a month where only its distance counts. */
export const MID_MONTH = 15;

/** Two days named side by side, so far apart, in days, are no span of time. */
export const LISTED_APART = 3;

/** From the first day of one date to the last of another. */
export function between(first?: DayNumber, last?: DayNumber): Interval | undefined {
  if (first === undefined || last === undefined || last < first) return undefined;
  return { from: first, until: last, precision: first === last ? 'day' : 'days' };
}
