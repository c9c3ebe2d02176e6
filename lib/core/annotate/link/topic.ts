import { MAIN_FEED, splitId } from '../../dataset/feed-ids';
import type { Span } from '../../model/link';
import type { EntityInfo, Gazetteer } from '../match/gazetteer';
import { anyWithin } from './blocks';
import { anyLiteral, conflictWords } from './conflict-words';

/** Whether a page, or a block of it, is about the conflict, and what says so. */
export interface Topic {
  readonly whole: boolean;
  /** Whether nothing that the page names belongs to this conflict, nor to where it is. */
  readonly elsewhere: boolean;
  /** Names that the topic rests on, for the reader who asks. */
  readonly names: readonly string[];
  /** Whether the block around an offset tells of the conflict, whatever the rest is about. */
  at(offset: number): boolean;
  /**
   * Whether a doubtful name there may be taken as the conflict's: on a page that is about it all through anywhere; on
   * one that speaks of other things too, in a block with a sign of it.
   */
  reaches(offset: number): boolean;
}

/** Countries and areas whose war this is: their names alone are half a sign. */
const CORE = /^places\/(?:mali|burkina-faso|niger|sahel|liptako-gourma)$/;
const COUNTRIES = /^places\/(?:mali|burkina-faso|niger)$/;
/** Sum of weights from which a page is ours. */
const ENOUGH = 1.5;
/** Distinct words of conflict without which places and persons are no sign: sport attacks too. */
const WORDS_FOR_PAGE = 3;
const WORDS_FOR_BLOCK = 2;
/** So many of the countries of this war together need but one literal word. */
const CORE_FOR_PAGE = 3;
/** Parts of the prose that stand in blocks with a sign of the conflict: a page about it, and one about it all through. */
const SHARE_FOR_PAGE = 0.4;
const SHARE_ALL_THROUGH = 0.7;
/** A block shorter than this is a heading or a label, no prose. Code units. */
const SHORTEST_PROSE = 40;

/**
 * Groups, missions and accords of this war are its sign by themselves; an operation, whose name is an animal's
 * or a sport's, with a word of conflict.
 */
const ARMED = new Set(['group', 'mission', 'accord']);
const isArmed = ({ type, general }: EntityInfo, words: number): boolean =>
  !general && (ARMED.has(type) || (type === 'operation' && words > 0));

/** @param armed whether it is an armed group, a mission or the like, and not perhaps a horse */
function weightOf({ id, general }: EntityInfo, armed: boolean, words: number): number {
  if (CORE.test(id)) return 0.5;
  if (general) return 0;
  if (armed) return 1.5;
  return words >= WORDS_FOR_PAGE ? 1 : 0.25;
}

/** A person's name is borne by others too. */
const isOurs = ({ id, type, general }: EntityInfo): boolean =>
  CORE.test(id) || (!general && type !== 'person');

/** Known in news on anything; what a subscribed feed names belongs to that feed's own subject. */
const isOfTheWorld = ({ id, general }: EntityInfo): boolean =>
  general && !CORE.test(id) && splitId(id).feed === MAIN_FEED;

/** How much of the prose stands in blocks that name something of ours or have a literal word of conflict, 0 to 1. */
function shareWithSign(lines: readonly string[], text: string, starts: readonly number[]): number {
  let prose = 0;
  let signed = 0;
  let start = 0;
  for (const line of lines) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const length = end - start;
    if (length >= SHORTEST_PROSE) {
      prose += length;
      if (anyWithin(starts, { start, end }) || anyLiteral(conflictWords(line))) signed += length;
    }
    start = end + 1;
  }
  return prose === 0 ? 1 : signed / prose;
}

/** What a page's text is held against: its blocks, and its words as they are compared. */
export interface PageWords {
  readonly text: string;
  readonly blockAt: (offset: number) => Span;
  /** The text's blocks, folded. */
  readonly lines: () => readonly string[];
  /** The words of conflict in the block around an offset. */
  readonly warAt: (offset: number) => ReadonlySet<string>;
  /** The title, folded. */
  readonly title: string;
}

/**
 * @param sure entities named beyond doubt, with the starts of those mentions, ascending
 * @param isStranger whether the name of one of them may be another thing's on a page like this
 */
export function readTopic(
  gazetteer: Gazetteer,
  sure: ReadonlyMap<number, readonly number[]>,
  isStranger: (number: number) => boolean,
  { text, blockAt, lines, title, warAt }: PageWords,
): Topic {
  const numbers = [...sure.keys()];
  const entities = numbers.map((number) => gazetteer.entities.get(number) as EntityInfo);
  const words = new Set(entities.length === 0 ? [] : [title, ...lines()].flatMap(conflictWords));
  const armed = entities.map(
    (entity, i) => isArmed(entity, words.size) && !isStranger(numbers[i] as number),
  );
  const weights = entities.map((entity, i) => weightOf(entity, armed[i] as boolean, words.size));
  const startsOf = (chosen: (entity: EntityInfo, i: number) => boolean): number[] =>
    numbers
      .filter((_, i) => chosen(entities[i] as EntityInfo, i))
      .flatMap((number) => sure.get(number) as readonly number[])
      .sort((a, b) => a - b);
  const ours = startsOf(isOurs);
  const forces = startsOf((_, i) => armed[i] as boolean);
  const countries = startsOf(({ id }) => COUNTRIES.test(id));
  const others = startsOf((entity) => isOurs(entity) && !CORE.test(entity.id));
  const strength = weights.reduce((sum, weight) => sum + weight, 0);
  const core = entities.filter(({ id }) => CORE.test(id)).length;
  const told =
    forces.length > 0 ||
    (anyLiteral(words) && (words.size >= WORDS_FOR_PAGE || core >= CORE_FOR_PAGE));
  const share = strength >= ENOUGH && told ? shareWithSign(lines(), text, ours) : 0;
  const whole = share >= SHARE_FOR_PAGE;
  const at = (offset: number): boolean => {
    const block = blockAt(offset);
    const there = warAt(offset);
    if (whole) return anyWithin(ours, block) || anyLiteral(there);
    if (there.size === 0) return false;
    if (anyWithin(forces, block)) return true;
    if (!anyWithin(ours, block) || !anyLiteral(there)) return false;
    // A country of this war and a place in it need but one.
    return (
      there.size >= WORDS_FOR_BLOCK || (anyWithin(countries, block) && anyWithin(others, block))
    );
  };
  return {
    whole,
    elsewhere: entities.every(isOfTheWorld),
    names: entities.filter((_, i) => (weights[i] as number) >= 1).map(({ name }) => name),
    at,
    reaches: (offset) => share >= SHARE_ALL_THROUGH || at(offset),
  };
}
