import type { Figure } from '../../model/incident';
import { REACH } from './measure-counted';
import type { Counted } from './read-counted';

const COORDINATED =
  /^\s*[,(–—]?\s*(?:and|et|as\s+well\s+as|including|among\s+them|then|puis|dont|parmi\s+lesquel(?:le)?s|y\s+compris|plus|along\s+with|ainsi\s+que|mais\s+aussi|alongside)?\s*(?:also|another|a\s+further)?\s*$/iu;
/** 'and in Kokorou eighteen'. */
const IN_A_PLACE = /(?:and|et|,)\s+(?:in|at|à)\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?\s*$/u;
const ELSEWHERE =
  /^[^.;:]{0,80}(?:,|\band|\bet)(?:\s+(?:in|at|à)\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)?\s*$/u;
/** Somebody gives a number, and no more. */
const SAYS = {
  en: /(?<!\p{L})(?:sa(?:id|ys?)|(?:sp(?:oke|eaks?)|told|talk(?:s|ed|ing)|boast(?:s|ed)?)\s+of|spoken\s+of|g[ai]ve[sn]?|put[^.;:]{1,40}\s+at|count(?:s|ed)|reported|admit(?:s|ted)|beg[au]n\s+with|(?:lowered|raised|revised|cut|risen|rose)\s+(?:from|to)|(?:count|figure|total)\s+(?:was|is)|,\s+from|now)(?:\s+(?:only|just))?\s+$/iu,
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

const SURVIVOR = /(?:survivors?|survivants?|rescapés?)$/iu;
/** Between those counted and some of them nothing else begins. */
const NEW_CLAUSE = /[.;]|.{120}/su;

/** 'killed 40 soldiers and 12 civilians', '21 were killed in Libiri and 18 in Kokorou'. */
export function shareMeasures(text: string, counted: readonly Counted[]): void {
  counted.forEach((one, i) => {
    const before = counted[i - 1];
    if (one.measure || one.unsure || !before?.measure) return;
    const gap = text.slice(before.end, one.number.start);
    const same =
      one.of !== undefined && COORDINATED.test(text.slice(before.until, one.number.start));
    const elsewhere =
      one.of === undefined &&
      ELSEWHERE.test(gap) &&
      (/^\s+(?:in|at|near|à|dans|en)\s/u.test(text.slice(one.end)) || IN_A_PLACE.test(gap));
    if (same || elsewhere) one.measure = before.measure;
    if (elsewhere && before.of) one.of = before.of;
    if (one.number.same || (one.within && !NEW_CLAUSE.test(gap))) one.measure = before.measure;
  });
  for (let i = counted.length - 2; i >= 0; i--) {
    const one = counted[i] as Counted;
    const next = counted[i + 1] as Counted;
    if (
      !one.measure &&
      one.of &&
      !one.unsure &&
      !SURVIVOR.test(text.slice(one.number.end, one.end)) &&
      next.measure &&
      COORDINATED.test(text.slice(one.end, next.number.start))
    ) {
      one.measure = next.measure;
    }
  }
}

/** 'The first bulletin said two': another count of what was counted last, here or in the sentence before. */
export function goOnCounting(
  text: string,
  counted: readonly Counted[],
  lang: 'en' | 'fr',
  before: Pick<Figure, 'measure' | 'of'> | undefined,
): void {
  counted.forEach((one, i) => {
    if (one.measure || one.unsure) return;
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

const OTHERS = /(?:others?|more|autres?)$/iu;

/**
 * 'Killing 12 soldiers and wounding 20 others': whoever is not named is of those counted before, if all
 * of them were of one kind and in arms: dead civilians say nothing of who else was hurt, nor do militants.
 */
export function shareWhom(text: string, counted: readonly Counted[]): void {
  counted.forEach((one, i) => {
    const named = one.of && !OTHERS.test(text.slice(one.number.end, one.end));
    if (!one.measure || named) return;
    const kinds = new Set(counted.slice(0, i).flatMap(({ of, measure }) => (measure ? [of] : [])));
    const [of] = kinds;
    if (
      kinds.size !== 1 ||
      !of ||
      of === 'civilians' ||
      (of === 'militants' && one.measure !== 'abducted')
    )
      return;
    one.of = of;
  });
}
