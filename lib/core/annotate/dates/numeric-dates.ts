import { type DateRule, dateRule, oneDay } from './date-rule';
import { dayNumber, type Interval } from './day-number';

/** Below this, a year of two digits is of this century. */
const CENTURY = 2000;

/** '24/05/2024', '24.05.24': the day first, unless it can only be a month; in English it may be either. */
function readNumeric(a: number, b: number, y: string, either: boolean): Interval | undefined {
  const year = y.length === 2 ? CENTURY + Number(y) : Number(y);
  const dayFirst = dayNumber(year, b, a);
  const monthFirst = dayNumber(year, a, b);
  if (dayFirst === undefined) return monthFirst === undefined ? undefined : oneDay(monthFirst);
  return either && monthFirst !== undefined && monthFirst !== dayFirst
    ? { ...oneDay(dayFirst), orElse: { from: monthFirst, until: monthFirst } }
    : oneDay(dayFirst);
}

const numericRule = (either: boolean): DateRule =>
  dateRule(
    '(?:(?<a>\\d\\d?)(?<sep>[/.])(?<b>\\d\\d?)\\k<sep>(?<y>(?:19|20)\\d\\d)|(?<a2>\\d\\d)(?<sep2>[/.])(?<b2>\\d\\d)\\k<sep2>(?<y2>\\d\\d))(?![/.]\\d)',
    ({ a, a2, b, b2, y, y2 }) =>
      readNumeric(Number(a ?? a2), Number(b ?? b2), y ?? y2 ?? '', either),
    /\d[/.]\d\d?[/.]\d/,
  );

/** Dates in figures alone. */
export const numericDates: Readonly<Record<'en' | 'fr', readonly DateRule[]>> = {
  en: [numericRule(true)],
  fr: [numericRule(false)],
};
