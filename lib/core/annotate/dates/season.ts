import { type DayNumber, type Interval, monthSpan, yearOf } from './day-number';

/** First month of a season in the northern hemisphere, as the press there means it. */
const STARTS = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;
export type Season = keyof typeof STARTS;

const WORDS: readonly (readonly [RegExp, Season])[] = [
  [/spring|printemps/i, 'spring'],
  [/summer|été/i, 'summer'],
  [/autumn|fall|automne/i, 'autumn'],
];

/** The season that one of its names means; a pattern has found it, so what is no other is winter. */
export const seasonOf = (word = ''): Season =>
  WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? 'winter';

/** Four months, since spring ends in June; the winter of a year is the one that it begins with or ends with. */
export const seasonSpan = (season: Season, year: number): Interval =>
  season === 'winter'
    ? {
        from: monthSpan(year, 0).from,
        until: monthSpan(year + 1, 3).until,
        precision: 'interval',
      }
    : seasonFrom(season, year);

/** The season that begins in a year. */
const seasonFrom = (season: Season, year: number): Interval => ({
  from: monthSpan(year, STARTS[season]).from,
  until: monthSpan(year, STARTS[season] + 3).until - 9,
  precision: 'interval',
});

/** The last such season to have begun by the day; with `ended`, to have ended. */
export function latestSeason(season: Season, day: DayNumber, ended: boolean): Interval {
  const year = yearOf(day);
  const found =
    [year, year - 1]
      .map((begun) => seasonFrom(season, begun))
      .find(({ from, until }) => (ended ? until : from) <= day) ?? seasonFrom(season, year - 2);
  return { ...found, until: Math.min(found.until, day) };
}
