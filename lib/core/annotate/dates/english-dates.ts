import {
  between,
  type DateAnchor,
  type DateRule,
  dateRule,
  type Groups,
  LISTED_APART,
  latestDay,
  latestMonth,
  MID_MONTH,
  monthsBetween,
  numberIn,
  oneDay,
  partOf,
  pastSpan,
  sinceThen,
  unitsBack,
  weekendSpan,
  weekSpan,
} from './date-rule';
import { weekdayToldAfter } from './dates-by-context';
import { type Interval, monthOf, monthSpan, weekdayBefore, yearOf, yearSpan } from './day-number';
import {
  COUNT,
  capital,
  count,
  DAY,
  EVENT,
  MONTH,
  monthNumber,
  number,
  part,
  unitsIn,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from './english-date-words';
import { readWithChrono } from './read-with-chrono';
import { dayBeside, isPoint, unitsFrom } from './told-before';

function readRange(groups: Groups, anchor: DateAnchor, text: string) {
  const { m, ma, m2, m2a, d, da, d2, d2a, y1, y } = groups;
  const opens = m ?? ma;
  const ends = m2 ?? m2a;
  if (!(opens ?? ends) || !capital(opens) || !capital(ends)) return undefined;
  const last = latestDay(monthNumber(ends ?? opens), numberIn(d2 ?? d2a), anchor, number(y));
  if (last === undefined) return undefined;
  const inner = { ...anchor, published: last };
  const first = latestDay(monthNumber(opens ?? ends), numberIn(d ?? da), inner, number(y1));
  // 'On 28 July and 11 August': two days, not the time between.
  const listed = /\sand\s/i.test(text) && !/^between\s/i.test(text);
  // 'June 5 and 6 soldiers' is no range, 'the 5 and 6 June' is.
  if (listed && m && !m2) return undefined;
  if (listed && first !== undefined && last - first > LISTED_APART) return undefined;
  return between(first, last);
}

function readMonth({ lead = '', p, m, y, rel }: Groups, anchor: DateAnchor) {
  const { published, previous, year } = anchor;
  if (!capital(m)) return undefined;
  const before = lead.trim().toLowerCase();
  if (!before && !p && !y && !rel) return undefined;
  if (/^(?:next|every|until|before|after)$/.test(before)) return null;
  const month = monthNumber(m);
  if (y) return finish(partOf(monthSpan(Number(y), month), part(p)));
  if (published === undefined) {
    const day = previous && !rel ? latestDay(month, MID_MONTH, anchor) : undefined;
    return day === undefined ? null : partOf(monthSpan(yearOf(day), month), part(p));
  }
  const back = /^last/i.test(rel ?? '') ? 1 : 0;
  const at = rel
    ? { year: yearOf(published) - back, month }
    : year !== undefined
      ? { year, month }
      : latestMonth(month, published, before === 'last');
  const span = partOf(monthSpan(at.year, at.month), part(p));
  return finish(span.from > published ? partOf(monthSpan(at.year - 1, month), part(p)) : span);

  function finish(span: Interval): Interval | null {
    // 'By March 2017 it had a name' tells of the past; a month to come is a plan.
    if (before === 'by')
      return published !== undefined && y && span.from <= published ? span : null;
    if (before !== 'since') return span;
    return published === undefined ? null : sinceThen(span, published);
  }
}

function readWeekday({ lead = '', w, time, rel }: Groups, anchor: DateAnchor) {
  const { published } = anchor;
  if (!capital(w)) return undefined;
  const before = lead.trim().toLowerCase();
  if (published === undefined || /^(?:next|every|by|until)/.test(before) || rel === 'next')
    return null;
  const weekday = weekdayNumber(w);
  if (rel === 'last') {
    return oneDay(weekdayBefore(weekday, weekSpan(published, 1).from + 6));
  }
  const day = weekdayBefore(weekday, before === 'last' ? published - 1 : published);
  // On a Friday 'last Thursday' is seldom yesterday.
  if (before === 'last') return { ...oneDay(day), orElse: { from: day - 7, until: day - 7 } };
  if (before === 'since') return sinceThen(oneDay(day), published);
  const night = time === 'night' || /night/.test(before);
  return {
    from: day,
    until: night ? Math.min(day + 1, published) : day,
    precision: 'day' as const,
    ...(!rel && weekdayToldAfter(day, anchor)),
  };
}

function readYear({ lead = '', p, y, y2 }: Groups, { published }: DateAnchor) {
  const before = lead.trim().toLowerCase();
  if (/^(?:by|until|before|after)$/.test(before)) return null;
  const span = partOf(yearSpan(Number(y)), part(p));
  if (y2)
    return { from: span.from, until: yearSpan(Number(y2)).until, precision: 'interval' as const };
  if (before === 'since') return published === undefined ? null : sinceThen(span, published);
  return span;
}

/** Words that name a time by themselves, seen from the day of publication. */
const FIXED: readonly [string, (published: number) => Interval | null][] = [
  ['(?:earlier\\s+)?today|this\\s+(?:morning|afternoon|evening)', oneDay],
  ['yesterday(?:\\s+(?:morning|evening))?', (day) => oneDay(day - 1)],
  ['(?:the\\s+)?day\\s+before\\s+yesterday', (day) => oneDay(day - 2)],
  [
    'last\\s+night|overnight|yesterday\\s+night',
    (day) => ({ from: day - 1, until: day, precision: 'day' }),
  ],
  ['tomorrow|next\\s+(?:week|weekend|month|year)', () => null],
  ['last\\s+weekend', (day) => weekendSpan(day, true)],
  [
    '(?:over|at|during|on)\\s+the\\s+weekend|this(?:\\s+past)?\\s+weekend|the\\s+past\\s+weekend',
    (day) => weekendSpan(day, false),
  ],
  ['(?:late\\s+|early\\s+|earlier\\s+)?last\\s+week', (day) => weekSpan(day, 1)],
  ['(?:earlier\\s+)?(?:this|in\\s+the)\\s+week', (day) => weekSpan(day, 0)],
  [
    '(?:late\\s+|early\\s+|earlier\\s+)?last\\s+month',
    (day) => monthSpan(yearOf(day), monthOf(day) - 1),
  ],
  [
    '(?:earlier\\s+)?this\\s+month|earlier\\s+in\\s+the\\s+month',
    (day) => monthSpan(yearOf(day), monthOf(day)),
  ],
  ['(?:late\\s+|early\\s+)?last\\s+year', (day) => yearSpan(yearOf(day) - 1)],
  ['(?:earlier\\s+)?this\\s+year', (day) => yearSpan(yearOf(day))],
];

/** After 'two days after' these go on with the story and name no other event. */
const GOES_ON = /^(?:in|at|on|near|and|when|with|as|but)$/i;
const AGAIN = `(?<n>${COUNT})\\s+(?<u>day|night|week|fortnight|month|year)s?`;
/** After the month in 'In March 23 soldiers died': the number counts them, a day would stand after 'on'. */
const COUNTS = `(?<=(?<!\\p{L})in\\s+(?:${MONTH}))(?=\\s+\\d\\d?\\s+\\p{L})`;
const DATED = `(?:${WEEKDAY},?\\s+(?:the\\s+)?)?(?:(?<m>${MONTH})(?!${COUNTS})\\s+(?<d>${DAY})(?:,?\\s+(?<y>${YEAR}))?|(?<d2>${DAY})(?:\\s+of)?\\s+(?<m2>${MONTH})(?:,?\\s+(?<y2>${YEAR}))?)(?:,?\\s+(?:of\\s+)?(?<rel>last|this)\\s+year)?`;

/** How the English-language press says when. */
export const englishDates: readonly DateRule[] = [
  dateRule(
    `(?:between\\s+|from\\s+)?(?:${WEEKDAY},?\\s+)?(?:(?<m>${MONTH})\\s+(?<d>${DAY})|(?:the\\s+)?(?<da>${DAY})(?:,\\s+${DAY})*(?:\\s+(?<ma>${MONTH}))?)(?:,?\\s+(?<y1>${YEAR}))?(?:\\s*(?:-|–|—)\\s*|,?\\s+(?:to|until|through|and)\\s+)(?:the\\s+)?(?:${WEEKDAY},?\\s+)?(?:(?<d2>${DAY})(?:\\s+of)?\\s+(?<m2>${MONTH})|(?:(?<m2a>${MONTH})\\s+)?(?<d2a>${DAY}))(?:,?\\s+(?<y>${YEAR}))?`,
    readRange,
  ),
  dateRule(
    `(?:between|from|in|during|of)\\s+(?:(?:early|late|mid)[\\s-]+)?(?<m>${MONTH})(?:\\s+(?<y1>${YEAR}))?\\s*(?:-|–|to|until|through|and)\\s*(?:(?:early|late|mid)[\\s-]+)?(?<m2>${MONTH})(?!\\s+\\d\\d?(?!\\d))(?:,?\\s+(?<y>${YEAR}))?`,
    ({ m, m2, y1, y }, anchor) =>
      capital(m) && capital(m2)
        ? monthsBetween(monthNumber(m), monthNumber(m2), anchor, number(y1), number(y))
        : undefined,
  ),
  dateRule(
    `(?:(?<lead>since|by|until)\\s+)?(?<date>${DATED})(?!\\s+(?:Movement|Square|Street|Avenue|Bridge|Road)(?!\\p{L}))`,
    ({ lead = '', date = '', m, m2, d, d2, rel }, anchor) => {
      if (!capital(m ?? m2)) return undefined;
      if (/^until$/i.test(lead)) return null;
      // 'By 27 July it had fallen' tells of the past; a day to come is a plan.
      if (/^by$/i.test(lead) && anchor.published === undefined) return null;
      const month = monthNumber(m ?? m2);
      const year =
        rel && anchor.published
          ? yearOf(anchor.published) - (/^last$/i.test(rel) ? 1 : 0)
          : undefined;
      const day = rel ? latestDay(month, numberIn(d ?? d2), anchor, year) : undefined;
      const read = day === undefined ? readWithChrono(date, anchor) : oneDay(day);
      return read && /^since/i.test(lead) && anchor.published
        ? sinceThen(read, anchor.published)
        : (read ?? null);
    },
  ),
  dateRule('\\d{4}-\\d\\d-\\d\\d', (_, anchor, text) => readWithChrono(text, anchor)),
  dateRule(
    `(?<lead>(?:in|since|during|last|this|until|by|from|of|through|throughout|before|after|every|next)\\s+)?(?:(?<p>early|late|mid|(?:the\\s+)?(?:start|beginning|end|middle|(?:first|last|final|closing|opening|second)\\s+(?:days?|weeks?|weekend|half))\\s+of)[\\s-]+)?(?<m>${MONTH})(?:${COUNTS}|(?!\\s+${DAY}(?![\\d:,.]\\d|\\d|\\p{L})))(?:(?:\\s+of|,)?\\s+(?<y>${YEAR})|,?\\s+(?:of\\s+)?(?<rel>last|this)\\s+year)?`,
    readMonth,
  ),
  dateRule(
    `(?:on\\s+|between\\s+|from\\s+|overnight\\s+(?:on\\s+|from\\s+)?|(?:the\\s+)?night\\s+of\\s+)?(?<w>${WEEKDAY})(?:\\s+(?:night|evening))?\\s*(?:and|to|into|until|through|-|–)\\s*(?:early\\s+)?(?<w2>${WEEKDAY})(?:\\s+(?:morning|night))?`,
    ({ w, w2 }, { published }) => {
      if (published === undefined || !capital(w)) return null;
      const last = weekdayBefore(weekdayNumber(w2), published);
      return between(weekdayBefore(weekdayNumber(w), last), last);
    },
  ),
  dateRule(
    `(?<lead>(?:on|last|this|next|every|past|since|by|until|overnight(?:\\s+on)?|(?:the\\s+)?night\\s+of)\\s+)?(?:(?:early|late)\\s+(?:on\\s+)?)?(?<w>${WEEKDAY})(?:['’]s)?(?:\\s+(?<time>night|evening|morning|afternoon))?(?:,?\\s+(?:of\\s+)?(?<rel>last|next)\\s+week)?(?!,?\\s+(?:the\\s+)?(?:${MONTH}\\s+\\d|${DAY}(?:\\s+of)?\\s+${MONTH}))(?!\\s+(?:prayers?|Times|Telegraph|Mail|Express|Mass|school)(?!\\p{L}))`,
    readWeekday,
  ),
  ...FIXED.map(([source, read]) =>
    dateRule(source, (_, { published }) => (published === undefined ? null : read(published))),
  ),
  dateRule(
    `(?:(?:about|some|around|nearly|almost|over|more\\s+than)\\s+)?${AGAIN}\\s+ago`,
    ({ n, u }, { published }) => {
      const counted = unitsIn(n, u);
      if (published === undefined || !counted) return null;
      return unitsBack(published, counted.units, counted.unit);
    },
    /ago/i,
  ),
  dateRule(
    `${AGAIN}\\s+(?<dir>earlier|prior(?!\\s+to)|later|afterwards?|on(?=\\s*[,.;:])|(?:before|after)(?!\\s+(?:the|he|she|it|they|his|her|its|their|an?|\\p{L}+ing)(?!\\p{L})))(?=(?:\\s+(?<next>\\p{L}+))?)`,
    ({ n, u, dir = '', next }, { previous, here }) => {
      const counted = unitsIn(n, u);
      if (!counted || !previous) return null;
      const sign = /^(?:earlier|before|prior)$/i.test(dir) ? -1 : 1;
      // 'On Friday, two days after Nampala' tells of Nampala.
      const told = here && /^(?:after|before)$/i.test(dir) && next && !GOES_ON.test(next);
      return unitsFrom(previous, (told ? -sign : sign) * counted.units, counted.unit);
    },
    /earlier|prior|later|afterward|before|after|\bon\b/i,
  ),
  dateRule(
    '(?:the\\s+)?(?:previous|following|next|same)\\s+day|(?:the|a)\\s+day\\s+(?:before|earlier|after|later)(?!\\s+(?:yesterday|the|he|she|it|they|an?)(?!\\p{L}))',
    (_, { previous }, text) => {
      if (previous && /same/i.test(text)) return previous;
      if (!isPoint(previous)) return null;
      return dayBeside(previous, /previous|before|earlier/i.test(text) ? -1 : 1);
    },
  ),
  dateRule(
    `(?:in|over|during|for)\\s+(?:the\\s+)?(?:past|last|recent)\\s+(?:(?<n>${COUNT})\\s+)?(?<u>day|week|month|year|decade)(?<s>s?)(?!\\s+of\\s+(?:${MONTH}|${YEAR}))`,
    ({ n, u = '', s }, { published }) =>
      published === undefined
        ? null
        : pastSpan(published, u.toLowerCase(), n ? count(n) : s ? undefined : 1),
    /past|last|recent/i,
  ),
  dateRule(
    `between\\s+(?<y>${YEAR})\\s+and\\s+(?<y2>${YEAR})|from\\s+(?<ya>${YEAR})\\s+to\\s+(?<yb>${YEAR})`,
    ({ y, y2, ya, yb }, anchor) => readYear({ y: y ?? ya, y2: y2 ?? yb }, anchor),
  ),
  dateRule(
    `(?:(?<lead>in|since|during|of|from|by|until|after|before|throughout|the|and)\\s+)?(?:(?<p>early|late|mid|(?:the\\s+)?(?:start|beginning|end|middle|first\\s+half|second\\s+half)\\s+of)[\\s-]+)(?<y>${YEAR})`,
    readYear,
  ),
  dateRule(
    `(?<lead>in|since|during|from|by|until|after|before|throughout|the|of)\\s+(?<y>${YEAR})(?!\\s+(?:people|soldiers|civilians|troops|men|others|members))`,
    readYear,
  ),
  dateRule(
    `(?:in\\s+)?(?:an?|the|its|that)\\s+(?<m>${MONTH})(?=\\s+(?:\\p{L}+\\s+)?${EVENT})`,
    ({ m }, anchor) => (capital(m) ? readMonth({ lead: 'in', m }, anchor) : undefined),
  ),
  dateRule(
    `(?<=\\(|[’']s\\s+|,\\s+)(?<y>${YEAR})(?=\\)|\\s+(?:\\p{L}+\\s+)?${EVENT})|(?<yb>${YEAR})(?=\\s+(?:\\p{L}+\\s+)?${EVENT})`,
    ({ y, yb }, anchor) => readYear({ y: y ?? yb }, anchor),
  ),
];
