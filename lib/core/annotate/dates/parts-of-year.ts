import { type DateAnchor, type DateRule, dateRule, partOf } from './date-rule';
import { type Interval, monthOf, monthSpan, yearOf, yearSpan } from './day-number';
import * as en from './english-date-words';
import * as fr from './french-date-words';
import { isPoint } from './told-before';

const PARTS_EN = 'first|second|third|fourth|last|final';
const PARTS_FR = 'premier|deuxième|second|troisième|quatrième|dernier';
/** Number of the part of a year that a word names; the last is named by its own. */
const ordinalOf = (word: string, parts: number): number => {
  if (/^(?:last|final|dernier)/i.test(word)) return parts;
  const at = [/^(?:first|premier)/i, /^(?:second|deuxième)/i, /^(?:third|troisième)/i].findIndex(
    (one) => one.test(word),
  );
  return at < 0 ? 4 : at + 1;
};

/** A quarter or half of a year; without a year the latest that has begun. */
function shareOf(
  word: string,
  half: boolean,
  { published }: DateAnchor,
  year: number | undefined,
): Interval | null {
  const months = half ? 6 : 3;
  const first = (ordinalOf(word, 12 / months) - 1) * months + 1;
  if (year === undefined && published === undefined) return null;
  const latest =
    published === undefined ? 0 : yearOf(published) - (first > monthOf(published) ? 1 : 0);
  const at = year ?? latest;
  const { from } = monthSpan(at, first);
  const { until } = monthSpan(at, first + months - 1);
  return published !== undefined && from > published
    ? null
    : { from, until, precision: 'interval', lasting: true };
}

/** 'At the end of last month': a part of the month before publication or of its own. */
function partOfMonth(part: Parameters<typeof partOf>[1], rel: string, anchor: DateAnchor) {
  const { published, previous } = anchor;
  // 'By the end of the month' is of the month told of.
  if (rel === 'told' && isPoint(previous))
    return partOf(monthSpan(yearOf(previous.from), monthOf(previous.from)), part);
  const back = rel === 'last' ? 1 : 0;
  if (published === undefined) return null;
  const span = partOf(monthSpan(yearOf(published), monthOf(published) - back), part);
  return { ...span, until: Math.min(span.until, Math.max(published, span.from)) };
}

const yearFrom = (y: string | undefined, rel: string, { published }: DateAnchor) =>
  y
    ? Number(y)
    : rel && published !== undefined
      ? yearOf(published) - (/last|derni|pass/i.test(rel) ? 1 : 0)
      : undefined;

const sinceNewYear = ({ published }: DateAnchor): Interval | null =>
  published === undefined
    ? null
    : {
        from: yearSpan(yearOf(published)).from,
        until: published,
        precision: 'interval',
        lasting: true,
      };

const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** 'In Q3', « T2 2024 »: by itself 'Q3' may be a question. */
const quarterRule = (source: string): DateRule =>
  dateRule(
    source,
    ({ lead, q, y }, anchor) =>
      lead || y
        ? shareOf(QUARTERS[Number(q) - 1] ?? '', false, anchor, y ? Number(y) : undefined)
        : undefined,
    /[QT][1-4]/,
  );

/** Quarters and halves of a year, and the beginning and end of a month that is not named. */
export const partsOfYear: Readonly<Record<'en' | 'fr', readonly DateRule[]>> = {
  en: [
    dateRule(
      '(?:since|from)\\s+(?:the\\s+)?(?:start|beginning)\\s+of\\s+(?:the|this)\\s+year|so\\s+far\\s+this\\s+year',
      (_, anchor) => sinceNewYear(anchor),
      /year/i,
    ),
    dateRule(
      `(?:in\\s+|during\\s+)?the\\s+(?<o>${PARTS_EN})\\s+(?<u>quarter|half)(?:\\s+of\\s+(?:(?<y>${en.YEAR})|(?<rel>this|last)\\s+year|the\\s+year))`,
      ({ o = '', u = '', y, rel = '' }, anchor) =>
        shareOf(o, /half/i.test(u), anchor, yearFrom(y, rel, anchor)),
      /quarter|half/i,
    ),
    quarterRule(
      `(?:(?<lead>in|for|during|since)\\s+)?Q(?<q>[1-4])(?:\\s+(?:of\\s+)?(?<y>${en.YEAR}))?`,
    ),
    dateRule(
      '(?:at\\s+|since\\s+|in\\s+)?(?:(?<p>late|early|mid)|(?:the\\s+)?(?<p2>start|beginning|end|middle)\\s+of)[\\s-]+(?<rel>last|this|the)\\s+month',
      ({ p, p2, rel = '' }, anchor) =>
        partOfMonth(en.part(p ?? p2), /^the/i.test(rel) ? 'told' : rel.toLowerCase(), anchor),
      /month/i,
    ),
  ],
  fr: [
    dateRule(
      "depuis\\s+(?:le\\s+)?début\\s+de\\s+(?:l['’]|cette\\s+)année",
      (_, anchor) => sinceNewYear(anchor),
      /début/i,
    ),
    dateRule(
      `(?:(?:au|du|le|durant\\s+le|au\\s+cours\\s+du)\\s+)(?<o>${PARTS_FR})\\s+(?<u>trimestre|semestre)(?:\\s+(?:de\\s+)?(?:l['’]année\\s+)?(?<y>${fr.YEAR})|\\s+de\\s+(?<rel>cette\\s+année|l['’]an(?:née)?\\s+(?:derni(?:er|ère)|passée?)))?`,
      ({ o = '', u = '', y, rel = '' }, anchor) =>
        shareOf(o, /semestre/i.test(u), anchor, yearFrom(y, rel, anchor)),
      /mestre/i,
    ),
    quarterRule(`(?:(?<lead>au|du|le)\\s+)?T(?<q>[1-4])(?:\\s+(?<y>${fr.YEAR}))?`),
    dateRule(
      "(?:au\\s+|à\\s+la\\s+|en\\s+|depuis\\s+(?:le\\s+)?)?(?<p>début|fin|milieu)\\s+du\\s+mois(?:\\s+(?<rel>dernier|passé|écoulé))?(?!\\s+d(?:e\\s|['’]))",
      ({ p = '', rel }, anchor) =>
        partOfMonth(/milieu/i.test(p) ? 'mid' : fr.part(p), rel ? 'last' : 'told', anchor),
      /\bdu\s+mois/i,
    ),
  ],
};
