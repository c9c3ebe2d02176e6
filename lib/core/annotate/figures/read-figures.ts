import type { Figure } from '../../model/incident';
import type { Span } from '../../model/link';
import { figurePatterns } from './figure-patterns';
import { type ReadNumber, readNumbers } from './read-numbers';

/** A number of people killed, wounded … as the text gives it; `start`, `end` are offsets into the text. */
export interface ReadFigure extends Span {
  readonly text: string;
  readonly measure: Figure['measure'];
  readonly of: Figure['of'];
  /** In persons; a bound that the words leave open is missing. */
  readonly low?: number;
  readonly high?: number;
  readonly qualifier?: Figure['qualifier'];
  /** Some of the people only: 'six Russians', 'including 12 women'. */
  readonly part: boolean;
  /** Another count of those that the figure before counts: never added to it. */
  readonly recount?: boolean;
}

/** A number of people: who they are, where the words for them end, what befell them. */
interface Counted {
  readonly number: ReadNumber;
  readonly end: number;
  /** Where the words for what befell them end, if they stand right behind. */
  until: number;
  readonly part: boolean;
  of?: Figure['of'];
  measure?: Figure['measure'];
  recount?: boolean;
}

type Patterns = ReturnType<typeof figurePatterns>;
const compiled: Partial<Record<'en' | 'fr', Patterns>> = {};

/** Longest way from a verb to its number, in code units ('killed the commander of the base and 12'). */
const REACH = 56;
const TOLL_REACH = 130;
/** Where nobody is named, the verb must stand right before the number. */
const SHORT_REACH = 4;
const MORE = /^\s*(?:another|a\s+further|at\s+least\s+another|encore)\s*$/iu;
/** How far after the number a word is sought that decides the verb ('took … hostage'). */
const LOOK_AHEAD = 80;
/** Between a verb and its number these say that the number belongs to something else. */
const BROKEN =
  /[;:.]|(?<![\p{L}])(?:in|by|at|on|near|during|when|after|while|from|dans|par|lors|après|près|qui|who|that|which|pour|to|contre|against)(?![\p{L}])/iu;
const COORDINATED =
  /^\s*[,(–—]?\s*(?:and|et|as\s+well\s+as|including|among\s+them|then|puis|dont|parmi\s+lesquels|y\s+compris|plus|along\s+with|ainsi\s+que|mais\s+aussi|alongside)?\s*(?:also|another|a\s+further)?\s*$/iu;
/** 'and in Kokorou eighteen'. */
const IN_A_PLACE = /(?:and|et|,)\s+(?:in|at|à)\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?\s*$/u;
const ELSEWHERE =
  /^[^.;:]{0,80}(?:,|\band|\bet)(?:\s+(?:in|at|à)\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)?\s*$/u;

/** Whoever is counted as one was taken; 'prisoners' may be a court's. */
const CAPTIVE = /(?:hostages?|captives|otages?|captifs)$/iu;
const DEAD = /(?:victims?|lives|victimes?|vies)$/iu;
const byNoun = (phrase: string): Figure['measure'] | undefined =>
  CAPTIVE.test(phrase) ? 'abducted' : DEAD.test(phrase) ? 'killed' : undefined;
/** Words for whoever was there; other nouns ('hostages', 'women') name some of them. */
const EVERYONE =
  /(?:people|persons?|individuals?|victims?|lives|others?|personnes?|victimes?|vies|autres|hommes)$/iu;
/** Somebody gives a number, and no more. */
const SAYS = {
  en: /(?<!\p{L})(?:sa(?:id|ys?)|(?:sp(?:oke|eaks?)|told|talk(?:s|ed|ing)|boast(?:s|ed)?)\s+of|g[ai]ve[sn]?|put[^.;:]{1,40}\s+at|count(?:s|ed)|reported|admit(?:s|ted)|beg[au]n\s+with|(?:lowered|raised|revised|cut|risen|rose)\s+(?:from|to)|(?:count|figure|total)\s+(?:was|is)|,\s+from|now)(?:\s+(?:only|just))?\s+$/iu,
  fr: /(?<!\p{L})(?:di(?:t|sent|saient|sait)|(?:parl(?:e|ent|ait|aient|é)|fait\s+état|content\p{L}+(?:,[^,]{1,20},)?)\s+d(?:e\s+|['’])|donn(?:e|ent|ait|aient|é)|évoqu(?:e|ait|é)|avanc(?:e|ent|é)|compt(?:e|ent|ait|é)|recens(?:e|ent|ait|é)|tenai\p{L}+[^.;:]{0,12}\s+à|(?:passé|ramené|relevé|abaissé)[^.;:]{0,20}\s+[àa]|il\s+y\s+en\s+(?:eut|a\s+eu|avait))\s*$/iu,
} as const;
/** Who counts stands behind the number: '41 by another list'. */
const BY_ANOTHER = {
  en: /^\s+(?:by|according\s+to)\s+(?:an)?others?(?!\p{L})/iu,
  fr: /^\s+(?:selon|d['’]après)\s+(?:une?\s+|d['’]|les?\s+)/iu,
} as const;
/** 'and the gendarmes five': the verb is left out. */
const GAPPED = {
  en: /(?:,|;|\band)\s+(?:by\s+)?(?:(?:the|an?|others?|its)\s+)?(?!(?:and|then|with|another|for|in|at|on|after|of|to|from)\s)\p{L}+\s+$/iu,
  fr: /(?:,|;|(?<!\p{L})et)\s+(?:(?:l['’]|d['’]|une?\s+|les?\s+|la\s+)\p{L}+)\s+$/iu,
} as const;
const INCLUDING = /(?:including|among\s+them|of\s+whom|dont|parmi\s+lesquels|y\s+compris)\s+$/iu;

/** 'one of them a woman' tells of somebody counted already. */
const ONE_OF_THEM = /^\s+of\s+(?:them|whom),?\s+an?\s/iu;

/** People, or undefined: '30 kilometres' and 'two attacks' count nothing of ours. */
function readCounted(text: string, number: ReadNumber, patterns: Patterns): Counted | undefined {
  if (
    /\b(?:no|any|every|some|each|aucune?|chaque)\s$/iu.test(
      text.slice(Math.max(0, number.start - 8), number.start),
    )
  ) {
    return undefined;
  }
  const rest = text.slice(number.end, number.end + 120);
  if (ONE_OF_THEM.test(rest)) return undefined;
  const within = INCLUDING.test(text.slice(Math.max(0, number.start - 24), number.start));
  const phrase = patterns.nounPhrase.exec(rest);
  if (phrase) {
    const of = patterns.whomOf(phrase.groups?.noun ?? '');
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
  return patterns.ellipsis.test(rest)
    ? { number, end: number.end, until: number.end, part: within }
    : undefined;
}

function stateAfter(
  text: string,
  counted: Counted,
  patterns: Patterns,
): Figure['measure'] | undefined {
  const { end, of } = counted;
  const rest = text.slice(end, end + 200).split(/;|:\s|\.\s/u, 1)[0] ?? '';
  const direct = patterns.state.exec(rest)?.groups;
  // 'the militants killed 12': with an object, it is what they did.
  if (direct && !(of && patterns.object.test(direct.after ?? ''))) {
    counted.until = end + rest.length - (direct.after ?? '').length;
    return patterns.stateOf(direct.state ?? '');
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
  patterns: Patterns,
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

/** 'killed 40 soldiers and 12 civilians', '21 were killed in Libiri and 18 in Kokorou'. */
function inherit(text: string, counted: readonly Counted[]): void {
  counted.forEach((one, i) => {
    const before = counted[i - 1];
    if (one.measure || !before?.measure) return;
    const gap = text.slice(before.end, one.number.start);
    const same =
      one.of !== undefined && COORDINATED.test(text.slice(before.until, one.number.start));
    const elsewhere =
      one.of === undefined &&
      ELSEWHERE.test(gap) &&
      (/^\s+(?:in|at|near|à|dans|en)\s/u.test(text.slice(one.end)) || IN_A_PLACE.test(gap));
    if (same || elsewhere) one.measure = before.measure;
    if (elsewhere && before.of) one.of = before.of;
    if (one.number.same) one.measure = before.measure;
  });
  for (let i = counted.length - 2; i >= 0; i--) {
    const one = counted[i] as Counted;
    const next = counted[i + 1] as Counted;
    if (
      !one.measure &&
      one.of &&
      next.measure &&
      COORDINATED.test(text.slice(one.end, next.number.start))
    ) {
      one.measure = next.measure;
    }
  }
}

/** 'The first bulletin said two': another count of what was counted last, here or in the sentence before. */
function inheritClaim(
  text: string,
  counted: readonly Counted[],
  lang: 'en' | 'fr',
  before: Pick<ReadFigure, 'measure' | 'of'> | undefined,
): void {
  counted.forEach((one, i) => {
    if (one.measure) return;
    const last = counted.slice(0, i).findLast(({ measure }) => measure);
    const from = last?.measure
      ? { measure: last.measure, ...(last.of && { of: last.of }) }
      : before;
    if (!from) return;
    const lead = text.slice(Math.max(last?.until ?? 0, one.number.start - REACH), one.number.start);
    const rest = text.slice(one.end);
    const says = SAYS[lang].test(lead) || BY_ANOTHER[lang].test(rest);
    if (!says && !(last && !one.of && GAPPED[lang].test(lead))) return;
    one.measure = from.measure;
    one.recount = true;
    if (from.of && !one.of) one.of = from.of;
  });
}

/**
 * The figures of a sentence. Numbers within the `except` spans (dates) are none.
 * @param before the last figure of the sentence before, which a bare number may go on with
 */
export function readFigures(
  sentence: string,
  lang: 'en' | 'fr',
  except: readonly Span[] = [],
  before?: Pick<ReadFigure, 'measure' | 'of'>,
): ReadFigure[] {
  // Quotation marks stand between a number and its state: 300 people had been “neutralised”.
  const text = sentence.replace(/["“”«»]/gu, ' ');
  compiled[lang] ??= figurePatterns(lang);
  const patterns = compiled[lang];
  const counted: Counted[] = [];
  for (const number of readNumbers(text, lang)) {
    if (except.some(({ start, end }) => number.start < end && start < number.end)) continue;
    const one = readCounted(text, number, patterns);
    if (!one) continue;
    one.measure =
      stateAfter(text, one, patterns) ??
      actionBefore(text, one, counted.at(-1)?.end ?? 0, patterns) ??
      byNoun(text.slice(number.end, one.end));
    counted.push(one);
  }
  inherit(text, counted);
  inheritClaim(text, counted, lang, before);
  return counted.flatMap(({ number, end, part, of = 'people', measure, recount }) => {
    if (!measure) return [];
    const { start, low, high, qualifier } = number;
    return [
      {
        start,
        end,
        text: sentence.slice(start, end),
        measure,
        of,
        part,
        ...(recount && { recount }),
        ...(low !== undefined && { low }),
        ...(high !== undefined && { high }),
        ...(qualifier && { qualifier }),
      },
    ];
  });
}
