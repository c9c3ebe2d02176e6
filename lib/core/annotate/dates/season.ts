import { type DayNumber, type Interval, monthSpan, yearOf } from './day-number';

/** First month of a season in the northern hemisphere, as the press there means it. */
const STARTS = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;
export type Season = keyof typeof STARTS;

const WORDS: readonly (readonly [RegExp, Season])[] = [
  [/spring|printemps/i, 'spring'],
  [/summer|été/i, 'summer'],
  [/autumn|fall|automne/i, 'autumn'],
  [/winter|hiver/i, 'winter'],
];

export const seasonOf = (word = ''): Season | undefined =>
  WORDS.find(([pattern]) => pattern.test(word))?.[1];

/** Four months, since spring ends in June; the winter of a year is the one that it begins with or ends with. */
export function seasonSpan(season: Season, year: number): Interval {
  const first = monthSpan(year, season === 'winter' ? 0 : STARTS[season]).from;
  const last = monthSpan(year, season === 'winter' ? 3 : STARTS[season] + 3);
  const until = season === 'winter' ? monthSpan(year + 1, 3).until : last.until - 9;
  return { from: first, until, precision: 'interval' };
}

/** The last such season to have begun by the day; with `ended`, to have ended. */
export function latestSeason(season: Season, day: DayNumber, ended: boolean): Interval {
  const first = season === 'winter' ? yearOf(day) - 1 : yearOf(day);
  const span = (year: number): Interval => ({
    from: monthSpan(year, STARTS[season]).from,
    until: monthSpan(year, STARTS[season] + 3).until - 9,
    precision: 'interval',
  });
  const latest = [first + 1, first, first - 1]
    .map(span)
    .find(({ from, until }) => (ended ? until : from) <= day);
  const found = latest ?? span(first - 1);
  return { ...found, until: Math.min(found.until, day) };
}
