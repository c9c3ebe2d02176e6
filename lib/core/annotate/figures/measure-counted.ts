import type { Figure } from '../../model/incident';
import type { FigurePatterns } from './figure-patterns';
import type { Counted } from './read-counted';

/** Longest way from a verb to its number, in code units ('killed the commander of the base and 12'). */
export const REACH = 80;
const TOLL_REACH = 130;
/** Where nobody is named, the verb must stand right before the number. */
const SHORT_REACH = 4;
const MORE = /^\s*(?:another|a\s+further|at\s+least\s+another|encore)\s*$/iu;
/** How far after the number a word is sought that decides the verb ('took … hostage'). */
const LOOK_AHEAD = 80;
/** Between a verb and its number these say that the number belongs to something else. */
const BROKEN =
  /[;:.]|(?<![\p{L}])(?:in|by|at|on|near|during|when|after|while|from|dans|par|lors|après|près|qui|who|that|which|pour|for|to|contre|against)(?![\p{L}])/iu;

/** ', according to the mayor, ' */
const ASIDES = /,\s[^,;:.]{3,50},/gu;

/** Whoever is counted as one was taken; 'prisoners' may be a court's. */
const CAPTIVE = /(?:hostages?|captives|otages?|captifs)$/iu;
const DEAD = /(?:victims?|lives|victimes?|vies)$/iu;
const byNoun = (phrase: string): Figure['measure'] | undefined =>
  CAPTIVE.test(phrase) ? 'abducted' : DEAD.test(phrase) ? 'killed' : undefined;

/** 'None of the 13 on board survived.' */
const NONE_OF = /(?<!\p{L})(?:none|not\s+one|aucune?)\s+(?:of\s+the|des)\s+$/iu;
const SURVIVED = /^[^.;:,]{0,60}\s(?:survived|survécu)/iu;
const NONE_SURVIVED = /(?<!\p{L})(?:nobody|no\s+one|none)\s+survived\s+(?:among|of)\s+the\s+$/iu;
/** 'between two sides': no subject. */
const PREPOSED =
  /(?<!\p{L})(?:between|in|on|at|for|from|by|with|to|entre|dans|sur|pour|par|avec|contre|à)\s+(?:(?:the|les)\s+)?$/iu;
const FAR_REACH = 220;
const RELATIVE = /^\W*(?:who|that|which|qui|whose|dont)(?!\p{L})/iu;
/** The verb is one person's, or says nothing of their number. */
const SINGULAR = /^(?:was|is|has|a|est|était|avait|serait|aurait|fut|reste|restait)(?!\p{L})/iu;
const NO_NUMBER = /^(?:had|may|might|could|must|would|will|went|got|be|being)(?!\p{L})/iu;

/** 'showed twelve captured soldiers': where nothing else tells. */
function byModifier(phrase: string, patterns: FigurePatterns): Figure['measure'] | undefined {
  const state = patterns.modified.exec(phrase)?.groups?.state;
  return state === undefined ? undefined : patterns.stateOf(state);
}

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
  const them = patterns.them.exec(rest)?.groups;
  if (them && of) return patterns.actionOf(them.verb ?? '');
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
  const gap = text.slice(from + last.index + last[0].length, number.start).replace(ASIDES, ' ');
  const near = gap.trim().length <= SHORT_REACH || MORE.test(gap);
  if (BROKEN.test(gap) || (!of && !near)) return undefined;
  return patterns.actionOf(window.slice(last.index));
}

/** 'Two policemen guarding a post on the road to Gao were killed': the verb behind all that is said of them. */
function farState(
  text: string,
  { end, number }: Counted,
  limit: number,
  patterns: FigurePatterns,
): Figure['measure'] | undefined {
  const match = patterns.far.exec(text.slice(end, Math.min(end + FAR_REACH, limit)))?.groups;
  if (!match) return undefined;
  const { between = '', verb = '', state = match.act } = match;
  const relative = RELATIVE.test(between);
  if (patterns.otherClause.test(between) || (!relative && patterns.finite.test(between)))
    return undefined;
  const one = number.high === 1;
  if (SINGULAR.test(verb) !== one && verb !== '' && !NO_NUMBER.test(verb)) return undefined;
  return patterns.stateOf(state ?? '');
}

/** Where the noun says nothing, a verb that only people suffer must stand next to it. */
function humanMeasure(
  text: string,
  { number }: Counted,
  patterns: FigurePatterns,
): Figure['measure'] | undefined {
  const lead = text.slice(Math.max(0, number.start - TOLL_REACH), number.start);
  if (PREPOSED.test(lead)) return undefined;
  const verb = patterns.humanVerb.exec(lead)?.groups?.verb;
  if (verb) return patterns.actionOf(verb);
  const state = patterns.humanState.exec(text.slice(number.end, number.end + FAR_REACH))?.groups;
  return state && (state.act ? 'killed' : patterns.stateOf(state.state ?? ''));
}

function introduced(
  text: string,
  { number }: Counted,
  patterns: FigurePatterns,
): Figure['measure'] | undefined {
  const lead = text.slice(Math.max(0, number.start - TOLL_REACH), number.start);
  const state = (patterns.introduced.exec(lead) ?? patterns.labelled.exec(lead))?.groups?.state;
  const rest = text.slice(number.end, number.end + FAR_REACH);
  if (NONE_OF.test(lead) && SURVIVED.test(rest)) return 'killed';
  if (NONE_SURVIVED.test(lead)) return 'killed';
  if (state === undefined) return undefined;
  return DEAD.test(state) ? 'killed' : patterns.stateOf(state);
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
): Figure['measure'] | undefined {
  if (counted.unsure) return humanMeasure(text, counted, patterns);
  return (
    stateAfter(text, counted, patterns) ??
    introduced(text, counted, patterns) ??
    actionBefore(text, counted, floor, patterns) ??
    (counted.of && farState(text, counted, limit, patterns)) ??
    byModifier(text.slice(counted.number.end, counted.end), patterns) ??
    byNoun(text.slice(counted.number.end, counted.end))
  );
}
