import type { Fate } from './fate';
import type { FigurePatterns } from './figure-patterns';
import type { Counted } from './read-counted';

/** Longest way from a verb to its number, in code units ('killed the commander of the base and 12'). */
const REACH = 80;
const LONG_REACH = 130;
/** Where nobody is named, the verb must stand right before the number. */
const SHORT_REACH = 4;
const MORE =
  /^\s*(?:another|a\s+further|the\s+other|the\s+remaining|an?\s+(?:\p{L}+\s+)?(?:group|family|crew|team)\s+of|une?\s+(?:groupe|famille|équipe)\s+de|at\s+least\s+another|encore|les|les\s+autres)\s*$/iu;
/** How far after the number a word is sought that decides the verb ('took … hostage'). */
const LOOK_AHEAD = 80;
/** ', according to the mayor, ' */
const ASIDES =
  /,\s[^,;:.]{3,50},|(?<!\p{L})(?:par\s+(?:erreur|méprise|inadvertance|balles)|by\s+(?:mistake|accident)|sur\s+(?:le\s+coup|place)|on\s+the\s+spot|de\s+sang-froid|in\s+cold\s+blood|à\s+bout\s+portant|at\s+point-?blank\s+range)(?!\p{L})/giu;
/** 'were killed': it has no object. */
const PASSIVE =
  /(?<!\p{L})(?:were|was|been|being|are|is|be|got|été|furent|fut|sont|étaient)\s+(?:\p{L}+(?:ly|ment)\s+)?$/iu;
const PARTICIPLE = /(?:ed|ée?s?|shot)$/iu;
/** Between a verb and its number these say that the number belongs to something else. */
const BROKEN =
  /[;:.]|(?<![\p{L}])(?:in|by|at|on|near|during|when|after|while|from|dans|par|lors|après|près|qui|who|that|which|pour|for|to|contre|against|among|parmi|said|says?|told|dit|disent|(?:affirm|déclar|rapport|racont)(?:e|ent|é|ait))(?![\p{L}])/iu;
/** 'killed the mayor, and 36 guests were brought to safety': they are the subject of a verb of their own. */
const JOINS = /(?:,|(?<!\p{L})(?:and|while|but|et|mais|tandis\s+que))(?!\p{L})/iu;
const OWN_VERB =
  /^\s+(?:were|was|are|is|have|has|had|could|did|(?!(?:based|stationed|deployed|posted|sent|armed|suspected|accused|aged|trained|assigned|attached|displaced|linked)(?!\p{L}))\p{L}{3,}ed|ont|avaient|sont|étaient|furent|\p{L}{3,}(?:aient|èrent))(?!\p{L})/iu;
/** Whether a verb before the number has another object, and those counted do something else. */
export const hasOwnVerb = (text: string, from: number, counted: Counted): boolean =>
  OWN_VERB.test(text.slice(counted.end)) && JOINS.test(text.slice(from, counted.number.start));
/** A loss says who lost, not how: 'lost 12 men wounded'. */
const LOSS = /^(?:los|perd|treat)/iu;

/** 'None of the 13 on board survived.' */
const NONE_OF = /(?<!\p{L})(?:none|not\s+one|aucune?)\s+(?:of\s+the|des)\s+$/iu;
const SURVIVED = /^[^.;:,]{0,60}\s(?:survived|survécu)/iu;
const NONE_SURVIVED = /(?<!\p{L})(?:nobody|no\s+one|none)\s+survived\s+(?:among|of)\s+the\s+$/iu;
/** One look spares most numbers the longer pattern. */
const NUMBER_OF = /(?:number|nombre)\s/iu;
/** 'demanded the release of 110': they are still held. */
const DEMANDED =
  /(?<!\p{L})(?:demand\p{L}*|call\p{L}*\s+for|seek\p{L}*|sought|urg\p{L}+|negotiat\p{L}+|réclam\p{L}+|exig\p{L}+|demand\p{L}+|appel\p{L}+\s+à|négoci\p{L}+|obtenir)(?:\s+\p{L}+){0,2}?\s+(?:the\s+|la\s+|l['’])?(?:immediate\s+)?$/iu;
/** 'between two sides': no subject. */
const PREPOSED =
  /(?<!\p{L})(?:between|in|on|at|for|from|by|with|to|of|entre|dans|sur|pour|par|avec|contre|à|de)\s+(?:(?:the|les)\s+)?$/iu;
const DEAD = /victims?|victimes?/iu;
/** 'was killed at Nara with three others' */
const WITH =
  /(?<!\p{L})(?<verb>killed|murdered|shot|died|abducted|kidnapped|freed|released|tuée?|morte?|abattue?|enlevée?|libérée?)(?!\p{L})[^.;:\d]{0,50}\s(?:with|alongside|avec)\s+$/iu;
const OTHERS = /(?:others?|more|autres?|siens)$|^\s+(?:of\s+(?:his|her)|de\s+ses)\s/iu;

/** 'the lorry burned, and seven men with it': they shared the fate of what stands before. */
const ALONG =
  /^(?:\s+of\s+them|\s+d['’]entre\s+eux)?\s+(?:with|avec)\s+(?:it|them|him|her|lui|elles?|eux)(?!\p{L})/iu;
const SHARED =
  /(?<!\p{L})(?:f[ae]ll(?:en)?|burn(?:ed|t)?|tore|blew|sank|crashed|exploded|tomb(?:ée?s?|a|ait|èrent|aient)|brûl(?:ée?s?|a|ait)|explosé|sauté|coulé)(?!\p{L})/iu;

const leadOf = (text: string, { number }: Counted): string =>
  text.slice(Math.max(0, number.start - LONG_REACH), number.start);

/** 'killing 12', 'la mort de 12'; not from before `floor`, where another number stands. */
export function actionBefore(
  text: string,
  counted: Counted,
  floor: number,
  patterns: FigurePatterns,
): Fate | undefined {
  const { number, of } = counted;
  const lead = leadOf(text, counted);
  const numbered = NUMBER_OF.test(lead) && patterns.numberOf.exec(lead)?.groups?.state;
  if (numbered) return patterns.stateOf(numbered);
  if (patterns.woundedToll.test(lead)) return 'wounded';
  if (patterns.toll.test(lead)) return 'killed';
  const from = Math.max(floor, number.start - REACH);
  const window = text.slice(from, number.start + LOOK_AHEAD);
  const last = [...window.matchAll(patterns.action)].findLast(
    ({ index, 0: words }) => from + index + words.length <= number.start,
  );
  if (!last) return undefined;
  const gap = text.slice(from + last.index + last[0].length, number.start).replace(ASIDES, ' ');
  const near = gap.trim().length <= SHORT_REACH || MORE.test(gap);
  if (BROKEN.test(gap) || (!of && !near)) return undefined;
  if (PARTICIPLE.test(last[0]) && PASSIVE.test(text.slice(0, from + last.index))) return undefined;
  if (hasOwnVerb(text, from + last.index + last[0].length, counted)) return undefined;
  const fate = patterns.actionOf(window.slice(last.index));
  return fate === 'released' && DEMANDED.test(text.slice(0, from + last.index)) ? 'held' : fate;
}

/** 'freed twelve hostages kidnapped in May': the verb right before outweighs the participle behind. */
export function actionRightBefore(
  text: string,
  counted: Counted,
  floor: number,
  patterns: FigurePatterns,
): Fate | undefined {
  const { number } = counted;
  const from = Math.max(floor, number.start - REACH);
  const window = text.slice(from, number.start + LOOK_AHEAD);
  const last = [...window.matchAll(patterns.action)].findLast(
    ({ index, 0: words }) =>
      from + index + words.length <= number.start &&
      /^\s*(?:(?:a|the)\s+(?:further|other)\s*|autres\s*)?$/u.test(
        text.slice(from + index + words.length, number.start),
      ),
  );
  return !last || LOSS.test(last[0]) ? undefined : patterns.actionOf(window.slice(last.index));
}

/** A row of counts goes on, or the clause ends. */
const ENDS_HERE = /^\s*(?:$|[.,;/|!?)]|(?:and|et|as\s+well\s+as|ainsi\s+que)(?!\p{L}))/iu;

/** 'The dead included', 'Parmi les blessés figurent', 'Killed:'. */
export function introduced(
  text: string,
  counted: Counted,
  patterns: FigurePatterns,
): Fate | undefined {
  const lead = leadOf(text, counted);
  const { end } = counted.number;
  if (ALONG.test(text.slice(counted.end)) && SHARED.test(lead)) return 'killed';
  if (NONE_SURVIVED.test(lead)) return 'killed';
  if (NONE_OF.test(lead) && SURVIVED.test(text.slice(end, end + LONG_REACH))) return 'killed';
  const verb = WITH.exec(lead)?.groups?.verb;
  if (verb && OTHERS.test(text.slice(end, counted.end))) return patterns.stateOf(verb);
  const found = (
    patterns.introduced.exec(lead) ??
    patterns.listed.exec(lead) ??
    patterns.labelled.exec(lead) ??
    (ENDS_HERE.test(text.slice(counted.end)) ? patterns.heads.exec(lead) : null)
  )?.groups;
  const state = found?.state ?? found?.label;
  if (state === undefined) return undefined;
  return DEAD.test(state) ? 'killed' : patterns.stateOf(state);
}

/** Where the noun says nothing, a verb that only people suffer must stand next to it. */
export function humanMeasure(
  text: string,
  counted: Counted,
  patterns: FigurePatterns,
): Fate | undefined {
  const lead = leadOf(text, counted);
  const verb = patterns.humanVerb.exec(lead)?.groups?.verb;
  if (verb) return patterns.actionOf(verb);
  if (PREPOSED.test(lead)) return undefined;
  const { end } = counted.number;
  const found = patterns.humanState.exec(text.slice(end, end + LONG_REACH))?.groups;
  return found && (found.act ? 'killed' : patterns.stateOf(found.state ?? ''));
}
