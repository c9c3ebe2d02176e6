import type { Figure } from '../../model/incident';
import type { FigurePatterns } from './figure-patterns';
import type { Counted } from './read-counted';

/** Longest way from a verb to its number, in code units ('killed the commander of the base and 12'). */
export const REACH = 56;
const TOLL_REACH = 130;
/** Where nobody is named, the verb must stand right before the number. */
const SHORT_REACH = 4;
const MORE = /^\s*(?:another|a\s+further|at\s+least\s+another|encore)\s*$/iu;
/** How far after the number a word is sought that decides the verb ('took … hostage'). */
const LOOK_AHEAD = 80;
/** Between a verb and its number these say that the number belongs to something else. */
const BROKEN =
  /[;:.]|(?<![\p{L}])(?:in|by|at|on|near|during|when|after|while|from|dans|par|lors|après|près|qui|who|that|which|pour|to|contre|against)(?![\p{L}])/iu;

/** Whoever is counted as one was taken; 'prisoners' may be a court's. */
const CAPTIVE = /(?:hostages?|captives|otages?|captifs)$/iu;
const DEAD = /(?:victims?|lives|victimes?|vies)$/iu;
const byNoun = (phrase: string): Figure['measure'] | undefined =>
  CAPTIVE.test(phrase) ? 'abducted' : DEAD.test(phrase) ? 'killed' : undefined;

const NEXT_CLAUSE = /\d|[,;]|(?<!\p{L})(?:and|but|while|when|et|mais|tandis|quand)(?!\p{L})/iu;

/** 'Three workers kidnapped in April have been freed': the main verb behind the participle decides. */
function mainState(after: string, patterns: FigurePatterns): Figure['measure'] | undefined {
  const main = patterns.passive.exec(after) ?? patterns.active.exec(after);
  return main && !NEXT_CLAUSE.test(main[0])
    ? patterns.stateOf(main.groups?.state ?? '')
    : undefined;
}

function stateAfter(
  text: string,
  counted: Counted,
  patterns: FigurePatterns,
): Figure['measure'] | undefined {
  const { end, of } = counted;
  const rest = text.slice(end, end + 200).split(/;|:\s|\.\s/u, 1)[0] ?? '';
  const direct = patterns.state.exec(rest)?.groups;
  // 'the militants killed 12': with an object, it is what they did.
  if (direct && !(of && patterns.object.test(direct.after ?? ''))) {
    counted.until = end + rest.length - (direct.after ?? '').length;
    return mainState(direct.after ?? '', patterns) ?? patterns.stateOf(direct.state ?? '');
  }
  const passive = patterns.passive.exec(rest)?.groups;
  if (passive) return patterns.stateOf(passive.state ?? '');
  const active = patterns.active.exec(rest)?.groups;
  if (active) return patterns.stateOf(active.state ?? '');
  const apposed = of && patterns.apposed.exec(rest)?.groups;
  return apposed ? patterns.stateOf(apposed.state ?? '') : undefined;
}

function actionBefore(
  text: string,
  { number, of }: Counted,
  floor: number,
  patterns: FigurePatterns,
): Figure['measure'] | undefined {
  const toll = text.slice(Math.max(0, number.start - TOLL_REACH), number.start);
  if (patterns.woundedToll.test(toll)) return 'wounded';
  if (patterns.toll.test(toll)) return 'killed';
  const from = Math.max(floor, number.start - REACH);
  const window = text.slice(from, number.start + LOOK_AHEAD);
  const last = [...window.matchAll(patterns.action)].findLast(
    ({ index, 0: words }) => from + index + words.length <= number.start,
  );
  if (!last) return undefined;
  const gap = text.slice(from + last.index + last[0].length, number.start);
  const near = gap.trim().length <= SHORT_REACH || MORE.test(gap);
  if (BROKEN.test(gap) || (!of && !near)) return undefined;
  return patterns.actionOf(window.slice(last.index));
}

/** What befell those counted, by the words behind the number, else by those before it. */
export function measureCounted(
  text: string,
  counted: Counted,
  floor: number,
  patterns: FigurePatterns,
): Figure['measure'] | undefined {
  return (
    stateAfter(text, counted, patterns) ??
    actionBefore(text, counted, floor, patterns) ??
    byNoun(text.slice(counted.number.end, counted.end))
  );
}
