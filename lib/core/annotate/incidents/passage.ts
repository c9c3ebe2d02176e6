import type { Link, Span } from '../../model/link';
import type { DateExpression } from '../dates/find-dates';
import { type ReadFigure, readTolls, type UntoldCount } from '../figures/read-figures';
import { readNumbers } from '../figures/read-numbers';
import { findKinds } from './find-kinds';
import { isLocal } from './index-incidents';
import type { IncidentKind } from './kind-words';
import { stemsBetween } from './shared-words';

/** A sentence and what is read of it at once; all spans are UTF-16 offsets into the page's text. */
export interface Sentence extends Span {
  readonly text: string;
  /** Number of the sentence on the page. */
  readonly number: number;
  /** Number of the block that it stands in. */
  readonly block: number;
  /** Its dates, that of a dateline with them. */
  readonly allDates: readonly DateExpression[];
  readonly dates: readonly DateExpression[];
  readonly links: readonly Link[];
  /** Names an event as known: 'the attack', 'l'embuscade'. */
  readonly refersBack: boolean;
  readonly lang: 'en' | 'fr';
  /** The sentence before, where this one may continue it. */
  readonly before: Passage | undefined;
  /** The date alone in a block that heads its part of the page. */
  readonly heading: Passage | undefined;
  /** The sentence before on the page, whatever it tells. */
  readonly previous: Passage | undefined;
  /** The person named last, where the sentence opens with 'He' or 'His'. */
  readonly he: Link | undefined;
}

interface Tolls {
  readonly figures: readonly ReadFigure[];
  readonly untold: readonly UntoldCount[];
}

/** 'l'opération Barkhane' names a kind of event and tells of none. Places keep their words: 'fall of Gao'. */
function withoutNames({ text: sentence, start, links }: Sentence): string {
  let text = sentence;
  for (const { type, start: from, end } of links) {
    if (type === 'place' || type === 'person' || type === 'accord') continue;
    text = text.slice(0, from - start) + ' '.repeat(end - from) + text.slice(end - start);
  }
  return text;
}

export const shift = <T extends Span>(spans: readonly T[], by: number): T[] =>
  spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));

const overlaps = (date: Span, { start, end }: Span, by: number): boolean =>
  date.start < end + by && start + by < date.end;

function tollsOf(
  { text, lang, start, allDates }: Sentence,
  before: () => ReadFigure | undefined,
): Tolls {
  const { figures, untold } = readTolls(text, lang, shift(allDates, -start), before);
  return { figures: shift(figures, start), untold: shift(untold, start) };
}

const numbersOf = ({ text, lang, start, allDates }: Sentence): number[] =>
  readNumbers(text, lang).flatMap(({ low, high, ...span }) =>
    low !== undefined && low === high && !allDates.some((date) => overlaps(date, span, start))
      ? [low]
      : [],
  );

/**
 * A sentence and what it holds. What costs most to read is not read before it is asked for: few sentences are ever
 * weighed. A class, since what is made of one plan is fast to look into.
 */
export class Passage implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly number: number;
  readonly block: number;
  readonly allDates: readonly DateExpression[];
  readonly dates: readonly DateExpression[];
  readonly links: readonly Link[];
  readonly refersBack: boolean;
  readonly lang: 'en' | 'fr';
  readonly before: Passage | undefined;
  readonly heading: Passage | undefined;
  readonly previous: Passage | undefined;
  readonly he: Link | undefined;
  /** Of the links, places below the level of a country. */
  readonly local: readonly Link[];
  #kinds: ReadonlyMap<IncidentKind, string> | undefined;
  #stems: ReadonlySet<string> | undefined;
  #numbers: readonly number[] | undefined;
  #tolls: Tolls | undefined;

  constructor(sentence: Sentence) {
    this.start = sentence.start;
    this.end = sentence.end;
    this.text = sentence.text;
    this.number = sentence.number;
    this.block = sentence.block;
    this.allDates = sentence.allDates;
    this.dates = sentence.dates;
    this.links = sentence.links;
    this.refersBack = sentence.refersBack;
    this.lang = sentence.lang;
    this.before = sentence.before;
    this.heading = sentence.heading;
    this.previous = sentence.previous;
    this.he = sentence.he;
    this.local = sentence.links.filter(({ entity }) => isLocal(entity));
  }

  /** The kinds of event that it has words for, each with the first such word. */
  get kinds(): ReadonlyMap<IncidentKind, string> {
    this.#kinds ??= findKinds(withoutNames(this), this.lang);
    return this.#kinds;
  }

  /** Its words besides the names, for comparison with records. */
  get stems(): ReadonlySet<string> {
    this.#stems ??= stemsBetween(this.text, this.start, this.links);
    return this.#stems;
  }

  /** All exact numbers but those of dates. */
  get numbers(): readonly number[] {
    this.#numbers ??= numbersOf(this);
    return this.#numbers;
  }

  get figures(): readonly ReadFigure[] {
    return this.#readTolls().figures;
  }

  /** People counted, and not what befell them. */
  get untold(): readonly UntoldCount[] {
    return this.#readTolls().untold;
  }

  #readTolls(): Tolls {
    this.#tolls ??= tollsOf(this, () => this.#lastFigure());
    return this.#tolls;
  }

  /**
   * The last figure of the two sentences before, which a bare number may go on with, as theirs may with one before them.
   * So all that are not read yet are, from the first on: asked one by the other, they would fill the stack.
   */
  #lastFigure(): ReadFigure | undefined {
    const unread: Passage[] = [];
    for (let one = this.previous; one && !one.#tolls; one = one.previous) unread.push(one);
    for (const one of unread.reverse()) one.#readTolls();
    return this.previous?.figures.at(-1) ?? this.previous?.previous?.figures.at(-1);
  }
}
