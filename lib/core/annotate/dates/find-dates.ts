import type { Span } from '../../model/link';
import type { Day } from '../../model/primitives';
import type { DateAnchor, DateRule, Groups } from './date-rule';
import { datesByContext } from './dates-by-context';
import { type Interval, readDay, writeDay, yearsBefore } from './day-number';
import { englishDates } from './english-dates';
import { englishToldBefore } from './english-told-before';
import { frenchDates } from './french-dates';
import { frenchToldBefore } from './french-told-before';

/** Words that say when, and all days they may mean. `start`, `end`: UTF-16 offsets into the block. */
export interface DateExpression extends Span {
  readonly text: string;
  readonly from: Day;
  readonly until: Day;
  readonly precision: Interval['precision'];
  /** Of 'since May': May. Without a year in the words: the same days of the year told of before. */
  readonly began?: boolean;
  readonly orElse?: { readonly from: Day; readonly until: Day };
}

export interface DateSetting {
  readonly lang: 'en' | 'fr';
  readonly published?: Day;
  /** The last date of the blocks before, for 'two days earlier'. */
  readonly previous?: Pick<DateExpression, 'from' | 'until' | 'precision'>;
}

const RULES = {
  en: [...datesByContext.en, ...englishToldBefore, ...englishDates],
  fr: [...datesByContext.fr, ...frenchToldBefore, ...frenchDates],
} as const;

interface Found extends Span {
  readonly rule: DateRule;
  readonly match: RegExpMatchArray;
}

/** Most blocks hold no word of time: one look saves them the thirty patterns. */
const HINTS = {
  en: /\d{4}|\d\/\d|day\b|days\b|night|\bago\b|earlier|later|week|month|year|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|yesterday|tomorrow|hours|spring|summer|autumn|\bfall\b|winter|morning|evening|christmas|easter|good friday|the \d|of the month|anniversary/i,
  fr: /\d{4}|\ble \d|pâques|noël|toussaint|sylvestre|printemps|l['’]été|automne|hiver|\d\/\d|jour|nuit|matin|soir|dimanche|(?:lun|mar|mercre|jeu|vendre|same)di|hier|demain|veille|tôt|tard|avant|auparavant|semaine|anniversaire|week|mois|\ban\b|\bans\b|ann[ée]e|\b(?:jan|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c)/i,
} as const;

/** So far into a sentence, in code units, words still open it ('Almost a year after …'). */
const SENTENCE_OPENS = 16;
/** Longest interval, in days, that a later 'the same month' may look back to. */
const LOOKED_BACK_TO = 45;

/** Whether what follows may count from this date ('two days later', 'the same week'). */
export const canBePrevious = ({ from, until, precision }: Interval): boolean =>
  precision !== 'interval' || until - from <= LOOKED_BACK_TO;

/** 'in July', '7 April': a month is named and no year, not even 'last year'. */
const yearless = ({ groups = {} }: RegExpMatchArray): boolean =>
  Boolean(groups.m ?? groups.m2) && !(groups.y || groups.y1 || groups.y2 || groups.rel);

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

/** All places where a rule could apply; of overlapping ones the leftmost, then the longest. */
function candidates(rules: readonly DateRule[], text: string): Found[] {
  const found: Found[] = [];
  for (const rule of rules) {
    for (const match of text.matchAll(rule.pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length, rule, match });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 'the deadliest since November 2015, when …' dates what comes after, not a time up to now. */
function groupsOf({ groups = {} }: RegExpMatchArray, after: string): Groups {
  const comparison =
    /^(?:since|depuis)/i.test(groups.lead ?? '') &&
    /^,?\s+(?:when|quand|lorsque|où)\s/i.test(after);
  return comparison ? { ...groups, lead: 'in ' } : groups;
}

/** 'Some months earlier, on March 7': the last such day before the date just named. */
function relativeTo(before: string, anchor: DateAnchor): DateAnchor {
  if (!anchor.previous || !/(?:earlier|before|plus\s+tôt|auparavant),\s*(?:on\s+)?$/iu.test(before))
    return anchor;
  return { ...anchor, published: anchor.previous.from - 1 };
}

/**
 * All dates that a block of text names, in reading order, none overlapping, as intervals seen from the
 * day of publication: the past before the future, and never a day where only a week is said.
 */
export function findDates(
  text: string,
  { lang, published, previous }: DateSetting,
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
  };
  let end = 0;
  let otherPrevious: Interval | undefined;
  for (const { rule, match, ...span } of candidates(RULES[lang], text)) {
    if (span.start < end) continue;
    const from = relativeTo(text.slice(Math.max(0, span.start - 20), span.start), anchor);
    const opens =
      span.start < SENTENCE_OPENS && !/[\p{L}\p{N}]{9}/u.test(text.slice(0, span.start));
    const read = rule.read(
      groupsOf(match, text.slice(span.end, span.end + 12)),
      opens ? { ...from, opens } : from,
      match[0],
    );
    if (read === undefined) continue;
    end = span.end;
    if (read === null) continue;
    // What 'two days on' counts from may itself have been of another year.
    const counted =
      otherPrevious &&
      rule.read({ ...match.groups }, { ...anchor, previous: otherPrevious }, match[0]);
    const other =
      read.began ??
      read.orElse ??
      (yearless(match) ? nearPrevious(read, anchor.previous) : undefined) ??
      (counted && counted.from !== read.from ? counted : undefined);
    if (canBePrevious(read)) {
      anchor = { ...anchor, previous: read };
      otherPrevious = other && { ...other, precision: read.precision };
    }
    dates.push({
      ...span,
      text: match[0],
      from: writeDay(read.from),
      until: writeDay(read.until),
      precision: read.precision,
      ...(read.began && { began: true }),
      ...(other && { orElse: { from: writeDay(other.from), until: writeDay(other.until) } }),
    });
  }
  return dates;
}
