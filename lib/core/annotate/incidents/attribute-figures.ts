import type { FigureCheck, Span } from '../../model/link';
import { readDay } from '../dates/day-number';
import { recordedCounts } from '../figures/compare-figures';
import type { DateEvidence } from './date-evidence';
import type { Evidence } from './incident-evidence';
import type { IndexedIncident } from './index-incidents';
import { oncePerPassage } from './once-per-passage';
import type { Passage } from './read-passages';

/** Dates farther apart than this, in days, are of two events, not of an event and its report. */
const ANOTHER_TIME = 10;
/** What happened in no more days than this happened once: what was counted over months is not its toll. */
const ONE_EVENT = 14;

/** A total over several events is no figure of any one of them, unless the record counts them so. */
const SUMMED =
  /(?<!\p{L})(?:in|dans|au cours de)\s+(?:(?:the|these|les|ces)\s+)?(?:two|three|four|five|six|several|a series of|separate|deux|trois|quatre|cinq|plusieurs)\s+(?:\p{L}+\s+)?(?:attacks|ambushes|incidents|raids|attaques|embuscades)/iu;

/** 'more than 500 since January', 'cette année', 'in ten years': a total over time. */
const OVER_TIME =
  /^[^.;:\d]{0,60}?(?<!\p{L})(?:since\s+(?:the\s+(?:beginning|start)|(?:early|mid|late|last)\b|(?:19|20)\d\d|\p{Lu}\p{L}+(?=\s*(?:[.,;]|\d{4}|$|in|across|,)))|(?:so\s+far\s+)?this\s+year|(?:in|over|during)\s+(?:the\s+(?:past|last)\s+)?(?:\p{L}+\s+|\d+\s+)?(?:years|months|decade)(?!\p{L})(?!\s+(?:ago|later|before|earlier))|depuis\s+(?:le\s+début|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(?:19|20)\d\d)|cette\s+année|en\s+(?:\p{L}+\s+|\d+\s+)(?:ans|mois)(?!\p{L}))/u;
const TIME_BEFORE =
  /(?:^|[.;]\s*)(?:since\s+(?:the\s+(?:beginning|start)|(?:early|mid|late)\b|(?:19|20)\d\d|\p{L}+)|(?:so\s+far\s+)?this\s+year|(?:in|over)\s+(?:the\s+(?:past|last)\s+)?\p{L}+\s+(?:years|months)|depuis\s+(?:le\s+début|\p{L}+|\d{4})|en\s+\p{L}+\s+(?:ans|mois)|cette\s+année)(?!\p{L})[^.;]{0,60}$/iu;

/** Where a clause on another event may begin; across it a figure and its words hardly belong together. */
const CLAUSE = /;|(?<!\p{L})(?:and|while|whereas|after|since|et|tandis|après|depuis)(?!\p{L})/giu;
const clausesOf = oncePerPassage(({ text, start }) =>
  [...text.matchAll(CLAUSE)].map(({ index, 0: words }) => start + index + words.length),
);

/** How far words stand from a figure: clauses that begin between them, and code units. */
interface Gap {
  readonly breaks: number;
  readonly length: number;
}

function gapBetween(passage: Passage, one: Span, figure: Span): Gap {
  const [from, to] = one.start < figure.start ? [one.end, figure.start] : [figure.end, one.start];
  const breaks = clausesOf(passage).filter((at) => from <= at && at <= to).length;
  return { breaks, length: Math.max(0, to - from) };
}

const isNearer = (a: Gap, b: Gap): boolean =>
  a.breaks < b.breaks || (a.breaks === b.breaks && a.length < b.length);

/** 'where 71 soldiers died': told of the place right before. */
const THERE = /^,?\s+(?:where|où)(?!\p{L})[^.;:]{0,60}$/iu;

function isOfOtherPlace(passage: Passage, figure: Span, { local }: IndexedIncident): boolean {
  if (!passage.local.some(({ entity }) => local.has(entity))) return false;
  const place = passage.local.findLast(({ end }) => end <= figure.start);
  if (!place || local.has(place.entity)) return false;
  return THERE.test(passage.text.slice(place.end - passage.start, figure.start - passage.start));
}

function isOverTime(
  { text, start }: Passage,
  figure: Span,
  { from, until }: IndexedIncident,
): boolean {
  if (until - from > ONE_EVENT) return false;
  return (
    OVER_TIME.test(text.slice(figure.end - start)) ||
    TIME_BEFORE.test(text.slice(0, figure.start - start))
  );
}

/** '; a fortnight later nine more were killed': another event. */
const ANOTHER_DAY =
  /;\s*(?:(?:and|et)\s+)?(?:[\p{L}\d]+\s+){0,2}(?:fortnight|weeks?|months?|years?|semaines?|mois|ans?)\s+(?:later|earlier|before|after|plus\s+tard|plus\s+tôt|auparavant|après)(?!\p{L})[^;]*$/iu;

/** Of the figures of a passage, those that may be an incident's: by time, by place, and no totals over time. */
export function figuresOf<T extends Span>(
  all: readonly T[],
  passage: Passage,
  date: DateEvidence | null,
  incident: IndexedIncident,
): readonly T[] {
  const figures = all.filter(
    (figure) =>
      !isOverTime(passage, figure, incident) && !isOfOtherPlace(passage, figure, incident),
  );
  if (figures.length === 0 || !date || date.carried) return figures;
  const own = date.date;
  const isLater = (figure: T): boolean => {
    const between = passage.text.slice(
      own.end - passage.start,
      Math.max(0, figure.start - passage.start),
    );
    return ANOTHER_DAY.test(between);
  };
  const others = passage.dates.filter(
    ({ from, until }) =>
      readDay(from) - readDay(own.until) > ANOTHER_TIME ||
      readDay(own.from) - readDay(until) > ANOTHER_TIME,
  );
  return figures.filter(
    (figure) =>
      !isLater(figure) &&
      others.every(
        (other) => !isNearer(gapBetween(passage, other, figure), gapBetween(passage, own, figure)),
      ),
  );
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const agrees = ({ figures }: Evidence, figure: Span): boolean =>
  figures.some((one) => isSame(one, figure) && one.check === 'within');

/**
 * Of several incidents in a passage, a figure belongs to the one whose words stand in its clause, else to
 * the one whose claims agree with it, else to the one whose words stand nearest.
 */
export function figuresFor(
  one: Evidence,
  chosen: readonly Evidence[],
  passage: Passage,
): readonly FigureCheck[] {
  const { incident, date } = one;
  const told = SUMMED.test(passage.text)
    ? one.figures.filter(({ check }) => check === 'within')
    : one.figures;
  const counts = recordedCounts(
    figuresOf(passage.untold, passage, date, incident),
    incident.incident,
  ).filter(
    ({ measure }) =>
      !told.some((figure) => figure.measure === measure && figure.check === 'within'),
  );
  const figures = [...told, ...counts].sort((a, b) => a.start - b.start);
  const anchors = ({ place, date }: Evidence): readonly Span[] => {
    const local = place.links.filter((link) => passage.local.includes(link));
    const own = [...local, ...(date && !date.carried ? [date.date] : [])];
    return own.length > 0 ? own : place.links;
  };
  const nearest = (evidence: Evidence, figure: FigureCheck): Gap =>
    anchors(evidence)
      .map((anchor) => gapBetween(passage, anchor, figure))
      .reduce((a, b) => (isNearer(b, a) ? b : a), {
        breaks: Number.POSITIVE_INFINITY,
        length: Number.POSITIVE_INFINITY,
      });
  const isBetter = (other: Evidence, figure: FigureCheck): boolean => {
    const [a, b] = [nearest(other, figure), nearest(one, figure)];
    if (a.breaks !== b.breaks) return a.breaks < b.breaks;
    if (agrees(other, figure) !== agrees(one, figure)) return agrees(other, figure);
    return a.length < b.length;
  };
  return figures.filter(
    (figure) => !chosen.some((other) => other !== one && isBetter(other, figure)),
  );
}
