import type { Figure } from '../../model/incident';
import { countsNobody } from './counts-nobody';
import type { Fate } from './fate';
import type { FigurePatterns } from './figure-patterns';
import type { ReadNumber } from './read-numbers';
import { whomBySide, whomOfSide } from './whom-by-side';

/** A number of people: who they are, where the words for them end, what befell them. */
export interface Counted {
  readonly number: ReadNumber;
  readonly end: number;
  /** Where the words for what befell them end, if they stand right behind. */
  until: number;
  readonly part: boolean;
  /** Some of those counted just before: 'three of them', 'dont deux'. */
  readonly within?: boolean;
  /** 'Four Americans': nothing but the name of a people. */
  readonly nation?: boolean;
  /** Nothing but a verb that only people suffer would say that it counts people. */
  readonly unsure?: boolean;
  of?: Figure['of'];
  /** Who they are is told by the side that lost them, not by a noun. */
  bySide?: boolean;
  fate?: Fate;
  recount?: boolean;
}

/** Words for whoever was there; other nouns ('hostages', 'women') name some of them. */
const EVERYONE =
  /(?:people|persons?|individuals?|hostages?|otages|passengers|passagers|victims?|lives|others?|personnes?|victimes?|vies|autres|hommes)$/iu;
/** '26 of them civilians'. */
const OF_THEM = /^\s+(?:of\s+(?:them|whom)|d['’]entre\s+(?:eux|elles))(?!\p{L})/iu;
/** 'the ambush of 2019, in which' */
const YEAR = /^(?:19|20)\d\d$/u;
/** 'a third': of those counted before, or of nobody's. */
export const ORDINAL_OTHER = /^\s+(?:third|fourth|troisième|quatrième)(?!\p{L})/iu;
/** 'the first two killed nine': attacks, most likely. */
const ORDINAL =
  /(?<!\p{L})(?:(?:the|its|their|his)\s+(?:first|last|latter)|premi(?:ers|ères)|derni(?:ers|ères))\s+$/iu;
const INCLUDING =
  /(?:including|among\s+them|of\s+whom|dont|parmi\s+lesquel(?:le)?s|y\s+compris)\s+$/iu;
/** 'one of them a woman' tells of somebody counted already. */
const APPOSED = /,\s+$/u;
const ONE_OF = /^one\s+of\s+(?:the|its|his|their)/iu;
const ONE_OF_THEM = /^\s+of\s+(?:them|whom),?\s+an?\s/iu;
/** 'He was one of five engineers kidnapped', 'One of the five victims was a girl': the five are counted. */
const ONE_OF_SO_MANY = /^\s+(?:of(?:\s+(?:the|its|their))?|des)\s+(?:\d|\p{L}+)/iu;
const WAS = /(?<!\p{L})(?:was|is|as|est|était|fut)\s+$/iu;
const IS_A = /^[^.;:,]{0,50}\s(?:was|is|est|était)\s+(?:an?|une?|the|la|le)\s/iu;
/** 'dont un enfant': the same. */
const A_PERSON = /^une?\s+(?!(?:grave|griève|dans|est|a|était)(?:ment)?(?!\p{L}))\p{L}/iu;
/** 'six of them in Tenenkou', 'dont treize à Tondobi', 'two of them women': parts by place or sex are no tolls. */
const BY_PLACE =
  /^\s+(?:in|at|near|à|près\s+de)\s+(?:\p{Lu}|one\s|the\s+(?:village|town|camp|city)\s)|^\s+dans\s+un\s+seul\s/u;
const BY_SEX = /^,?\s+(?:women|men|femmes|hommes)(?!\p{L})/iu;
/** 'six Russians': the name of a people, with a capital and in the plural. */
const OF_A_NATION =
  /^,?\s+(?:\p{Lu}[\p{L}-]+(?=\s*(?:[.,;)]|$|and|et))|(?:citizens|nationals|ressortissants|citoyens|originaires)(?!\p{L}))/u;
const NATION =
  /^\s+(?:of\s+(?:the|its|their)\s+|de\s+|d['’])?\p{Lu}[\p{L}-]+(?:s|ese|ois|ais|ien|ienne|ian|ean|men|women|inab[eéè])(?![\p{L}])/u;
/** 'dont six Russes' tells where some came from. */
const NATION_ALONE = /^\s+(?:Russians|Russes)$/u;
/** 'three of the nine hostages' */
const AMONG = /^\s+(?:of\s+(?:the|its|their|those)|des|de\s+ses)\s+$/iu;
/** Hardly more than an article: an unknown noun behind it need not be anybody's. */
const ONE = /^(?:one|another|une?)$/iu;
/** 'une centaine de bœufs': what is counted stands behind 'de', if it is not what befell them. */
const ROUND = /(?:aines?|milliers?|millions?)$/iu;
const OF_THINGS =
  /^\s+(?:de\s|d['’])\s*(?!(?:plus|autres|arrestations|interpellations|enlèvements|rapts|exécutions|assassinats|décès|morts?|blessés?|tués?|disparus?|corps|cadavres|dépouilles|tombes|cercueils|victimes)(?!\p{L}))/iu;
/** Words that do not say of which side they were. */
const ANYONE =
  /(?:^|\s)(?:men|hommes|fighters|combattants|siens|leurs|own|dead|corps|bodies|prisoners|captives|prisonniers|captifs|lieutenants|victims?|victimes?|staff|employees|workers|colleagues|employés|collaborateurs|agents|salariés|travailleurs)$/iu;

/** 'two taken prisoner': what befell them. */
const TAKEN =
  /^\s+(?:of\s+(?:them|whom)\s+)?(?:taken|held|made|kept)\s+(?:prisoner|hostage|captive)$/iu;
/** 'une source militaire', 'trois camps militaires': French words for people that may be adjectives. */
const AS_ADJECTIVE =
  /(?<before>\s\p{L}[\p{L}'’-]*)\s(?:militaires?|civils?|humanitaires?|d?jihadistes?|terroristes?|rebelles?|islamistes?|séparatistes?|extrémistes?|paramilitaires?)$/iu;
const BEFORE_NOUN =
  /\s(?:jeunes?|autres?|anciens?|présumés?|nouveaux|derniers|premiers|principaux|de|des|d['’].*|ses|leurs|vrais|simples|seuls|pauvres|ces)$/iu;

function isOfThings(noun: string, patterns: FigurePatterns): boolean {
  const before = AS_ADJECTIVE.exec(noun)?.groups?.before;
  return before !== undefined && !BEFORE_NOUN.test(before) && !patterns.whomOf(before);
}

const counted = (
  number: ReadNumber,
  length: number,
): Pick<Counted, 'number' | 'end' | 'until'> => ({
  number,
  end: number.end + length,
  until: number.end + length,
});

/** One look spares most numbers the longer patterns. */
const RANKS = /\s(?:among|in\s+the\s+ranks|parmi|chez|dans\s+les\s+rangs)\s/iu;
const AT_TOLL =
  /\s(?:to|at|of|as|is|was|were|reached|hit|topped|exceed\p{L}*|are|à|de|est|était|étaient|sont|furent|attei\p{L}+|dépass\p{L}+)\s+$/iu;
const COUNTED_AS =
  /(?:loss|dead|kill|death|fatalit|casualt|wounded|injured|victim|toll|number|pertes|morts|tués|blessés|bilan|nombre)/iu;
const tollNoun = (lead: string, patterns: FigurePatterns): string | undefined =>
  AT_TOLL.test(lead) && COUNTED_AS.test(lead)
    ? (patterns.tollOf.exec(lead) ?? patterns.subject.exec(lead))?.groups?.noun
    : undefined;

/** Whether a number tells how many of those counted before were in one place. */
export const isPartByPlace = (text: string, { start, end }: ReadNumber): boolean => {
  const rest = text.slice(end, end + 40);
  const part = OF_THEM.test(rest) || INCLUDING.test(text.slice(Math.max(0, start - 24), start));
  return part && BY_PLACE.test(rest.replace(OF_THEM, ''));
};

/**
 * People, or undefined: '30 kilometres' and 'two attacks' count nothing of ours.
 * @param next offset of the next number: what is counted stands before it ('in 2012 seven diplomats')
 */
export function readCounted(
  text: string,
  number: ReadNumber,
  next: number,
  patterns: FigurePatterns,
): Counted | undefined {
  const lead = text.slice(Math.max(0, number.start - 24), number.start);
  const rest = text.slice(number.end, number.end + 120);
  if (countsNobody(text.slice(Math.max(0, number.start - 80), number.start), rest))
    return undefined;
  if (ONE_OF_THEM.test(rest)) return undefined;
  if (/dont\s+$/iu.test(lead) && A_PERSON.test(text.slice(number.start))) return undefined;
  if (APPOSED.test(lead) && ONE_OF.test(text.slice(number.start, number.start + 12)))
    return undefined;
  if (
    ONE.test(text.slice(number.start, number.end)) &&
    ONE_OF_SO_MANY.test(rest) &&
    (WAS.test(lead) || IS_A.test(rest))
  )
    return undefined;
  const within = OF_THEM.test(rest) || INCLUDING.test(lead);
  const behind = rest.replace(OF_THEM, '');
  if (within && (BY_PLACE.test(behind) || BY_SEX.test(behind))) return undefined;
  const side =
    whomBySide(text, number.start, rest) ??
    (RANKS.test(rest) ? patterns.whomOf(patterns.ranks.exec(rest)?.groups?.noun ?? '') : undefined);
  const being = patterns.being.exec(rest)?.groups?.noun;
  const named = being === undefined ? undefined : patterns.whomOf(being);
  const reach = AMONG.test(text.slice(number.end, next)) ? 120 : next - number.end;
  const phrase = patterns.nounPhrase.exec(rest.slice(0, reach));
  if (OF_THEM.test(rest) && OF_A_NATION.test(rest.replace(OF_THEM, ''))) return undefined;
  if (phrase && !isOfThings(phrase.groups?.noun ?? '', patterns) && !TAKEN.test(phrase[0])) {
    const noun = phrase.groups?.noun ?? '';
    if (within && NATION_ALONE.test(noun)) return undefined;
    const by = patterns.whomOf(noun);
    const of = (ANYONE.test(noun) && side) || (by === 'people' && named) || by;
    return {
      ...counted(number, phrase[0].length),
      part: within || (of === 'people' && !EVERYONE.test(phrase[0])),
      within,
      ...(of && { of }),
    };
  }
  const nation = NATION.exec(rest);
  // 'dont douze Allemands', 'three of them Malians': no count of its own.
  if (nation)
    return within
      ? undefined
      : { ...counted(number, nation[0].length), part: true, nation: true, of: side ?? 'people' };
  if (ORDINAL.test(lead)) return undefined;
  const stated = patterns.statedNoun.exec(rest)?.groups?.noun;
  /** 'the soldiers, four of whom', 'des soldats, dont deux'. */
  const before = lead.replace(/,?\s*(?:dont\s+)?$/u, '');
  const noun =
    stated ??
    patterns.remains.exec(rest)?.groups?.noun ??
    patterns.theNumberOf.exec(rest)?.groups?.noun ??
    tollNoun(text.slice(Math.max(0, number.start - 120), number.start), patterns);
  const of =
    named ??
    whomOfSide(patterns.ofSide.exec(rest)?.groups?.side) ??
    (noun === undefined ? side : patterns.whomOf(noun)) ??
    (within ? patterns.whomOf(before) : undefined);
  const unknown = ONE.test(text.slice(number.start, number.end))
    ? null
    : patterns.unknownNoun.exec(rest.slice(0, reach));
  const unsure =
    unknown &&
    ({ ...counted(number, unknown[0].length), part: true, unsure: true, of: 'people' } as const);
  if (unsure && unknown?.groups?.whose) return unsure;
  if (YEAR.test(text.slice(number.start, number.end)) && !stated) return undefined;
  const ofThings = ROUND.test(text.slice(number.start, number.end)) && OF_THINGS.test(rest);
  if (!ofThings && patterns.ellipsis.test(rest))
    return {
      ...counted(number, 0),
      part: within || !!named,
      within: within || !!named,
      ...(of && { of }),
      ...(of && of === side && { bySide: true }),
    };
  return unsure ?? undefined;
}
