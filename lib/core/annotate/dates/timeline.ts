import * as en from './english-date-words';
import * as fr from './french-date-words';
import { latinPattern } from './latin-pattern';

/** What the headings and entries of a timeline leave for dates that name no year. */
export interface Timeline {
  readonly year: number;
  /** Month of the last entry, from 1. */
  readonly month?: number;
  /** The year was a heading: it holds for whatever stands beneath. */
  readonly heading: boolean;
  /** The year holds for this block. */
  readonly holds: boolean;
}

/** Longest beginning of a block, in UTF-16 code units, that may be a date by itself. */
const MAX_HEAD = 48;

/** '2012', 'March 22, 2012 – ', '– 30 mars-1er avr: ': dates and nothing else up to a colon, a dash or the end. */
const headPattern = (
  { MONTH, DAY, WEEKDAY, YEAR }: typeof en | typeof fr,
  joined: string,
): RegExp =>
  latinPattern(
    `^[\\s•*▪–—-]*(?<head>(?:(?:${WEEKDAY}|${MONTH}|${YEAR}|${DAY}|${joined})(?![\\p{L}\\p{N}])[\\s,./–—-]*)+)(?<stop>:|(?<=[\\s–—]-?)(?=\\S)|$)`,
    'i',
  );

const WORDS = {
  en: { ...en, head: headPattern(en, 'the|on|from|to|and') },
  fr: { ...fr, head: headPattern(fr, 'les?|du|au|et|à') },
} as const;

/** So late in a year an entry is followed by one so early in the next. */
const LATE = 10;
const EARLY = 3;

/**
 * The timeline as it stands at a block. A year by itself heads what follows until the next does; an entry
 * without a year is of the year of the one before, or of the next where that one ended the year.
 */
export function timelineAt(
  block: string,
  lang: 'en' | 'fr',
  before: Timeline | undefined,
): Timeline | undefined {
  const beneath = before && { ...before, holds: before.heading };
  const words = WORDS[lang];
  const match = words.head.exec(block.slice(0, MAX_HEAD));
  const head = match?.groups?.head;
  if (!match || head === undefined) return beneath;
  const alone = match[0].length === block.length;
  // 'March 22 soldiers …' is a sentence; 'March 22 – soldiers …' is an entry.
  if (!alone && match.groups?.stop !== ':' && !/[–—-]\s*(?:\p{L}+\s*)?$/u.test(head))
    return beneath;
  const year = new RegExp(`(?<!\\d)${words.YEAR}(?!\\d)`).exec(head)?.[0];
  const named = new RegExp(words.MONTH, 'i').exec(head)?.[0];
  const month = named === undefined ? {} : { month: words.monthNumber(named) };
  const isDay = /(?<!\d)\d\d?(?!\d)/.test(head);
  if (year !== undefined)
    return { year: Number(year), ...month, heading: alone || !isDay, holds: true };
  if (!before || month.month === undefined) return beneath;
  const turned = (before.month ?? 1) >= LATE && month.month <= EARLY;
  return { ...before, year: before.year + (turned ? 1 : 0), ...month, holds: true };
}
