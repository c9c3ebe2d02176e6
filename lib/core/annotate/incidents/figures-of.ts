import type { Link, Span } from '../../model/link';
import { readDay } from '../dates/day-number';
import type { DateExpression } from '../dates/find-dates';
import { gapBetween, isNearer } from './clause-gap';
import type { DateEvidence } from './date-evidence';
import type { IndexedIncident } from './index-incidents';
import { oncePer, oncePerPassage } from './once-per-passage';
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

/** Of each figure the place right before, if it is told of that. */
const toldOf = oncePerPassage((passage) =>
  oncePer((figure: Span): Link | undefined => {
    const place = passage.local.findLast(({ end }) => end <= figure.start);
    if (!place) return undefined;
    const between = passage.text.slice(place.end - passage.start, figure.start - passage.start);
    return THERE.test(between) ? place : undefined;
  }),
);

function isOfOtherPlace(passage: Passage, figure: Span, { local }: IndexedIncident): boolean {
  if (!passage.local.some(({ entity }) => local.has(entity))) return false;
  const place = toldOf(passage)(figure);
  return place !== undefined && !local.has(place.entity);
}

/** Whether a figure is counted over a time. */
const isOverTime = oncePerPassage(({ text, start }) =>
  oncePer(
    (figure: Span): boolean =>
      OVER_TIME.test(text.slice(figure.end - start)) ||
      TIME_BEFORE.test(text.slice(0, figure.start - start)),
  ),
);

/** '; a fortnight later nine more were killed': another event. */
const ANOTHER_DAY =
  /;\s*(?:(?:and|et)\s+)?(?:[\p{L}\d]+\s+){0,2}(?:fortnight|weeks?|months?|years?|semaines?|mois|ans?)\s+(?:later|earlier|before|after|plus\s+tard|plus\s+tôt|auparavant|après)(?!\p{L})[^;]*$/iu;

/** 'Eleven months after the first massacre': counted from an event, no other time of which the passage tells. */
const FROM_AN_EVENT = /(?<!\p{L})(?:after|before|après|avant)\s*$/iu;
const AN_EVENT = /^\s*(?:the|an?|his|her|their|la|le|les|l['’]|une?|son|sa|leur)(?!\p{L})/iu;

/** The times, besides one that a passage tells of, at which something else happened. */
const otherTimes = ({ dates, text, start }: Passage, own: DateExpression): DateExpression[] =>
  dates.filter(
    (other) =>
      !(FROM_AN_EVENT.test(other.text) && AN_EVENT.test(text.slice(other.end - start))) &&
      (readDay(other.from) - readDay(own.until) > ANOTHER_TIME ||
        readDay(own.from) - readDay(other.until) > ANOTHER_TIME),
  );

/** Whether a figure is told of another time than that of one of the passage's dates. */
const isOfOtherTime = oncePerPassage((passage) =>
  oncePer((own: DateExpression) => {
    const others = otherTimes(passage, own);
    return oncePer((figure: Span): boolean => {
      const between = passage.text.slice(
        own.end - passage.start,
        Math.max(0, figure.start - passage.start),
      );
      if (ANOTHER_DAY.test(between)) return true;
      const gap = gapBetween(passage, own, figure);
      return others.some((other) => isNearer(gapBetween(passage, other, figure), gap));
    });
  }),
);

/** Of the figures of a passage, those that may be an incident's: by time, by place, and no totals over time. */
export function figuresOf<T extends Span>(
  all: readonly T[],
  passage: Passage,
  date: DateEvidence | null,
  incident: IndexedIncident,
): readonly T[] {
  if (all.length === 0) return all;
  const once = incident.until - incident.from <= ONE_EVENT;
  const own = date && !date.carried ? date.date : undefined;
  return all.filter(
    (figure) =>
      !(once && isOverTime(passage)(figure)) &&
      !isOfOtherPlace(passage, figure, incident) &&
      !(own && isOfOtherTime(passage)(own)(figure)),
  );
}
