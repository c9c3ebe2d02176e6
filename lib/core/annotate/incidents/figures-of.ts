import type { Span } from '../../model/link';
import { readDay } from '../dates/day-number';
import { gapBetween, isNearer } from './clause-gap';
import type { DateEvidence } from './date-evidence';
import type { IndexedIncident } from './index-incidents';
import type { Passage } from './passage';

/** Dates farther apart than this, in days, are of two events, not of an event and its report. */
const ANOTHER_TIME = 10;
/** What happened in no more days than this happened once: what was counted over months is not its toll. */
const ONE_EVENT = 14;

/** 'more than 500 since January', 'cette année', 'in ten years': a total over time. */
const OVER_TIME =
  /^[^.;:\d]{0,60}?(?<!\p{L})(?:since\s+(?:the\s+(?:beginning|start)|(?:early|mid|late|last)\b|(?:19|20)\d\d|\p{Lu}\p{L}+(?=\s*(?:[.,;]|\d{4}|$|in|across|,)))|(?:so\s+far\s+)?this\s+year|(?:in|over|during)\s+(?:the\s+(?:past|last)\s+)?(?:\p{L}+\s+|\d+\s+)?(?:years|months|decade)(?!\p{L})(?!\s+(?:ago|later|before|earlier))|depuis\s+(?:le\s+début|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(?:19|20)\d\d)|cette\s+année|en\s+(?:\p{L}+\s+|\d+\s+)(?:ans|mois)(?!\p{L}))/u;
const TIME_BEFORE =
  /(?:^|[.;]\s*)(?:since\s+(?:the\s+(?:beginning|start)|(?:early|mid|late)\b|(?:19|20)\d\d|\p{L}+)|(?:so\s+far\s+)?this\s+year|(?:in|over)\s+(?:the\s+(?:past|last)\s+)?\p{L}+\s+(?:years|months)|depuis\s+(?:le\s+début|\p{L}+|\d{4})|en\s+\p{L}+\s+(?:ans|mois)|cette\s+année)(?!\p{L})[^.;]{0,60}$/iu;

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

/** 'Eleven months after the first massacre': counted from an event, no other time of which the passage tells. */
const FROM_AN_EVENT = /(?<!\p{L})(?:after|before|après|avant)\s*$/iu;
const AN_EVENT = /^\s*(?:the|an?|his|her|their|la|le|les|l['’]|une?|son|sa|leur)(?!\p{L})/iu;

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
    ({ from, until, text, end }) =>
      !(FROM_AN_EVENT.test(text) && AN_EVENT.test(passage.text.slice(end - passage.start))) &&
      (readDay(from) - readDay(own.until) > ANOTHER_TIME ||
        readDay(own.from) - readDay(until) > ANOTHER_TIME),
  );
  return figures.filter(
    (figure) =>
      !isLater(figure) &&
      others.every(
        (other) => !isNearer(gapBetween(passage, other, figure), gapBetween(passage, own, figure)),
      ),
  );
}
