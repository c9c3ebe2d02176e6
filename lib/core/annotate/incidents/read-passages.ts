import type { Link, Span } from '../../model/link';
import type { PageInput } from '../../model/page';
import { atOnce, type Slices } from '../../slices';
import { readDay } from '../dates/day-number';
import { canBePrevious, type DateExpression, findDates, nextPrevious } from '../dates/find-dates';
import { type Timeline, timelineAt } from '../dates/timeline';
import { type ReadFigure, readTolls, type UntoldCount } from '../figures/read-figures';
import { readNumbers } from '../figures/read-numbers';
import { findKinds } from './find-kinds';
import { isLocal } from './index-incidents';
import type { IncidentKind } from './kind-words';
import { stemsBetween } from './shared-words';
import { splitSentences } from './split-sentences';

/** A sentence and what it holds; all spans are UTF-16 offsets into the page's text. */
export interface Passage extends Span {
  readonly text: string;
  /** Number of the sentence on the page. */
  readonly number: number;
  /** Number of the block that it stands in. */
  readonly block: number;
  readonly dates: readonly DateExpression[];
  readonly links: readonly Link[];
  /** Of the links, places below the level of a country. */
  readonly local: readonly Link[];
  readonly kinds: ReadonlyMap<IncidentKind, string>;
  readonly figures: readonly ReadFigure[];
  /** People counted, and not what befell them. */
  readonly untold: readonly UntoldCount[];
  /** All exact numbers but those of dates. */
  readonly numbers: readonly number[];
  /** Names an event as known: 'the attack', 'l'embuscade'. */
  readonly refersBack: boolean;
  readonly lang: 'en' | 'fr';
  /** Its words besides the names, for comparison with records. */
  readonly stems: ReadonlySet<string>;
  /** The sentence before, where this one may continue it. */
  readonly before?: Passage;
  /** The date alone in a block that heads its part of the page. */
  readonly heading?: Passage;
  /** The sentence before on the page, whatever it tells. */
  readonly previous?: Passage;
  /** The person named last, where the sentence opens with 'He' or 'His'. */
  readonly he?: Link;
}

const REFERS_BACK = {
  en: /\b(?:the|this|that|these|[A-Z]\w+day['’]s)\s+(?:\p{L}+\s+){0,2}?(?:attacks?|assault|ambush|raid|bombing|bomb|blast|explosion|massacre|carnage|killings?|murders?|shootings?|shelling|shells|mortar\s+fire|clash(?:es)?|fight(?:ing)?|battle|defeat|incident|kidnapping|abduction|seizure|capture|release|strikes?|airstrike|coup|putsch|offensive|operation|violence|siege|toll|dead|victims|casualties)\b/iu,
  fr: /(?<!\p{L})(?:(?:l['’]|d['’]|cette\s|cet\s|la\s|le\s|ces\s|les\s|du\s)\s?(?:\p{L}+\s+)?(?:attaques?|assaut|embuscade|raid|attentat|explosion|déflagration|bombe|massacre|carnage|tuerie|fusillade|tirs?|bombardement|affrontements?|combats?|bataille|défaite|incident|drame|enlèvement|rapt|capture|libération|frappes?|putsch|coup\sd['’][ÉEée]tat|offensive|opération|bilan|morts|victimes))(?!\p{L})/iu,
} as const;

/** The person named before goes on. */
const PRONOUN = /^(?:["«“]\s?)?(?:He|She|His|Her|Il|Elle|Son|Sa|Ses)\s/u;

/** 'BAMAKO, June 2 (Reuters) - ': where and when it was written, not where and when it happened. */
const DATELINE = /^\p{Lu}[^.;:]{2,60}?\s[–—-]{1,2}\s/u;

function datelineEnd(text: string, start: number, links: readonly Link[]): number {
  const match = DATELINE.exec(text.slice(start, start + 80));
  if (!match) return start;
  const opens = links.some(
    (link) => link.type === 'place' && link.start - start <= 1 && link.start >= start,
  );
  return opens ? start + match[0].length : start;
}

/** Reading figures and kinds costs most, and few sentences are ever weighed: not before it is asked for. */
function later<T>(read: () => T): () => T {
  let value: { readonly it: T } | undefined;
  return () => {
    value ??= { it: read() };
    return value.it;
  };
}

const shift = <T extends Span>(spans: readonly T[], by: number): T[] =>
  spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));

const overlaps = (date: Span, { start, end }: Span, by: number): boolean =>
  date.start < end + by && start + by < date.end;

/** 'l'opération Barkhane' names a kind of event and tells of none. Places keep their words: 'fall of Gao'. */
function withoutNames(sentence: string, start: number, links: readonly Link[]): string {
  let text = sentence;
  for (const { type, start: from, end } of links) {
    if (type === 'place' || type === 'person' || type === 'accord') continue;
    text = text.slice(0, from - start) + ' '.repeat(end - from) + text.slice(end - start);
  }
  return text;
}

/** So many blocks may stand under a heading. */
const HEADED = 6;
/** Letters beside the date in a heading that is one: '3 May: Gao', not a sentence with a date. */
const BESIDE_DATE = 12;

/** A block with a date and hardly anything else. */
const isHeading = ({ text, dates, previous, block }: Passage): boolean =>
  dates.length === 1 &&
  previous?.block !== block &&
  text.length - (dates[0] as DateExpression).text.length <= BESIDE_DATE;

const mayBePrevious = ({ from, until, precision, lasting }: DateExpression): boolean =>
  canBePrevious({
    from: readDay(from),
    until: readDay(until),
    precision,
    ...(lasting && { lasting }),
  });

/** Reads a page sentence by sentence. `links` are in reading order. */
export const readPassages = (page: PageInput, links: readonly Link[]): Passage[] =>
  atOnce(readingPassages(page, links));

/** The same with a pause after each sentence. */
export function* readingPassages(page: PageInput, links: readonly Link[]): Slices<Passage[]> {
  const { text, lang, published } = page;
  const passages: Passage[] = [];
  let at = 0;
  let previous: DateExpression | undefined;
  let timeline: Timeline | undefined;
  let block = 0;
  let blockEnd = -1;
  let eventFrom = 0;
  let heading: Passage | undefined;
  let last: { link: Link; block: number } | undefined;
  for (const { start, end } of splitSentences(text)) {
    const opensBlock = start > blockEnd;
    if (opensBlock) {
      block++;
      const feed = text.indexOf('\n', start);
      blockEnd = feed < 0 ? text.length : feed;
      timeline = timelineAt(text.slice(start, Math.min(blockEnd, start + 200)), lang, timeline);
    }
    while (at < links.length && (links[at] as Link).start < start) at++;
    const inside: Link[] = [];
    for (let i = at; i < links.length && (links[i] as Link).end <= end; i++)
      inside.push(links[i] as Link);
    if (opensBlock) eventFrom = datelineEnd(text, start, inside);
    const sentence = text.slice(start, end);
    const dates = shift(
      findDates(sentence, {
        lang,
        ...(published && { published }),
        ...(previous && { previous }),
        ...(timeline?.holds && { year: timeline.year }),
      }),
      start,
    );
    previous = nextPrevious(dates.filter(mayBePrevious)) ?? previous;
    const own = inside.filter((link) => link.start >= eventFrom);
    const before = passages.at(-1);
    const refersBack = REFERS_BACK[lang].test(sentence);
    const goesOn = before && (before.block === block || (refersBack && before.block === block - 1));
    const person = own.findLast(({ type }) => type === 'person');
    const he = PRONOUN.test(sentence) && last && block - last.block <= 2 ? last.link : undefined;
    if (person) last = { link: person, block };
    if (before && before.block < block && isHeading(before)) heading = before;
    if (heading && block - heading.block > HEADED) heading = undefined;
    const kinds = later(() => findKinds(withoutNames(sentence, start, own), lang));
    const stems = later(() => stemsBetween(sentence, start, own));
    const tolls = later(() => {
      const { figures, untold } = readTolls(
        sentence,
        lang,
        shift(dates, -start),
        before?.figures.at(-1) ?? before?.previous?.figures.at(-1),
      );
      return { figures: shift(figures, start), untold: shift(untold, start) };
    });
    const numbers = later(() =>
      readNumbers(sentence, lang).flatMap(({ low, high, ...span }) =>
        low !== undefined && low === high && !dates.some((date) => overlaps(date, span, start))
          ? [low]
          : [],
      ),
    );
    passages.push({
      start,
      end,
      text: sentence,
      number: passages.length,
      block,
      dates: dates.filter((date) => date.start >= eventFrom),
      links: own,
      local: own.filter(({ entity }) => isLocal(entity)),
      refersBack,
      lang,
      ...(goesOn && { before }),
      ...(before && { previous: before }),
      ...(heading && { heading }),
      ...(he && { he }),
      get kinds() {
        return kinds();
      },
      get stems() {
        return stems();
      },
      get numbers() {
        return numbers();
      },
      get figures() {
        return tolls().figures;
      },
      get untold() {
        return tolls().untold;
      },
    });
    yield;
  }
  return passages;
}
