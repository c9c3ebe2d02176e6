import type { Span } from '../../model/link';
import { fold } from '../match/fold';
import type { EntityInfo, Gazetteer } from '../match/gazetteer';
import { anyWithin } from './blocks';

/** Whether a page, or a block of it, is about the conflict, and what says so. */
export interface Topic {
  readonly whole: boolean;
  /** Names that the topic rests on, for the reader who asks. */
  readonly names: readonly string[];
  /** Whether the block around an offset tells of the conflict, whatever the rest is about. */
  at(offset: number): boolean;
}

/** Countries and areas whose war this is: their names alone are half a sign. */
const CORE = /^places\/(?:mali|burkina-faso|niger|sahel|liptako-gourma)$/;
/** Sum of weights from which a page is ours. */
const ENOUGH = 1.5;
/** Distinct words of conflict without which places and persons are no sign: sport attacks too. */
const WORDS_FOR_PAGE = 3;
const WORDS_FOR_BLOCK = 2;

/** Words of conflict, folded; stems, so that both languages and their endings are covered. */
const CONFLICT =
  /\b(?:attack|attaqu|jihad|djihad|insurgen|insurg|militant|militia|milice|milicien|soldier|soldat|militaire|army|armee|troops|rebel|junta|junte|putsch|coup d'etat|peacekeep|casques? bleu|hostage|otage|kidnap|abduct|enlev|ambush|embuscade|mercenar|terroris|armed (?:group|men)|gunm[ae]n|hommes armes|groupes? arme|killed|tuee?s?\b|airstrike|drone|massacre|separatis|car bomb|engin explosif|displaced|deplaces)/g;

const wordsIn = (folded: string): number => new Set(folded.match(CONFLICT)).size;

/**
 * Groups, missions and accords of this war are its sign by themselves; an operation, whose name is an animal's
 * or a sport's, with a word of conflict.
 */
const ARMED = new Set(['group', 'mission', 'accord']);
const isArmed = ({ type }: EntityInfo, words: number): boolean =>
  ARMED.has(type) || (type === 'operation' && words > 0);

function weightOf(entity: EntityInfo, words: number): number {
  if (CORE.test(entity.id)) return 0.5;
  if (entity.general) return 0;
  if (isArmed(entity, words)) return 1.5;
  return words >= WORDS_FOR_PAGE ? 1 : 0.25;
}

/**
 * @param sure entities named beyond doubt, with the starts of those mentions, ascending
 * @param blockAt the block around an offset
 * @param folded the page's text and title, folded
 */
export function readTopic(
  gazetteer: Gazetteer,
  text: string,
  sure: ReadonlyMap<number, readonly number[]>,
  folded: () => string,
  blockAt: (offset: number) => Span,
): Topic {
  const entities = [...sure.keys()].map((number) => gazetteer.entities.get(number) as EntityInfo);
  const words = entities.length === 0 ? 0 : wordsIn(folded());
  const weights = entities.map((entity) => weightOf(entity, words));
  const armed = entities.some((entity) => !entity.general && isArmed(entity, words));
  const strength = weights.reduce((sum, weight) => sum + weight, 0);
  const blocks = new Map<number, boolean>();
  const isOurs = ({ id, general }: EntityInfo): boolean => CORE.test(id) || !general;
  const blockTells = (block: Span): boolean => {
    const named = [...sure].some(
      ([number, starts]) =>
        isOurs(gazetteer.entities.get(number) as EntityInfo) && anyWithin(starts, block),
    );
    return named && wordsIn(fold(text.slice(block.start, block.end))) >= WORDS_FOR_BLOCK;
  };
  return {
    whole: strength >= ENOUGH && (armed || words >= WORDS_FOR_PAGE),
    names: entities.filter((_, i) => (weights[i] as number) >= 1).map(({ name }) => name),
    at(offset) {
      const block = blockAt(offset);
      const known = blocks.get(block.start);
      if (known !== undefined) return known;
      const tells = blockTells(block);
      blocks.set(block.start, tells);
      return tells;
    },
  };
}
