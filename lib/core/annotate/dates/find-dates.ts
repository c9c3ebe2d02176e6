import type { Span } from '../../model/link';
import type { Day } from '../../model/primitives';
import type { DateAnchor, DateRule, Groups } from './date-rule';
import { datesByContext } from './dates-by-context';
import { type Interval, readDay, weekdayBefore, writeDay, yearsBefore } from './day-number';
import * as en from './english-date-words';
import { englishDates } from './english-dates';
import { englishToldBefore } from './english-told-before';
import { fixedFeasts } from './fixed-feasts';
import * as fr from './french-date-words';
import { frenchDates } from './french-dates';
import { frenchToldBefore } from './french-told-before';
import { islamicFeasts } from './islamic-feasts';
import { numericDates } from './numeric-dates';
import { partsOfYear } from './parts-of-year';
import { isToCome } from './to-come';
import { isPoint } from './told-before';

/** Words that say when, and all days they may mean. `start`, `end`: UTF-16 offsets into the block. */
export interface DateExpression extends Span {
  readonly text: string;
  readonly from: Day;
  readonly until: Day;
  readonly precision: Interval['precision'];
  /** Of 'since May': May. Without a year in the words: the same days of the year told of before. */
  readonly began?: boolean;
  readonly orElse?: { readonly from: Day; readonly until: Day };
  /** A time over which much happened, not one that says when a thing did. */
  readonly lasting?: true;
  /** When it was said, announced, reported: not when what is told of happened. */
  readonly said?: boolean;
}

export interface DateSetting {
  readonly lang: 'en' | 'fr';
  readonly published?: Day;
  /** The last date of the blocks before, for 'two days earlier'. */
  readonly previous?: Pick<DateExpression, 'from' | 'until' | 'precision'>;
  /** The year of the heading or the entry of a timeline that the text stands under. */
  readonly year?: number;
}

const WEEKDAYS = {
  en: { pattern: new RegExp(en.WEEKDAY, 'i'), number: en.weekdayNumber },
  fr: { pattern: new RegExp(fr.WEEKDAY, 'i'), number: fr.weekdayNumber },
} as const;

const RULES = {
  en: [
    ...islamicFeasts.en,
    ...fixedFeasts.en,
    ...numericDates.en,
    ...partsOfYear.en,
    ...datesByContext.en,
    ...englishToldBefore,
    ...englishDates,
  ],
  fr: [
    ...islamicFeasts.fr,
    ...fixedFeasts.fr,
    ...numericDates.fr,
    ...partsOfYear.fr,
    ...datesByContext.fr,
    ...frenchToldBefore,
    ...frenchDates,
  ],
} as const;

interface Found extends Span {
  readonly rule: DateRule;
  readonly match: RegExpMatchArray;
}

/** Most blocks hold no word of time: one look saves them the thirty patterns. */
const HINTS = {
  en: /\d{4}|\d\/\d|day\b|days\b|night|\bago\b|earlier|later|week|month|year|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|yesterday|tomorrow|hours|spring|summer|autumn|\bfall\b|winter|morning|evening|christmas|easter|good friday|the \d|of the month|anniversary|\d\.\d\d\.|quarter|\bq[1-4]\b|ramadan|tabaski|\beid\b|mawlid/i,
  fr: /\d{4}|\ble \d|pâques|noël|toussaint|sylvestre|printemps|l['’]été|automne|hiver|\d\/\d|jour|nuit|matin|soir|dimanche|(?:lun|mar|mercre|jeu|vendre|same)di|hier|demain|\d\.\d\d\.|trimestre|\bt[1-4]\b|semestre|courant|ramadan|tabaski|korité|\baïd\b|gamou|mou?loud|veille|tôt|tard|avant|auparavant|semaine|anniversaire|week|mois|\ban\b|\bans\b|ann[ée]e|\b(?:jan|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c)/i,
} as const;

/** So far into a sentence, in code units, words still open it ('Almost a year after …'). */
const SENTENCE_OPENS = 16;
/** Longest interval, in days, that a later 'the same month' may look back to. */
const LOOKED_BACK_TO = 45;

/** Whether what follows may count from this date ('two days later', 'the same week'). */
export const canBePrevious = ({ from, until, precision, lasting }: Interval): boolean =>
  !lasting && (precision !== 'interval' || until - from <= LOOKED_BACK_TO);

/** 'in July', '7 April': a month is named and no year, not even 'last year'. */
const yearless = ({ groups = {} }: RegExpMatchArray): boolean =>
  Boolean(groups.m ?? groups.m2 ?? groups.ma ?? groups.m2a) &&
  !(groups.y || groups.y1 || groups.y2 || groups.rel);

/** So far back, in code units, words may say what a date is of. */
const LOOKED_AT = 70;

/** Farthest from the date told before that a story goes on in that year, in days. */
const SAME_STORY = 200;

/** 'In September last year …; in July': the July next to the date told before, if that is an earlier one. */
function nearPrevious(
  read: Interval,
  previous: Interval | undefined,
): Pick<Interval, 'from' | 'until'> | undefined {
  if (!previous || read.from - previous.until <= SAME_STORY) return undefined;
  const years = Math.round((read.from - previous.from) / 365.25);
  const from = yearsBefore(read.from, years);
  return { from, until: from + (read.until - read.from) };
}

const withoutYear = ({ year: _, ...anchor }: DateAnchor): DateAnchor => anchor;

/** All places where a rule could apply; of overlapping ones the leftmost, then the longest. */
function candidates(rules: readonly DateRule[], text: string): Found[] {
  const found: Found[] = [];
  for (const rule of rules) {
    if (rule.needs && !rule.needs.test(text)) continue;
    for (const match of text.matchAll(rule.pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length, rule, match });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 'the deadliest since November 2015, when …' dates what comes after, not a time up to now. */
function groupsOf({ groups = {} }: RegExpMatchArray, after: string): Groups {
  const comparison =
    /^(?:since|depuis)/.test(groups.lead ?? '') && /^,?\s+(?:when|quand|lorsque|où)\s/i.test(after);
  return comparison ? { ...groups, lead: 'in ' } : groups;
}

/** 'The mayor said on Friday', « a annoncé l'armée mardi ». */
const SAID =
  /(?<!\p{L})(?:said|says|told|announced|reported|confirmed|declared|wrote|claimed|added|dit|déclaré|annoncé|indiqué|affirmé|rapporté|confirmé|revendiqué|précisé|appris|publié)(?!\p{L})(?:\s+(?!(?:that|que|qu['’])(?!\p{L}))[\p{L}'’]+){0,5}\s*$/iu;

/** The date that what follows counts from: the last told, and not of a statement where one is of an event. */
export const nextPrevious = <T extends Pick<DateExpression, 'said'>>(
  dates: readonly T[],
): T | undefined => dates.findLast(({ said }) => !said) ?? dates.at(-1);

/** Words that count days, and so ask for a day to count from. */
const COUNTS_DAYS =
  /day|night|morning|evening|week|hours|jour|nuit|matin|soir|veille|lendemain|semaine|heures|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche/i;

/** 'In 2013, on 2 November': what follows the year at once is of it. */
const yearBefore = (between: string): boolean => /^,?\s+$/.test(between);

/** 'Some months earlier, on March 7': the last such day before the date just named. */
function relativeTo(
  before: string,
  anchor: DateAnchor,
  last: DateExpression | undefined,
  start: number,
): DateAnchor {
  if (!anchor.previous || !/(?:earlier|before|plus\s+tôt|auparavant),\s*(?:on\s+)?$/iu.test(before))
    return anchor;
  // 'Two days earlier, on the Tuesday' has been counted already.
  if (last && start - last.end <= 6) return anchor;
  return { ...anchor, published: anchor.previous.from - 1 };
}

/** So many years back the weekday may tell which year a date is of. */
const YEARS_BACK = 12;

/** 'Friday 14 February' where the latest 14 February is no Friday: the last that was. */
function byWeekday(
  { from, until }: Interval,
  text: string,
  lang: 'en' | 'fr',
): Pick<Interval, 'from' | 'until'> | undefined {
  const words = WEEKDAYS[lang];
  const named = words.pattern.exec(text)?.[0];
  if (named === undefined || from !== until) return undefined;
  const weekday = words.number(named);
  if (weekdayBefore(weekday, from) === from) return undefined;
  for (let years = 1; years <= YEARS_BACK; years++) {
    const day = yearsBefore(from, years);
    if (weekdayBefore(weekday, day) === day) return { from: day, until: day };
  }
  return undefined;
}

/** What a rule makes of its match where it stands. */
function readMatch({ rule, match }: Found, groups: Groups, anchor: DateAnchor, point?: Interval) {
  const read = rule.read(groups, anchor, match[0]);
  if (read !== null || !point || isPoint(anchor.previous) || !COUNTS_DAYS.test(match[0]))
    return read;
  // 'On 24 May it fell, the worst since 2012. Two days later' counts from 24 May.
  return rule.read(groups, { ...anchor, previous: point }, match[0]);
}

/**
 * All dates that a block of text names, in reading order, none overlapping, as intervals seen from the
 * day of publication: the past before the future, and never a day where only a week is said.
 */
export function findDates(
  text: string,
  { lang, published, previous, year }: DateSetting,
): DateExpression[] {
  if (!HINTS[lang].test(text)) return [];
  const dates: DateExpression[] = [];
  let anchor: DateAnchor = {
    lang,
    ...(published && { published: readDay(published) }),
    ...(previous && {
      previous: {
        from: readDay(previous.from),
        until: readDay(previous.until),
        precision: previous.precision,
      },
    }),
    ...(year !== undefined && { year }),
  };
  let point: Interval | undefined;
  let end = 0;
  let otherPrevious: Interval | undefined;
  for (const found of candidates(RULES[lang], text)) {
    const { rule, match, start } = found;
    if (start < end) continue;
    const last = dates.at(-1);
    const before = text.slice(Math.max(0, start - LOOKED_AT), start);
    const after = text.slice(found.end, found.end + 12);
    const isYearless = yearless(match);
    const between = last ? text.slice(last.end, start) : undefined;
    const under =
      isYearless && last?.precision === 'year' && between !== undefined && yearBefore(between)
        ? { year: Number(last.from.slice(0, 4)) }
        : {};
    const here = between !== undefined && !/[.!?;]\s/.test(between) ? { here: true } : {};
    const opens =
      start < SENTENCE_OPENS && !/[\p{L}\p{N}]{9}/u.test(text.slice(0, start))
        ? { opens: true }
        : {};
    const from = {
      ...relativeTo(before.slice(-20), anchor, last, start),
      ...under,
      ...here,
      ...opens,
    };
    const groups = groupsOf(match, after);
    const read = readMatch(found, groups, from, point);
    if (read === undefined) continue;
    end = found.end;
    if (read === null) continue;
    // A timeline tells of the past in the present tense.
    const { w, m, m2, d, d2, d3, d4, d5 } = match.groups ?? {};
    const ofMonth = !(m ?? m2) && (d ?? d2 ?? d3 ?? d4 ?? d5) !== undefined;
    const mayCome = from.year === undefined && (isYearless || w || ofMonth);
    if (mayCome && isToCome(before, after, lang)) continue;
    // What 'two days on' counts from may itself have been of another year.
    const counted =
      otherPrevious &&
      rule.read({ ...match.groups }, { ...anchor, previous: otherPrevious }, match[0]);
    const beneath = isYearless && from.year !== undefined;
    const other =
      read.began ??
      read.orElse ??
      (beneath ? rule.read(groups, withoutYear(from), match[0]) : undefined) ??
      (isYearless && !beneath
        ? (byWeekday(read, match[0], lang) ?? nearPrevious(read, anchor.previous))
        : undefined) ??
      counted;
    const orElse = other && (read.began || other.from !== read.from) ? other : undefined;
    const said = SAID.test(before);
    if (canBePrevious(read) && !(said && here.here)) {
      anchor = { ...anchor, previous: read };
      if (isPoint(read)) point = read;
      otherPrevious = orElse && { ...orElse, precision: read.precision };
    }
    dates.push({
      start,
      end,
      text: match[0],
      from: writeDay(read.from),
      until: writeDay(read.until),
      precision: read.precision,
      ...(read.lasting && { lasting: true }),
      ...(read.began && { began: true }),
      ...(orElse && { orElse: { from: writeDay(orElse.from), until: writeDay(orElse.until) } }),
      ...(said && { said: true }),
    });
  }
  return dates;
}
