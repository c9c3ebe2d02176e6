import { type DateRule, dateRule, oneDay } from './date-rule';
import {
  COUNT,
  count,
  MONTH,
  monthNumber,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from './english-date-words';
import { latestSeason, seasonOf, seasonSpan } from './season';
import {
  anniversary,
  awayFrom,
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

/** Anniversaries, from the first. */
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** How many days 'the days that followed' and the like are taken for. */
const AFTERWARDS: Readonly<Record<string, number>> = { day: 1, days: 10, week: 7, weeks: 30 };

const SEASON = '(?:spring|summer|autumn|fall|winter)';

/** Times told by another time: a date before in the text, a feast, a season, a year to the day. */
export const englishToldBefore: readonly DateRule[] = [
  dateRule(
    `(?:on\\s+)?(?:a|one)\\s+${WEEKDAY}(?:\\s+(?:morning|afternoon|evening|night))?`,
    () => null,
  ),
  dateRule(
    `(?:on\\s+)?(?:the\\s+)?(?<w>${WEEKDAY})\\s+(?:of\\s+)?(?:that|the\\s+same)\\s+week|(?:on\\s+)?(?:that\\s+(?:same\\s+)?|the\\s+same\\s+)(?<w2>${WEEKDAY})`,
    ({ w, w2 }, { previous }) =>
      previous && previous.until - previous.from < 8
        ? oneDay(weekdayThatWeek(weekdayNumber(w ?? w2), previous))
        : null,
  ),
  dateRule(
    `(?:on\\s+)?the\\s+(?:following|next)\\s+(?<w>${WEEKDAY})|(?:on\\s+)?the\\s+(?<w2>${WEEKDAY})\\s+(?:after|that\\s+followed)(?!\\s+(?:the|a|his|her|its|he|she|it))`,
    ({ w, w2 }, { previous }) =>
      isPoint(previous) ? oneDay(weekdayAfter(weekdayNumber(w ?? w2), previous)) : null,
  ),
  dateRule(
    '(?:on\\s+)?that\\s+(?:same\\s+|very\\s+)?(?:day|morning|afternoon|evening|night)|(?:later|earlier)\\s+(?:that|the\\s+same)\\s+(?:day|morning|afternoon|evening|night)',
    (_, { previous }) => (isPoint(previous) ? previous : null),
  ),
  dateRule(
    '(?:(?:some|a\\s+few|several|two|three|four|five|six)\\s+)?hours\\s+(?:later|afterwards|earlier)',
    (_, { previous }) =>
      isPoint(previous)
        ? { from: previous.from - 1, until: previous.until + 1, precision: 'days' as const }
        : null,
    /hours/i,
  ),
  dateRule(
    '(?:the\\s+)?next\\s+(?:morning|night|evening)|the\\s+morning\\s+after|the\\s+(?:previous|following)\\s+(?<part>morning|night|evening)',
    (_, { previous }, text) =>
      isPoint(previous) ? dayBeside(previous, /previous/i.test(text) ? -1 : 1) : null,
  ),
  dateRule(
    `(?:in\\s+|by\\s+)?the\\s+(?:following|next)\\s+(?<m>${MONTH})(?!\\s+\\d)`,
    ({ m }, { previous }) => (previous ? monthAfter(monthNumber(m), previous) : null),
  ),
  dateRule(
    '(?:(?:later|earlier|in|during)\\s+)?(?:that|the)\\s+(?<step>same|following|next|previous)?\\s*(?<u>weekend|week|month|year)(?!\\s+(?:of|long|old|before))',
    ({ step = '', u = '' }, { previous }, text) => {
      if (!/that|same|following|next|previous/i.test(text)) return undefined;
      if (!previous || (/week/i.test(u) && !isPoint(previous))) return null;
      const by = /following|next/i.test(step) ? 1 : /previous/i.test(step) ? -1 : 0;
      return spanAround(previous, u.toLowerCase() as 'week', by);
    },
  ),
  dateRule(
    '(?:(?:a\\s+few|several|some)\\s+)?(?<u>days|weeks)\\s+(?<dir>later|afterwards?|earlier|(?:after|before)(?=\\s*[,.;:]))(?!,?\\s+on\\s)',
    ({ u = '', dir = '' }, { previous }) =>
      someFrom(previous, /week/i.test(u) ? 'week' : 'day', /earlier|before/i.test(dir)),
  ),
  dateRule(
    '(?:in|over|during)\\s+the\\s+(?<u>days?|weeks?)\\s+(?:that\\s+followed|afterwards?|following)',
    ({ u = '' }, { previous }) => daysAfter(previous, AFTERWARDS[u.toLowerCase()], 1),
    /followed|afterwards|following/i,
  ),
  dateRule(
    `(?:over|in|during|for|within)\\s+the\\s+(?:next|following|ensuing)\\s+(?<n>${COUNT})\\s+(?<u>day|week)s`,
    ({ n, u = '' }, { previous }) => daysAfter(previous, count(n), /week/i.test(u) ? 7 : 1),
    /next|following|ensuing/i,
  ),
  dateRule(
    `(?<n>${COUNT})\\s+years?\\s+ago\\s+(?<near>this\\s+week|today|this\\s+(?:weekend|month)|to\\s+the\\s+day|almost\\s+to\\s+the\\s+day|on\\s+${WEEKDAY})`,
    ({ n, near = '' }, { published }) => {
      const years = count(n);
      if (published === undefined || years === undefined) return null;
      return anniversary(
        published,
        years,
        /month/i.test(near) ? 31 : /today|^to/i.test(near) ? 2 : 8,
      );
    },
    /years?\s+ago/i,
  ),
  dateRule(
    `(?<n>${COUNT})\\s+(?<u>year|month|week)s?,?\\s+(?:(?<near>almost\\s+)?to\\s+the\\s+day(?:,?\\s+(?:ago|since|after))?|ago\\s+today)`,
    ({ n, u, near }, { published }) => {
      const units = count(n);
      if (published === undefined || units === undefined) return null;
      return toTheDay(published, units, (u ?? 'year').toLowerCase() as 'year', near !== undefined);
    },
    /the\s+day|ago\s+today/i,
  ),
  dateRule(
    `(?:the\\s+)?(?<o>${ORDINALS.join('|')})\\s+anniversary\\s+of`,
    ({ o = '' }, { published }) =>
      published === undefined
        ? null
        : anniversary(published, ORDINALS.indexOf(o.toLowerCase()) + 1, 10),
    /anniversary/i,
  ),
  dateRule(
    `(?<n>${COUNT})\\s+(?<u>year|month|week|day)s?\\s+(?:after|on\\s+from|since)(?!\\s+(?:${MONTH}|${WEEKDAY})(?!\\p{L}))(?=\\s+(?:\\p{L}|the))`,
    ({ n, u = '' }, { published, previous, opens }) => {
      const units = count(n);
      if (!opens || published === undefined || units === undefined) return undefined;
      return openingAfter(published, units, u.toLowerCase() as 'day', previous);
    },
    /after|from|since/i,
  ),
  dateRule(
    `(?<n>${COUNT})\\s+(?<u>day|week|month|year)s?\\s+(?<dir>after|before)(?=\\s+(?:the|that|this|his|her|its|their|an?)\\s)`,
    ({ n, u = '', dir = '' }, { previous, here }) => {
      const units = count(n);
      if (units === undefined || !previous) return undefined;
      const steps = /before/i.test(dir) ? -units : units;
      return awayFrom(previous, steps, u.toLowerCase() as 'day', here);
    },
    /after|before/i,
  ),
  dateRule(
    `(?:(?:in|during|since)\\s+)?(?:the\\s+)?(?<p>early\\s+|late\\s+|mid-?)?(?<s>${SEASON})(?:\\s+of)?,?\\s+(?<y>${YEAR})`,
    ({ s, y }) => seasonSpan(seasonOf(s), Number(y)),
  ),
  dateRule(
    `(?:(?<lead>last|this|in(?:\\s+the)?|over\\s+the|during\\s+the)\\s+)(?<s>${SEASON})(?!\\s+(?:of|${YEAR}|back|line|into|from|apart|short))`,
    ({ lead = '', s }, { published }) =>
      published === undefined ? null : latestSeason(seasonOf(s), published, /^last/i.test(lead)),
  ),
  dateRule(
    `(?:the\\s+)?(?<w>${WEEKDAY})\\s+before\\s+last|the\\s+(?<u>week|weekend|month)\\s+before\\s+last`,
    ({ w, u }, { published }) => {
      if (published === undefined) return null;
      if (u && /month/i.test(u))
        return spanAround({ ...spanAround(oneDay(published), 'month', -1) }, 'month', -1);
      if (u) return { ...spanAround(oneDay(published - 14), 'week', 0) };
      return oneDay(weekdayThatWeek(weekdayNumber(w), oneDay(published - 14)));
    },
  ),
];
