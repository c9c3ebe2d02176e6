import type { Figure } from '../../model/incident';
import type { FigurePatterns } from './figure-patterns';
import type { ReadNumber } from './read-numbers';

/** A number of people: who they are, where the words for them end, what befell them. */
export interface Counted {
  readonly number: ReadNumber;
  readonly end: number;
  /** Where the words for what befell them end, if they stand right behind. */
  until: number;
  readonly part: boolean;
  of?: Figure['of'];
  measure?: Figure['measure'];
  recount?: boolean;
}

/** Words for whoever was there; other nouns ('hostages', 'women') name some of them. */
const EVERYONE =
  /(?:people|persons?|individuals?|victims?|lives|others?|personnes?|victimes?|vies|autres|hommes)$/iu;
/** '26 of them civilians'. */
const OF_THEM = /^\s+(?:of\s+(?:them|whom)|d['’]entre\s+(?:eux|elles))(?!\p{L})/iu;
/** 'the first two killed nine': attacks, most likely. */
const ORDINAL = /(?<!\p{L})(?:first|last|latter|premi(?:ers|ères)|derni(?:ers|ères))\s+$/iu;
const INCLUDING =
  /(?:including|among\s+them|of\s+whom|dont|parmi\s+lesquel(?:le)?s|y\s+compris)\s+$/iu;
/** 'one of them a woman' tells of somebody counted already. */
const ONE_OF_THEM = /^\s+of\s+(?:them|whom),?\s+an?\s/iu;

const MEN = /^\s+(?:men|hommes)$/iu;
const ARMY_LOST =
  /(?<!\p{L})(?:army|forces|troops|we|armée|nous|FAMa|FDS)(?!\p{L})[^.;:]{0,30}\s(?:lost|losing|suffered|perdu|perdait)\s+$/iu;
const ARMYS_OWN =
  /^[^.;:,]{0,24}\s(?:dans\s+(?:nos\s+rangs|les\s+rangs\s+de\s+l['’]armée)|in\s+(?:our|the\s+army['’]s)\s+ranks|côté\s+(?:armée|militaire|malien|burkinab[èé]|nigérien)|(?:parmi\s+les|among\s+the)\s+(?:militaires|soldats|soldiers|troops))(?!\p{L})/iu;

/** 'The army lost 17 men', 'cinq morts dans nos rangs'. */
function whomBySide(text: string, number: ReadNumber, rest: string): 'soldiers' | undefined {
  const lead = text.slice(Math.max(0, number.start - 60), number.start);
  return ARMY_LOST.test(lead) || ARMYS_OWN.test(rest) ? 'soldiers' : undefined;
}

/** People, or undefined: '30 kilometres' and 'two attacks' count nothing of ours. */
export function readCounted(
  text: string,
  number: ReadNumber,
  patterns: FigurePatterns,
): Counted | undefined {
  if (
    /\b(?:no|any|every|some|each|aucune?|chaque)\s$/iu.test(
      text.slice(Math.max(0, number.start - 8), number.start),
    )
  ) {
    return undefined;
  }
  const rest = text.slice(number.end, number.end + 120);
  if (ONE_OF_THEM.test(rest)) return undefined;
  const within =
    OF_THEM.test(rest) || INCLUDING.test(text.slice(Math.max(0, number.start - 24), number.start));
  const phrase = patterns.nounPhrase.exec(rest);
  if (phrase) {
    const noun = phrase.groups?.noun ?? '';
    const of =
      MEN.test(noun) && whomBySide(text, number, rest) ? 'soldiers' : patterns.whomOf(noun);
    return {
      number,
      end: number.end + phrase[0].length,
      until: number.end + phrase[0].length,
      part: within || (of === 'people' && !EVERYONE.test(phrase[0])),
      ...(of && { of }),
    };
  }
  // 'six Russians': the name of a people, with a capital and in the plural.
  const nation =
    /^\s+(?:of\s+(?:the|its|their)\s+|de\s+|d['’])?\p{Lu}[\p{L}-]+(?:s|ese|ois|ais|ien|ienne|men|women)(?![\p{L}])/u.exec(
      rest,
    );
  if (nation)
    return {
      number,
      end: number.end + nation[0].length,
      until: number.end + nation[0].length,
      part: true,
      of: 'people',
    };
  if (ORDINAL.test(text.slice(Math.max(0, number.start - 12), number.start))) return undefined;
  const of = whomBySide(text, number, rest);
  return patterns.ellipsis.test(rest)
    ? { number, end: number.end, until: number.end, part: within, ...(of && { of }) }
    : undefined;
}
