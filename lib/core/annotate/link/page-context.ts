import type { Span } from '../../model/link';
import type { PageInput } from '../../model/page';
import type { FoundNames } from '../match/find-mentions';
import { fold } from '../match/fold';
import type { EntityInfo, Gazetteer } from '../match/gazetteer';
import type { Mention } from '../match/mention';
import { isAtHome, isSetHere } from './at-home';
import { wordBeside } from './beside';
import { readBlocks } from './blocks';
import { anyLiteral, conflictWords } from './conflict-words';
import { hasCue } from './cue-words';
import { type Definition, definedAcronyms } from './defined-acronyms';
import { otherPlaceAfter } from './other-place';
import { personalNames } from './personal-names';
import { readTopic, type Topic } from './topic';

/** What the page as a whole says, before any doubtful name is decided. */
export interface PageContext {
  readonly page: PageInput;
  /** Entities named beyond doubt: position in the gazetteer -> starts of those mentions, in order. */
  readonly sure: ReadonlyMap<number, readonly number[]>;
  readonly topic: Topic;
  /** Entities whose name stands on the page in a phrase that means something else. */
  readonly insteadOf: ReadonlySet<number>;
  /** Surface forms (folded) that are part of a person's name on the page, with where they are. */
  readonly personal: ReadonlyMap<string, ReadonlySet<number>>;
  /** Acronyms that the page itself defines. */
  readonly defined: ReadonlyMap<string, Definition>;
  /** The block around an offset into the page's text. */
  blockAt(offset: number): Span;
  /** Whether these words stand anywhere on the page. */
  hasWords(words: string): boolean;
  /** Whether a name with one meaning has it there, by what the page is about, its part of the world, or the words before it. */
  isAtHome(mention: Mention, entity: EntityInfo): boolean;
  /** Whether the block around an offset has a word of conflict that is said of little else. */
  speaksOfWar(offset: number): boolean;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The sure names without those that mean something else on a page about something else. */
function withoutStrangers(
  gazetteer: Gazetteer,
  sure: ReadonlyMap<number, readonly number[]>,
  byStart: ReadonlyMap<number, Mention>,
  atHome: (mention: Mention, entity: EntityInfo) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const left = new Map<number, readonly number[]>();
  for (const [number, starts] of sure) {
    const entity = gazetteer.entities.get(number) as EntityInfo;
    const kept = starts.filter((start) => atHome(byStart.get(start) as Mention, entity));
    if (kept.length > 0) left.set(number, kept);
  }
  return left;
}

export function readContext(
  gazetteer: Gazetteer,
  page: PageInput,
  { mentions, insteadOf }: FoundNames,
): PageContext {
  const title = fold(page.title);
  const lines = once(() => page.text.split('\n').map(fold));
  const text = once(() => ` ${title}\n${lines().join('\n')} `);
  const looked = new Map<string, boolean>();
  const hasWords = (words: string): boolean => {
    let has = looked.get(words);
    if (has === undefined) {
      has = hasCue(text(), words);
      looked.set(words, has);
    }
    return has;
  };
  const blockAt = readBlocks(page.text);
  const personal = personalNames(page.text, mentions, (mention) =>
    mention.senses.every(({ entity }) => gazetteer.entities.get(entity)?.type === 'place'),
  );
  const defined = definedAcronyms(gazetteer, page.text, mentions);
  const sure = new Map<number, number[]>();
  for (const mention of mentions) {
    // A village that somewhere bears the name raises no doubt about it.
    const [sense, other] = mention.senses.filter(({ needs }) => !needs?.placed);
    // Beyond doubt: one reading, on no terms, nothing on the page that speaks for another thing;
    // or the words beside it say what it is.
    if (!sense || other) continue;
    const entity = gazetteer.entities.get(sense.entity) as EntityInfo;
    if (sense.needs && wordBeside(page.text, mention, sense.needs, entity) === undefined) continue;
    if (defined.has(mention.text) && defined.get(mention.text)?.entity !== sense.entity) continue;
    if (entity.type !== 'person' && personal.get(fold(mention.text))?.has(mention.start)) continue;
    if (sense.alsoMeans?.some(({ cues }) => cues?.some(hasWords))) continue;
    if (otherPlaceAfter(page.text, mention.end, entity)) continue;
    const starts = sure.get(sense.entity);
    if (starts) starts.push(mention.start);
    else sure.set(sense.entity, [mention.start]);
  }
  const setHere = once(() => isSetHere(gazetteer, sure, text()));
  const byStart = once(() => new Map(mentions.map((mention) => [mention.start, mention])));
  const war = new Map<number, ReadonlySet<string>>();
  const warAt = (offset: number): ReadonlySet<string> => {
    const { start, end } = blockAt(offset);
    const known = war.get(start) ?? new Set(conflictWords(fold(page.text.slice(start, end))));
    war.set(start, known);
    return known;
  };
  const speaksOfWar = (offset: number): boolean => anyLiteral(warAt(offset));
  const fitsIn = (number: number, start: number): boolean => {
    const entity = gazetteer.entities.get(number) as EntityInfo;
    const mention = byStart().get(start) as Mention;
    return isAtHome(page.text, mention, entity, setHere()) || speaksOfWar(start);
  };
  const isStranger = (number: number): boolean =>
    !sure.get(number)?.some((start) => fitsIn(number, start));
  const topic = readTopic(gazetteer, sure, isStranger, {
    text: page.text,
    blockAt,
    lines,
    warAt,
    title,
  });
  const atHome = (mention: Mention, entity: EntityInfo): boolean =>
    topic.reaches(mention.start) || isAtHome(page.text, mention, entity, setHere());
  return {
    page,
    sure: withoutStrangers(gazetteer, sure, byStart(), atHome),
    topic,
    insteadOf,
    personal,
    defined,
    blockAt,
    hasWords,
    isAtHome: atHome,
    speaksOfWar,
  };
}
