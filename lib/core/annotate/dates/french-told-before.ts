import { type DateRule, dateRule, latestDay, numberIn, oneDay } from './date-rule';
import { dayNumber } from './day-number';
import {
  COUNT,
  count,
  DAY,
  MONTH,
  monthNumber,
  number,
  unit,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from './french-date-words';
import { latestSeason, seasonOf, seasonSpan } from './season';
import {
  anniversary,
  awayFrom,
  dayAfter,
  dayBeside,
  daysAfter,
  isPoint,
  monthAfter,
  openingAfter,
  someFrom,
  spanAround,
  toTheDay,
  weekdayAfter,
  weekdayThatWeek,
} from './told-before';

const SEASON = '(?:printemps|été|automne|hiver)';

/** Anniversaries, from the first. */
const ORDINALS = [
  'premier',
  'deuxième',
  'troisième',
  'quatrième',
  'cinquième',
  'sixième',
  'septième',
  'huitième',
  'neuvième',
  'dixième',
];

/** Times told by another time: a date before in the text, a feast, a season, a year to the day. */
export const frenchToldBefore: readonly DateRule[] = [
  dateRule(`un\\s+${WEEKDAY}(?:\\s+(?:matin|soir|après-midi))?`, () => null),
  dateRule(
    `(?:le\\s+)?(?:${WEEKDAY}\\s+)?(?<d>${DAY})\\s+(?<m>${MONTH})\\s+(?:suivant|de\\s+la\\s+même\\s+année)|(?:le\\s+)?(?<w>${WEEKDAY})\\s+suivant|(?:ce\\s+(?:même\\s+)?|le\\s+même\\s+)(?<w2>${WEEKDAY})(?:-là)?`,
    ({ d, m, w, w2 }, { previous }, text) => {
      if (w2 && !/là|même/i.test(text)) return undefined;
      if (!previous) return w2 ? undefined : null;
      if (w2)
        return previous.until - previous.from < 8
          ? oneDay(weekdayThatWeek(weekdayNumber(w2), previous))
          : null;
      if (w) return isPoint(previous) ? oneDay(weekdayAfter(weekdayNumber(w), previous)) : null;
      const day = dayAfter(monthNumber(m), numberIn(d), previous, dayNumber);
      return day === undefined ? null : oneDay(day);
    },
  ),
  dateRule(
    '(?:ce\\s+jour|ce\\s+matin|ce\\s+soir|cet\\s+après-midi|cette\\s+nuit|cette\\s+même\\s+nuit|ce\\s+même\\s+(?:jour|soir|matin))-là|(?:le|ce)\\s+même\\s+(?:soir|matin)|la\\s+même\\s+nuit',
    (_, { previous }) => (isPoint(previous) ? previous : null),
  ),
  dateRule(
    '(?:quelques|plusieurs|deux|trois|quatre|cinq|six)\\s+heures\\s+(?:plus\\s+tard|plus\\s+tôt|auparavant)',
    (_, { previous }) =>
      isPoint(previous)
        ? { from: previous.from - 1, until: previous.until + 1, precision: 'days' as const }
        : null,
    /heures/i,
  ),
  dateRule(
    `(?:en\\s+|au\\s+mois\\s+d(?:e\\s+|['’]))(?<m>${MONTH})\\s+suivant`,
    ({ m }, { previous }) => (previous ? monthAfter(monthNumber(m), previous) : null),
  ),
  dateRule(
    '(?:dans\\s+)?la\\s+nuit\\s+(?<step>précédente|suivante)',
    ({ step = '' }, { previous }) =>
      isPoint(previous) ? dayBeside(previous, /préc/i.test(step) ? -1 : 1) : null,
  ),
  dateRule(
    "(?:la\\s+même|cette\\s+même|cette)\\s+(?<u>semaine|année)(?<la>-là)?|(?:le\\s+même|ce\\s+même|ce)\\s+(?<u2>mois)(?<la2>-là)?|(?:la\\s+semaine|l['’]année|le\\s+mois)\\s+(?<step>suivante?|précédente?|d['’](?:avant|après))",
    ({ step = '' }, { previous }, text) => {
      if (!/même|là|suivant|précédent|avant|après/i.test(text)) return undefined;
      if (!previous || (/semaine/i.test(text) && !isPoint(previous))) return null;
      const by = /suiv|après/i.test(step) ? 1 : /préc|avant/i.test(step) ? -1 : 0;
      return spanAround(
        previous,
        /semaine/i.test(text) ? 'week' : /mois/i.test(text) ? 'month' : 'year',
        by,
      );
    },
  ),
  dateRule(
    "(?:quelques|plusieurs)\\s+(?<u>jours|semaines)\\s+(?<dir>plus\\s+tard|après|plus\\s+tôt|auparavant|avant)(?!,?\\s+le\\s+\\d)(?!\\s+(?:le|la|les|l['’]|son|sa|un|une|que))",
    ({ u = '', dir = '' }, { previous }) =>
      someFrom(previous, unit(u) === 'week' ? 'week' : 'day', /tôt|auparavant|avant/i.test(dir)),
  ),
  dateRule(
    '(?:dans|durant|pendant)\\s+les\\s+(?<u>jours|semaines)\\s+(?:suivante?s|qui\\s+(?:suivent|suivirent|suivaient|ont\\s+suivi))',
    ({ u }, { previous }) => daysAfter(previous, unit(u) === 'week' ? 30 : 10, 1),
  ),
  dateRule(
    `(?:(?:dans|durant|pendant|au\\s+cours\\s+d)e?s?\\s+)?les?\\s+(?<n>${COUNT})\\s+(?<u>jours|semaines)\\s+(?:suivante?s|d['’]après|qui\\s+(?:suivent|suivirent|ont\\s+suivi))`,
    ({ n, u }, { previous }) => daysAfter(previous, count(n), unit(u) === 'week' ? 7 : 1),
    /suiv|après/i,
  ),
  dateRule(
    `il\\s+y\\s+a\\s+(?<n>${COUNT})\\s+ans?,?\\s+(?<near>cette\\s+semaine|ce\\s+mois-ci|aujourd['’]hui)`,
    ({ n, near = '' }, { published }) => {
      const years = count(n);
      if (published === undefined || years === undefined) return null;
      return anniversary(published, years, /mois/i.test(near) ? 31 : 8);
    },
    /\bans?,?\s/i,
  ),
  dateRule(
    `(?:il\\s+y\\s+a\\s+)?(?<n>${COUNT})\\s+(?<u>ans?|mois|semaines?),?\\s+(?<near>presque\\s+)?jour\\s+pour\\s+jour`,
    ({ n, u, near }, { published }) => {
      const units = count(n);
      if (published === undefined || units === undefined) return null;
      return toTheDay(published, units, unit(u), near !== undefined);
    },
    /pour\s+jour/i,
  ),
  dateRule(
    `(?<o>${ORDINALS.join('|')})\\s+anniversaire\\s+d(?:e|u)`,
    ({ o = '' }, { published }) =>
      published === undefined
        ? null
        : anniversary(published, ORDINALS.indexOf(o.toLowerCase()) + 1, 10),
    /anniversaire/i,
  ),
  dateRule(
    `(?<n>${COUNT})\\s+(?<u>ans?|mois|semaines?|jours?)\\s+après(?=\\s)`,
    ({ n, u }, { published, previous, opens }) => {
      const units = count(n);
      if (!opens || published === undefined || units === undefined) return undefined;
      return openingAfter(published, units, unit(u), previous);
    },
    /après/i,
  ),
  dateRule(
    `(?<n>${COUNT})\\s+(?<u>jours?|semaines?|mois|ans?)\\s+(?<dir>après|avant)(?=\\s+(?:l[ae]s?|son|sa|ses|leurs?|cette|ce|cet|une?)\\s|\\s+l['’])`,
    ({ n, u, dir = '' }, { previous, here }) => {
      const units = count(n);
      if (units === undefined || !previous) return undefined;
      return awayFrom(previous, /avant/i.test(dir) ? -units : units, unit(u), here);
    },
    /après|avant/i,
  ),
  dateRule(
    `(?:(?:au|à\\s+l['’]|en|depuis\\s+l['’]|depuis\\s+le|durant\\s+l['’]|pendant\\s+l['’]|de\\s+l['’]|l['’]|le|du)\\s*)(?<s>${SEASON})\\s+(?:(?<y>${YEAR})|(?<rel>dernier|passé))`,
    ({ s, y }, { published }) => {
      const season = seasonOf(s);
      if (y) return seasonSpan(season, Number(y));
      return published === undefined ? null : latestSeason(season, published, true);
    },
  ),
  dateRule(
    `(?:au\\s+(?<s>printemps)|à\\s+l['’](?<s2>automne|été)|cet\\s+(?<s3>été|automne|hiver))(?!\\s+(?:suivant|prochain|de|des|du|${YEAR}))`,
    ({ s, s2, s3 }, { published }) =>
      published === undefined ? null : latestSeason(seasonOf(s ?? s2 ?? s3), published, false),
  ),
  dateRule(
    `(?:le\\s+)?(?<w>${WEEKDAY})\\s+de\\s+la\\s+semaine\\s+(?:dernière|passée)`,
    ({ w }, { published }) =>
      published === undefined
        ? null
        : oneDay(weekdayThatWeek(weekdayNumber(w), oneDay(published - 7))),
  ),
  dateRule(
    `(?:dans|durant|pendant)\\s+les\\s+(?<p>premiers|derniers)\\s+jours\\s+d(?:e\\s+|['’])(?<m>${MONTH})(?:\\s+(?<y>${YEAR}))?`,
    ({ p = '', m, y }, anchor) => {
      const last = latestDay(monthNumber(m), /prem/i.test(p) ? 1 : 18, anchor, number(y));
      return last === undefined
        ? null
        : { from: last, until: last + 12, precision: 'interval' as const };
    },
  ),
];
