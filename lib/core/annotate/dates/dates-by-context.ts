import {
  type DateAnchor,
  type DateRule,
  dateRule,
  latestDay,
  latestMonth,
  numberIn,
  oneDay,
  unitsBack,
} from './date-rule';
import {
  type DayNumber,
  dayNumber,
  type Interval,
  monthOf,
  monthSpan,
  weekdayBefore,
  yearOf,
} from './day-number';
import { easterSunday } from './easter';
import * as en from './english-date-words';
import * as fr from './french-date-words';
import { seasonOf, seasonSpan } from './season';
import { isPoint, weekdayAfter } from './told-before';

const NEXT_YEAR = /following|next|suivante/i;
const YEAR_BEFORE = /previous|before|précédente/i;

type Words = Pick<typeof en, 'monthNumber' | 'weekdayNumber' | 'number' | 'count'>;

/** A date told before that is older than this, in days, may be what 'Monday' follows. */
const LONG_AGO = 8;

/** What going back costs, in days of going forward. */
const SAME_MONTH = 5;
const OTHER_MONTH = 100;

/** 'the 18th': of the month told before or one beside it, whichever is nearest; else the latest. */
function dayOfMonth(day: number, anchor: DateAnchor): Interval | null {
  const { published, previous } = anchor;
  const around = previous?.from ?? published;
  if (around === undefined) return null;
  const until = previous?.until ?? around;
  // A story goes forward, or stays in its month.
  const cost = (one: DayNumber): number =>
    one >= around
      ? Math.max(one - until, 0)
      : around - one + (monthOf(one) === monthOf(around) ? SAME_MONTH : OTHER_MONTH);
  const near = [-1, 0, 1]
    .map((step) => monthSpan(yearOf(around), monthOf(around) + step).from)
    .flatMap((first) => dayNumber(yearOf(first), monthOf(first), day) ?? [])
    .filter((one) => published === undefined || one <= published)
    .sort((a, b) => cost(a) - cost(b))[0];
  return near === undefined ? null : oneDay(near);
}

/** 'on the Sunday': the one after what was told before, or the latest before publication. */
function definiteWeekday(weekday: number, { published, previous }: DateAnchor): Interval | null {
  const latest = published === undefined ? undefined : weekdayBefore(weekday, published);
  const told = isPoint(previous) ? weekdayAfter(weekday, oneDay(previous.until - 1)) : undefined;
  if (latest === undefined) return told === undefined ? null : oneDay(told);
  if (told === undefined || told > latest) return oneDay(latest);
  return told === latest
    ? oneDay(told)
    : { ...oneDay(told), orElse: { from: latest, until: latest } };
}

/** A day in the week of Easter; without a year the latest. */
function aroundEaster(days: number, { published }: DateAnchor, year?: number): Interval | null {
  if (year !== undefined) return oneDay(easterSunday(year) + days);
  if (published === undefined) return null;
  const day = easterSunday(yearOf(published)) + days;
  return oneDay(day <= published ? day : easterSunday(yearOf(published) - 1) + days);
}

/** 'that August': of the year told before, if a day of it may be meant, or of the one before it. */
function thatMonth(month: number, { previous, published }: DateAnchor): Interval | null {
  if (!previous) {
    if (published === undefined) return null;
    const at = latestMonth(month, published);
    return monthSpan(at.year, at.month);
  }
  const span = monthSpan(yearOf(previous.from), month);
  return published !== undefined && span.from > published
    ? monthSpan(yearOf(previous.from) - 1, month)
    : span;
}

/** The day or month of the year told before, or of one beside it ('in September of the following year'). */
function thatYear(
  month: number,
  day: number | undefined,
  { previous, published }: DateAnchor,
  words: string,
): Interval | null {
  if (!previous) return null;
  const step = NEXT_YEAR.test(words) ? 1 : YEAR_BEFORE.test(words) ? -1 : 0;
  const read = (year: number): Interval | null => {
    if (day === undefined) return monthSpan(year, month);
    const found = dayNumber(year, month, day);
    return found === undefined ? null : oneDay(found);
  };
  const year = yearOf(previous.from) + step;
  const found = read(year);
  return found && published !== undefined && found.from > published ? read(year - 1) : found;
}

/** 'the next spring': the first to begin after what was told before. */
function seasonAfter(word: string | undefined, { previous }: DateAnchor): Interval | null {
  const season = seasonOf(word);
  if (!previous) return null;
  const year = yearOf(previous.until);
  const span = seasonSpan(season, year);
  return span.from > previous.until ? span : seasonSpan(season, year + 1);
}

const agoIn = (
  years: number | undefined,
  month: number,
  { published }: DateAnchor,
): Interval | null =>
  published === undefined || years === undefined
    ? null
    : monthSpan(yearOf(published) - years, month);

const unitsSince = (
  n: number | undefined,
  unit: string,
  { published }: DateAnchor,
): Interval | null =>
  published === undefined || n === undefined
    ? null
    : unitsBack(published, n, unit as 'day' | 'week' | 'month' | 'year');

const sameMonthLastYear = ({ published }: DateAnchor): Interval | null =>
  published === undefined ? null : monthSpan(yearOf(published) - 1, monthOf(published));

const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third|twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first';
const ordinal = (word = ''): number => {
  const at = ORDINALS.split('|').indexOf(word.toLowerCase());
  return at < 0 ? numberIn(word) : at + 1;
};

const BESIDE_EASTER_EN = `(?:(?:the\\s+)?(?<w>${en.WEEKDAY})\\s+(?<dir>before|after)\\s+Easter|Easter\\s+(?<w2>${en.WEEKDAY})|(?<good>Good\\s+Friday)|Easter(?=\\s+(?:${en.YEAR}))|(?<=at\\s+|on\\s+|over\\s+)Easter)(?:,?\\s+(?<y>${en.YEAR}))?`;
const BESIDE_EASTER_FR = `(?:(?:le\\s+)?(?<w>${fr.WEEKDAY})\\s+(?<dir>d['’]avant|d['’]après|avant|après|de)\\s+|(?<=à\\s+|de\\s+))Pâques(?:\\s+(?<y>${fr.YEAR}))?`;

/** Days from Easter Sunday. */
function daysFromEaster(weekday: number, words: string): number {
  if (/before|avant/i.test(words)) return weekday - 7;
  if (/after|après/i.test(words)) return weekday === 0 ? 7 : weekday;
  return weekday === 0 || weekday === 1 ? weekday : weekday - 7;
}

const easterRule = (source: string, { weekdayNumber, number }: Words): DateRule =>
  dateRule(source, ({ w, w2, good, y }, anchor, text) => {
    const weekday = good ? 5 : w || w2 ? weekdayNumber(w ?? w2) : 0;
    return aroundEaster(daysFromEaster(weekday, text), anchor, number(y));
  });

/** Times that the text before, or a feast that moves, must complete. */
export const datesByContext: Readonly<Record<'en' | 'fr', readonly DateRule[]>> = {
  en: [
    dateRule(
      `(?:on\\s+)?the\\s+(?:(?<d>${ORDINALS}|${en.DAY})\\s+of\\s+(?:the(?:\\s+same)?|that(?:\\s+same)?|this)\\s+month|(?<=on\\s+the\\s+|by\\s+the\\s+|(?:morning|evening|night|afternoon)\\s+of\\s+the\\s+)(?<d2>(?:3[01]|[12]?\\d)(?:st|nd|rd|th))(?!\\s+(?:of\\s+)?${en.MONTH}))`,
      ({ d, d2 }, anchor) => dayOfMonth(ordinal(d ?? d2), anchor),
    ),
    dateRule(
      `(?:on\\s+)?the\\s+(?<o>${ORDINALS})\\s+of\\s+(?<m>${en.MONTH})(?:,?\\s+(?:(?<y>${en.YEAR})|(?<rel>of\\s+(?:that|the\\s+same)\\s+year)))?`,
      ({ o, m, y, rel }, anchor, text) => {
        const day = ordinal(o);
        if (rel) return thatYear(en.monthNumber(m), day, anchor, text);
        const found = latestDay(en.monthNumber(m), day, anchor, en.number(y));
        return found === undefined ? null : oneDay(found);
      },
    ),
    dateRule(
      `on\\s+the\\s+(?<w>${en.WEEKDAY})(?:\\s+(?:night|evening|morning|afternoon))?(?:\\s+after(?=\\s+(?:in|at|near|on)\\s))?(?!\\s+(?:before|after|of|that))`,
      ({ w }, anchor) => definiteWeekday(en.weekdayNumber(w), anchor),
    ),
    easterRule(BESIDE_EASTER_EN, en),
    dateRule(`(?:in\\s+)?that\\s+(?:same\\s+)?(?<m>${en.MONTH})`, ({ m }, anchor) =>
      en.capital(m) ? thatMonth(en.monthNumber(m), anchor) : undefined,
    ),
    dateRule(
      `(?:in\\s+|on\\s+)?(?:(?<d>${en.DAY})\\s+)?(?<m>${en.MONTH})(?:\\s+(?<d2>${en.DAY}))?\\s+(?:of\\s+)?(?:that\\s+year|the\\s+(?:same|following|next|previous)\\s+year|the\\s+year\\s+before)`,
      ({ m, d, d2 }, anchor, text) => thatYear(en.monthNumber(m), en.number(d ?? d2), anchor, text),
    ),
    dateRule(
      '(?:(?:in|over)\\s+)?the\\s+(?:next|following)\\s+(?<s>spring|summer|autumn|fall|winter)',
      ({ s }, anchor) => seasonAfter(s, anchor),
    ),
    dateRule('(?:in\\s+)?the\\s+same\\s+month\\s+(?:of\\s+)?last\\s+year', (_, anchor) =>
      sameMonthLastYear(anchor),
    ),
    dateRule(
      `(?<n>${en.COUNT})\\s+years?\\s+ago,?\\s+(?:back\\s+)?in\\s+(?<m>${en.MONTH})(?!\\s+${en.YEAR})`,
      ({ n, m }, anchor) => agoIn(en.count(n), en.monthNumber(m), anchor),
    ),
    dateRule(
      `(?<=it\\s+is\\s+|it[’']s\\s+|it\\s+has\\s+been\\s+)(?:now\\s+)?(?<n>${en.COUNT})\\s+(?<u>day|week|month|year)s?\\s+since`,
      ({ n, u = '' }, anchor) => unitsSince(en.count(n), u.toLowerCase(), anchor),
    ),
    dateRule(
      `the\\s+(?<u>week|month|year)\\s+(?<dir>after|before)(?=\\s*[,.;:]|\\s+that\\b|\\s+(?:at\\s+least|some|more|another|about|around|\\d))`,
      ({ u = '', dir = '' }, { previous }) => {
        if (!previous) return null;
        const back = /before/i.test(dir) ? 1 : -1;
        return unitsBack(previous.from, back, u.toLowerCase() as 'week');
      },
    ),
  ],
  fr: [
    dateRule(
      `(?:(?<=^|[\\s«,])le\\s+(?<d>${fr.DAY})(?=\\s*[,;:.)]|\\s+(?:au|aux|à|près|non\\s+loin|dans|sur|vers|en)(?![\\p{L}]))|le\\s+(?<d2>${fr.DAY})\\s+(?:du|de\\s+ce)\\s+(?:même\\s+)?mois|(?:le\\s+)?${fr.WEEKDAY}\\s+(?<d5>${fr.DAY})(?=\\s*[,;:.)])|le\\s+(?<d3>${fr.DAY})\\s+courant|(?:matin|matinée|soir|soirée|nuit|aube|journée|après-midi)\\s+du\\s+(?<d4>${fr.DAY})(?!\\s*(?:au|et|-|–)\\s*\\d|\\s+${fr.MONTH}))`,
      ({ d, d2, d3, d4, d5 }, anchor) => dayOfMonth(numberIn(d ?? d2 ?? d3 ?? d4 ?? d5), anchor),
    ),
    easterRule(BESIDE_EASTER_FR, fr),
    dateRule(
      "(?:au|à\\s+l['’]|l['’]|le)\\s*(?<s>printemps|été|automne|hiver)\\s+suivant",
      ({ s }, anchor) => seasonAfter(s, anchor),
    ),
    dateRule(
      `(?:en\\s+|de\\s+)?(?:ce\\s+(?:même\\s+)?mois\\s+d(?:e\\s+|['’])(?<m>${fr.MONTH})|ce\\s+(?<m2>${fr.MONTH})(?:-là)?)`,
      ({ m, m2 }, anchor) => thatMonth(fr.monthNumber(m ?? m2), anchor),
    ),
    dateRule(
      `(?:en\\s+|le\\s+)?(?:(?<d>${fr.DAY})\\s+)?(?<m>${fr.MONTH})\\s+de\\s+(?:cette\\s+année-là|la\\s+même\\s+année|cette\\s+même\\s+année|l['’]année\\s+(?:suivante|précédente))`,
      ({ m, d }, anchor, text) => thatYear(fr.monthNumber(m), fr.number(d), anchor, text),
    ),
    dateRule(
      "(?:le|au)\\s+(?:cours\\s+du\\s+)?même\\s+mois(?:,|\\s+de)?\\s+l['’](?:an|année)\\s+(?:derni(?:er|ère)|passée?)",
      (_, anchor) => sameMonthLastYear(anchor),
    ),
    dateRule(
      `il\\s+y\\s+a\\s+(?<n>${fr.COUNT})\\s+ans?,?\\s+en\\s+(?<m>${fr.MONTH})(?!\\s+${fr.YEAR})`,
      ({ n, m }, anchor) => agoIn(fr.count(n), fr.monthNumber(m), anchor),
    ),
    dateRule(
      `(?:voici|voilà|(?:cela|ça)\\s+fait)\\s+(?<n>${fr.COUNT})\\s+(?<u>jours?|semaines?|mois|ans?)`,
      ({ n, u }, anchor) => unitsSince(fr.count(n), fr.unit(u), anchor),
    ),
  ],
};

/** 'Monday', where the text tells of long ago: also the Monday after what it told last. */
export function weekdayToldAfter(
  day: DayNumber,
  { previous, published }: DateAnchor,
): Pick<Interval, 'orElse'> {
  if (!isPoint(previous) || published === undefined || published - previous.until < LONG_AGO)
    return {};
  const told = previous.until + ((((day - previous.until) % 7) + 7) % 7);
  return { orElse: { from: told, until: told } };
}
