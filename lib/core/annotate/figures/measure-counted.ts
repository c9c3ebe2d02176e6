import type { Fate } from './fate';
import type { FigurePatterns } from './figure-patterns';
import type { Counted } from './read-counted';
import { farState, stateBehind } from './state-behind';
import { actionBefore, actionRightBefore, humanMeasure, introduced } from './told-before-number';

/** What the noun tells by itself: whoever is counted as one was taken; 'prisoners' may be a court's. */
const BY_NOUN: readonly (readonly [Fate, RegExp])[] = [
  ['held', /(?:hostages?|captives|otages?|captifs)$/iu],
  ['killed', /(?:victims?|lives|victimes?|vies)$/iu],
  ['displaced', /(?:déplacés|displaced)$/iu],
];

/** 'showed twelve captured soldiers', 'sixty hostages': where nothing around tells. */
function byPhrase(phrase: string, patterns: FigurePatterns): Fate | undefined {
  const state = patterns.modified.exec(phrase)?.groups?.state;
  if (state !== undefined) return patterns.stateOf(state);
  return BY_NOUN.find(([, noun]) => noun.test(phrase))?.[0];
}

/**
 * What befell those counted, by the words behind the number, else by those before it.
 * @param floor offset before which the words belong to another number
 * @param limit offset from which on they do
 */
export function measureCounted(
  text: string,
  counted: Counted,
  floor: number,
  limit: number,
  patterns: FigurePatterns,
): Fate | undefined {
  if (counted.unsure)
    return humanMeasure(text, counted, patterns) ?? introduced(text, counted, patterns);
  const behind = stateBehind(text, counted, patterns);
  if (behind?.aside) return actionRightBefore(text, counted, floor, patterns) ?? behind.fate;
  return (
    behind?.fate ??
    introduced(text, counted, patterns) ??
    actionBefore(text, counted, floor, patterns) ??
    (counted.of && farState(text, counted, limit, patterns)) ??
    byPhrase(text.slice(counted.number.end, counted.end), patterns)
  );
}
