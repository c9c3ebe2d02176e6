import type { Groups } from './date-rule';
import type { Interval } from './day-number';
import * as en from './english-date-words';
import * as fr from './french-date-words';
import { weekdayAfter } from './told-before';

const WORDS = { en, fr } as const;
const WEEK = /week|semaine/i;
const BEFORE = /before|avant/i;
/** A week counted in words is a few days more or less. */
const WEEK_SLACK = 3;

/**
 * What may stand before a feast's name: 'three days after', 'the Monday before'. Groups `n`, `u`, `w` and `dir`. Optional.
 */
export const BESIDE_FEAST = {
  en: `(?:(?:(?<n>${en.COUNT})\\s+(?<u>day|week)s?|(?:on\\s+)?the\\s+(?<w>${en.WEEKDAY}))\\s+(?<dir>before|after)\\s+)?`,
  fr: `(?:(?:(?<n>${fr.COUNT}|une)\\s+(?<u>jours?|semaines?)|le\\s+(?<w>${fr.WEEKDAY}))\\s+(?<dir>avant|après|d['’](?:avant|après))\\s+)?`,
} as const;

/** Days from a feast to what is told by it; 0 where it is the feast itself. Undefined: a count without a number. */
export function daysFromFeast({ n, u, dir = '' }: Groups, lang: 'en' | 'fr'): number | undefined {
  if (!n) return 0;
  const units = /^une$/i.test(n) ? 1 : WORDS[lang].count(n);
  if (units === undefined) return undefined;
  const days = units * (WEEK.test(u ?? '') ? 7 : 1);
  return BEFORE.test(dir) ? -days : days;
}

/** The days that a feast's own days and the words before it tell. */
export function besideFeast(
  feast: Interval,
  groups: Groups,
  lang: 'en' | 'fr',
): Interval | undefined {
  const { w, u = '', n, dir = '' } = groups;
  if (w) {
    const weekday = WORDS[lang].weekdayNumber(w);
    const day = BEFORE.test(dir)
      ? weekdayAfter(weekday, { ...feast, until: feast.from - 8 })
      : weekdayAfter(weekday, feast);
    return { from: day, until: day, precision: 'day' };
  }
  const days = daysFromFeast(groups, lang);
  if (days === undefined) return undefined;
  if (!n) return feast;
  const slack = WEEK.test(u) ? WEEK_SLACK : 0;
  const from = feast.from + days - slack;
  const until = feast.until + days + slack;
  return { from, until, precision: from === until ? 'day' : 'interval' };
}
