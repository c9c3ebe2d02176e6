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
  count,
  DAY,
  MONTH,
  monthNumber,
  number,
  PART,
  part,
  unit,
  unitsIn,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from './french-date-words';
import { readWithChrono } from './read-with-chrono';
import { dayBeside, isPoint, stepFrom, unitsFrom } from './told-before';

function readRange({ d, m, y1, d2, m2, y }: Groups, anchor: DateAnchor, text: string) {
  const last = latestDay(monthNumber(m2), numberIn(d2), anchor, number(y));
  if (last === undefined) return undefined;
  const inner = { ...anchor, published: last };
  const first = latestDay(monthNumber(m ?? m2), numberIn(d), inner, number(y1));
  // « Le 28 juillet et le 11 août » : deux jours, et non le temps entre eux.
  const listed = /\set\s/i.test(text) && !/^entre\s/i.test(text);
  if (listed && first !== undefined && last - first > LISTED_APART) return undefined;
  return between(first, last);
}

function fullDate(month: number, day: number, anchor: DateAnchor, year?: number) {
  const found = latestDay(month, day, anchor, year);
  return found === undefined ? undefined : oneDay(found);
}

function readMonth({ lead = '', p, m, y, rel }: Groups, anchor: DateAnchor) {
  const { published, previous, year } = anchor;
  const before = lead.trim().toLowerCase();
  if (!before && !p && !y && !rel) return undefined;
  if (/^(?:d['’]ici|jusqu|avant|chaque)/.test(before) || /prochain/i.test(rel ?? '')) return null;
  const month = monthNumber(m);
  const finish = (span: Interval): Interval | null => {
    if (!/^depuis/.test(before)) return span;
    return published === undefined ? null : sinceThen(span, published);
  };
  if (y) return finish(partOf(monthSpan(Number(y), month), part(p)));
  if (published === undefined) {
    const day = previous && !rel ? latestDay(month, MID_MONTH, anchor) : undefined;
    return day === undefined ? null : partOf(monthSpan(yearOf(day), month), part(p));
  }
  const words = rel?.toLowerCase() ?? '';
  const back = /an/.test(words) ? 1 : 0;
  const thisYear = /cette/.test(words);
  const at =
    back || thisYear
      ? { year: yearOf(published) - back, month }
      : year !== undefined && !words
        ? { year, month }
        : latestMonth(month, published, /derni|pass/.test(words));
  const span = partOf(monthSpan(at.year, at.month), part(p));
  return finish(span.from > published ? partOf(monthSpan(at.year - 1, month), part(p)) : span);
}

function readWeekday({ lead = '', w, rel = '', time = '' }: Groups, anchor: DateAnchor) {
  const { published } = anchor;
  if (published === undefined) return null;
  if (/^(?:chaque|tous|d['’]ici|jusqu)/i.test(lead) || /prochain/i.test(rel)) return null;
  const past = /derni|pass/i.test(rel);
  const day = weekdayBefore(weekdayNumber(w), past ? published - 1 : published);
  if (/^depuis/i.test(lead)) return sinceThen(oneDay(day), published);
  // On a Friday, « jeudi dernier » is seldom yesterday.
  if (past) return { ...oneDay(day), orElse: { from: day - 7, until: day - 7 } };
  const night = /nuit/i.test(lead) || /nuit/i.test(time);
  return {
    from: day,
    until: night ? Math.min(day + 1, published) : day,
    precision: 'day' as const,
    ...(!rel && weekdayToldAfter(day, anchor)),
  };
}

function readYear({ lead = '', p, y, y2 }: Groups, { published }: DateAnchor) {
  if (/^(?:d['’]ici|jusqu|avant|après)/i.test(lead)) return null;
  const span = partOf(yearSpan(Number(y)), part(p));
  if (y2)
    return { from: span.from, until: yearSpan(Number(y2)).until, precision: 'interval' as const };
  if (/^depuis/i.test(lead)) return published === undefined ? null : sinceThen(span, published);
  return span;
}

const FIXED: readonly [string, (published: number) => Interval | null][] = [
  ["aujourd['’]hui|ce\\s+(?:matin|soir)|cet\\s+après-midi", oneDay],
  ['hier(?:\\s+(?:matin|soir|après-midi))?', (day) => oneDay(day - 1)],
  ['avant-hier', (day) => oneDay(day - 2)],
  [
    '(?:dans\\s+)?la\\s+nuit\\s+dernière|cette\\s+nuit|hier\\s+dans\\s+la\\s+nuit',
    (day) => ({ from: day - 1, until: day, precision: 'day' }),
  ],
  [
    "(?:après-)?demain|(?:la\\s+semaine|le\\s+mois|l[’']an|l[’']année|le\\s+week-?end)\\s+prochaine?",
    () => null,
  ],
  ['(?:le|du|ce)\\s+week-?end\\s+(?:dernier|passé|écoulé)', (day) => weekendSpan(day, true)],
  [
    '(?:ce|durant\\s+le|pendant\\s+le|au\\s+cours\\s+du)\\s+week-?end',
    (day) => weekendSpan(day, false),
  ],
  [
    '(?:(?:en\\s+)?(?:début|fin)\\s+de\\s+)?(?:la\\s+)?semaine\\s+(?:dernière|passée)',
    (day) => weekSpan(day, 1),
  ],
  [
    '(?:en|au)\\s+(?:début|milieu|fin)\\s+de\\s+(?:la\\s+)?semaine(?!\\s+(?:dernière|passée|prochaine))',
    (day) => ({ from: day - 6, until: day, precision: 'interval' }),
  ],
  ['(?:plus\\s+tôt\\s+)?cette\\s+semaine', (day) => weekSpan(day, 0)],
  ['(?:le\\s+)?mois\\s+(?:dernier|passé)', (day) => monthSpan(yearOf(day), monthOf(day) - 1)],
  ['ce\\s+mois(?:-ci)?', (day) => monthSpan(yearOf(day), monthOf(day))],
  [
    "l[’']an\\s+(?:dernier|passé)|l[’']année\\s+(?:dernière|passée)",
    (day) => yearSpan(yearOf(day) - 1),
  ],
  ['cette\\s+année', (day) => yearSpan(yearOf(day))],
];

/** What is named after a day: « avenue du 22 septembre », « Mouvement du 5 juin ». */
const STREET = 'avenue|rue|place|boulevard|stade|pont|quartier|hôpital|lycée|camp|mouvement';
/** Après « deux jours après », ces mots continuent le récit. */
const GOES_ON = /^(?:à|au|aux|en|dans|près|sur|et|mais|vers|lors|avec)$/i;
const AGAIN = `(?<n>${COUNT})\\s+(?<u>jours?|semaines?|mois|ans?|années?)`;
const DATED = `(?:${WEEKDAY}\\s+)?(?<d>${DAY})\\s+(?<m>${MONTH})(?:\\s+(?<y>${YEAR}))?`;
const NIGHT = '(?:dans\\s+)?la\\s+nuit\\s+(?:de\\s+|du\\s+)?';

/** How the French-language press says when. */
export const frenchDates: readonly DateRule[] = [
  dateRule(
    `(?:(?:entre|du|de|les?|des)\\s+)*(?:${NIGHT})?(?:${WEEKDAY}\\s+)?(?<d>${DAY})(?:,\\s+${DAY})*(?:\\s+(?<m>${MONTH})(?:\\s+(?<y1>${YEAR}))?)?,?\\s*(?:-|–|et|(?:jusqu['’])?au|à)\\s*(?:le\\s+|les\\s+)?(?:${WEEKDAY}\\s+)?(?<d2>${DAY})\\s+(?<m2>${MONTH})(?:\\s+(?<y>${YEAR}))?`,
    readRange,
  ),
  dateRule(
    `(?:entre|de|en)\\s+(?:(?:début|fin|mi)[\\s-]+)?(?<m>${MONTH})(?:\\s+(?<y1>${YEAR}))?\\s*(?:-|–|et|à)\\s*(?:(?:début|fin|mi)[\\s-]+)?(?<m2>${MONTH})(?:\\s+(?<y>${YEAR}))?`,
    ({ m, m2, y1, y }, anchor) =>
      monthsBetween(monthNumber(m), monthNumber(m2), anchor, number(y1), number(y)),
  ),
  dateRule(
    `(?<!(?:${STREET})\\s+du\\s+)(?:(?<lead>depuis|jusqu['’]au|d['’]ici)\\s+)?(?:(?:le|ce)\\s+)?(?<date>${DATED})(?:\\s+(?<rel>derni(?:er|ère)|prochain|de\\s+l['’]an(?:née)?\\s+(?:derni(?:er|ère)|passée?)))?`,
    ({ lead = '', date = '', d, m, y, rel = '' }, anchor) => {
      if (/^(?:jusqu|d['’])/i.test(lead) || rel === 'prochain') return null;
      const year = /an/.test(rel) && anchor.published ? yearOf(anchor.published) - 1 : undefined;
      const day = year ? latestDay(monthNumber(m), numberIn(d), anchor, year) : undefined;
      // chrono-node does not know every abbreviation with its full stop.
      const read =
        day === undefined
          ? (readWithChrono(date, anchor) ??
            fullDate(monthNumber(m), numberIn(d), anchor, number(y)))
          : oneDay(day);
      return read && /^depuis/i.test(lead) && anchor.published
        ? sinceThen(read, anchor.published)
        : (read ?? null);
    },
  ),
  dateRule('\\d{4}-\\d\\d-\\d\\d', (_, anchor, text) => readWithChrono(text, anchor)),
  dateRule(
    `(?:(?<lead>en|depuis|d['’]ici|jusqu['’]en|avant|chaque|au\\s+mois\\s+de|du\\s+mois\\s+de|le\\s+mois\\s+de|au\\s+mois\\s+d['’]|du\\s+mois\\s+d['’]|de|d['’])\\s*)?(?:(?:en\\s+)?(?<p>${PART})[\\s-]+(?:du\\s+mois\\s+de\\s+|de\\s+|d['’])?)?(?<m>${MONTH})(?:\\s+(?<y>${YEAR})|\\s+(?<rel>dernier|passé|prochain|de\\s+cette\\s+année|de\\s+l['’]an(?:née)?\\s+(?:derni(?:er|ère)|passée?)))?`,
    (groups, anchor) => {
      // 'de mars', 'd'août' alone are too often something else.
      const bare = /^d(?:e|['’])$/i.test(groups.lead ?? '');
      return readMonth(bare ? { ...groups, lead: '' } : groups, anchor);
    },
  ),
  dateRule(
    `${NIGHT}${WEEKDAY}(?:\\s+soir)?\\s+(?:à|au)\\s+${WEEKDAY}\\s+(?<d>${DAY})\\s+(?<m>${MONTH})(?:\\s+(?<y>${YEAR}))?`,
    ({ d, m, y }, anchor) => {
      const day = latestDay(monthNumber(m), numberIn(d), anchor, number(y));
      return day === undefined ? null : between(day - 1, day);
    },
  ),
  dateRule(
    `${NIGHT}(?<w>${WEEKDAY})(?:\\s+soir)?\\s+(?:à|au)\\s+(?<w2>${WEEKDAY})|(?:entre\\s+|de\\s+)?(?<wa>${WEEKDAY})\\s+(?:et|à)\\s+(?<wb>${WEEKDAY})`,
    ({ w, w2, wa, wb }, { published }) => {
      if (published === undefined) return null;
      const last = weekdayBefore(weekdayNumber(w2 ?? wb), published);
      return between(weekdayBefore(weekdayNumber(w ?? wa), last), last);
    },
  ),
  dateRule(
    `(?<!(?:prière|prêche|messe|marché|sermon)s?\\s+du\\s+)(?:(?<lead>ce|le|chaque|tous\\s+les|depuis|d['’]ici(?:\\s+à)?|jusqu['’]à|${NIGHT.trim()})\\s*)?(?<w>${WEEKDAY})(?:\\s+(?<time>soir|matin|après-midi|dans\\s+la\\s+nuit))?(?:\\s+(?<rel>dernier|passé|prochain))?(?!\\s+(?:gras|noir)|\\s+(?:le\\s+)?${DAY}\\s+${MONTH})`,
    readWeekday,
  ),
  ...FIXED.map(([source, read]) =>
    dateRule(source, (_, { published }) => (published === undefined ? null : read(published))),
  ),
  dateRule(
    `(?:ces|au\\s+cours\\s+des|dans\\s+les|durant\\s+les|pendant\\s+les|depuis)\\s+(?:(?<n>${COUNT})\\s+)?derni(?:er|ère)s\\s+(?<u>jours|semaines|mois|années|ans)`,
    ({ n, u }, { published }) =>
      published === undefined ? null : pastSpan(published, unit(u), n ? count(n) : undefined),
    /derni/i,
  ),
  dateRule(
    `il\\s+y\\s+a\\s+(?:environ\\s+|près\\s+d['’e]\\s*|plus\\s+d['’e]\\s*)?${AGAIN}(?<half>\\s+et\\s+demie?)?`,
    ({ n, u, half }, { published }) => {
      const counted = unitsIn(n, u);
      if (published === undefined || !counted) return null;
      return half
        ? stepFrom(oneDay(published), -counted.units - 0.5, counted.unit)
        : unitsBack(published, counted.units, counted.unit);
    },
    /il\s+y\s+a/i,
  ),
  dateRule(
    `depuis\\s+(?:environ\\s+|près\\s+d(?:e\\s+|['’])|plus\\s+d(?:e\\s+|['’]))?${AGAIN}(?!\\s+et\\s+demi)`,
    ({ n, u }, { published }) => {
      const counted = unitsIn(n, u);
      return published === undefined || !counted
        ? null
        : {
            ...sinceThen(unitsBack(published, counted.units, counted.unit), published),
            lasting: true,
          };
    },
    /depuis/i,
  ),
  dateRule(
    `${AGAIN}\\s+(?<dir>plus\\s+tôt|auparavant|avant|plus\\s+tard|après)(?!\\s+(?:le|la|les|l['’]|son|sa|leurs?|un|une|que))(?=(?:\\s+(?<next>\\p{L}+))?)`,
    ({ n, u, dir = '', next }, { previous, here }) => {
      const units = count(n);
      if (units === undefined || !previous) return null;
      const sign = /tôt|auparavant|avant/i.test(dir) ? -1 : 1;
      // « Vendredi, quatre jours après Gaskindé » dit le jour de Gaskindé.
      const told = here && /^(?:après|avant)$/i.test(dir) && next && !GOES_ON.test(next);
      return unitsFrom(previous, (told ? -sign : sign) * units, unit(u));
    },
    /plus\s+t|auparavant|avant|après/i,
  ),
  dateRule(
    "(?:la|l['’])\\s*(?:veille|avant-veille)(?<of>\\s+d(?:e|u|es)(?=\\s)|\\s+d(?=['’]))?|(?:le\\s+|au\\s+)?(?:lendemain|surlendemain)(?<of2>\\s+d(?:e|u|es)(?=\\s)|\\s+d(?=['’]))?|(?:le\\s+)?(?:jour\\s+même|même\\s+jour)",
    ({ of, of2 }, { previous }, text) => {
      // The eve of something else.
      if (of || of2) return null;
      if (previous && /même/i.test(text)) return previous;
      if (!isPoint(previous)) return null;
      const days = /avant-|sur/i.test(text) ? 2 : 1;
      return dayBeside(previous, /veille/i.test(text) ? -days : days);
    },
    /veille|lendemain|même/i,
  ),
  dateRule(
    `entre\\s+(?<y>${YEAR})\\s+et\\s+(?<y2>${YEAR})|de\\s+(?<ya>${YEAR})\\s+à\\s+(?<yb>${YEAR})`,
    ({ y, y2, ya, yb }, anchor) => readYear({ y: y ?? ya, y2: y2 ?? yb }, anchor),
  ),
  dateRule(
    `(?:(?<lead>en|depuis|d['’]ici|jusqu['’]en|avant|après|de|dès)\\s+)?(?<p>${PART})[\\s-]+(?<y>${YEAR})`,
    readYear,
  ),
  dateRule(
    `(?<lead>en|depuis|d['’]ici|jusqu['’]en|avant|après|de|dès|l['’]année)\\s*(?<y>${YEAR})(?!\\s+(?:personnes|soldats|civils|hommes|membres))|(?<=\\()(?<yb>${YEAR})(?=\\))`,
    ({ yb, ...groups }, anchor) => readYear({ ...groups, y: groups.y ?? yb }, anchor),
  ),
];
