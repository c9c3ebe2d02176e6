import type { Span } from '../../model/link';
import { oncePerPassage } from './once-per-passage';
import type { Passage } from './passage';

/** Where a clause on another event may begin; across it a figure and its words hardly belong together. */
const CLAUSE = /;|(?<!\p{L})(?:and|while|whereas|after|since|et|tandis|après|depuis)(?!\p{L})/giu;
const clausesOf = oncePerPassage(({ text, start }) =>
  [...text.matchAll(CLAUSE)].map(({ index, 0: words }) => start + index + words.length),
);

/** How far words stand from a figure: clauses that begin between them, and code units. */
export interface Gap {
  readonly breaks: number;
  readonly length: number;
}

export function gapBetween(passage: Passage, one: Span, figure: Span): Gap {
  const [from, to] = one.start < figure.start ? [one.end, figure.start] : [figure.end, one.start];
  const breaks = clausesOf(passage).filter((at) => from <= at && at <= to).length;
  return { breaks, length: Math.max(0, to - from) };
}

export const isNearer = (a: Gap, b: Gap): boolean =>
  a.breaks < b.breaks || (a.breaks === b.breaks && a.length < b.length);
