import type { Link } from '../../model/link';
import type { PageInput } from '../../model/page';
import { atOnce, type Slices } from '../../slices';
import { readDay } from '../dates/day-number';
import { canBePrevious, type DateExpression, findDates, nextPrevious } from '../dates/find-dates';
import { type Timeline, timelineAt } from '../dates/timeline';
import { Passage, shift } from './passage';
import { splitSentences } from './split-sentences';

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
    passages.push(
      new Passage({
        start,
        end,
        text: sentence,
        number: passages.length,
        block,
        allDates: dates,
        dates: dates.filter((date) => date.start >= eventFrom),
        links: own,
        refersBack,
        lang,
        before: goesOn ? before : undefined,
        heading,
        previous: before,
        he,
      }),
    );
    yield;
  }
  return passages;
}
