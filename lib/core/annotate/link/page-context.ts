import type { Span } from '../../model/link';
import type { PageInput } from '../../model/page';
import type { FoundNames } from '../match/find-mentions';
import { fold } from '../match/fold';
import type { Gazetteer } from '../match/gazetteer';
import { readBlocks } from './blocks';
import { type Definition, definedAcronyms } from './defined-acronyms';
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
}

export function readContext(
  gazetteer: Gazetteer,
  page: PageInput,
  { mentions, insteadOf }: FoundNames,
): PageContext {
  let folded: string | undefined;
  const text = (): string => {
    folded ??= ` ${fold(`${page.title}\n${page.text}`)} `;
    return folded;
  };
  const looked = new Map<string, boolean>();
  const hasWords = (words: string): boolean => {
    let has = looked.get(words);
    if (has === undefined) {
      const at = text().indexOf(fold(words));
      has = at > 0 && !/[\p{L}\p{N}]/u.test(text().charAt(at - 1));
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
    // Beyond doubt: one reading, on no terms, and nothing on the page that speaks for another thing.
    if (!sense || other || sense.needs) continue;
    if (defined.has(mention.text) && defined.get(mention.text)?.entity !== sense.entity) continue;
    const isPerson = gazetteer.entities.get(sense.entity)?.type === 'person';
    if (!isPerson && personal.get(fold(mention.text))?.has(mention.start)) continue;
    if (sense.alsoMeans?.some(({ cues }) => cues?.some(hasWords))) continue;
    const starts = sure.get(sense.entity);
    if (starts) starts.push(mention.start);
    else sure.set(sense.entity, [mention.start]);
  }
  return {
    page,
    sure,
    topic: readTopic(gazetteer, page.text, sure, text, blockAt),
    insteadOf,
    personal,
    defined,
    blockAt,
    hasWords,
  };
}
