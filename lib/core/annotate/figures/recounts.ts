import type { Figure } from '../../model/incident';
import type { Counted } from './read-counted';

/** How far before a number it is sought who gives it, in code units. */
const REACH = 90;

/** Nothing is counted by the words behind: a bare number. */
const BARE =
  /^\s*(?:$|[.;:,!?)]|(?:and|et|while|but|mais|tandis|by|according|selon|d['’]après|for|on|in|this|that|ce|cette|le|la|les|l['’]|from|de\s+plus|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|today|yesterday|more|depuis|rather|not|instead|plutôt|et\s+non|an?\s+(?:hour|day|week)|il\s+y\s+a|une?\s+(?:heure|jour|semaine)|the\s+(?:day|night|week)|la\s+veille)(?!\p{L}))/iu;
const YEAR = /^(?:19|20)\d\d$/u;

/** A number given by somebody, or of a count: words for that, with no word behind that makes it another's. */
const GIVEN = {
  en: /(?:,\s+(?:up\s+|down\s+|instead\s+of\s+)?from|,\s+(?:against|compared\s+(?:to|with)|instead\s+of)|(?<!\p{L})(?:sa(?:id|ys?)|sp(?:oken?|eaks?)\s+of|told\s+of|talk(?:s|ed|ing)?\s+of|boast(?:s|ed)?\s+of|g[ai]ve[sn]?|put[^.;:]{1,40}\s+at|count(?:s|ed)?|report(?:s|ed)?|claim(?:s|ed)?|list(?:s|ed)?|insist(?:s|ed)?\s+on|admit(?:s|ted)?|conced(?:es|ed)|acknowledg(?:es|ed)|beg[au]n\s+with|(?:lowered|raised|revised|cut|risen|rose|corrected|amended|changed|brought|gone|went|climb(?:s|ed)|jump(?:s|ed)|grown|grew|crept)(?:[^.;:]{0,30})?\s+(?:from|to)|(?:count|figure|total|number|tally|toll|list|estimate)s?(?!\p{L})[^.;:]{0,40}\s(?:was|is|of|to|at|as|has|had|reached|became)|mak(?:es?|ing)\s+it|made\s+it|it\s+(?:was|is)|they\s+(?:were|are)|there\s+(?:were|are)|now|figure(?::|,)))(?:\s+(?:only|just|now|already|rather))?\s+$/iu,
  fr: /(?:,\s+(?:contre|au\s+lieu\s+de))\s+$|(?<!\p{L})(?:di(?:t|sent|saient|sait|re)|(?:parl(?:e|ent|ait|aient|é|er)|fait\s+état|content\p{L}+(?:,[^,]{1,20},)?)\s+d(?:e\s+|['’])|donn(?:e|ent|ait|aient|é)|évoqu(?:e|ent|ait|é)|avanc(?:e|ent|é|ait)|annonc(?:e|ent|é|ait|aient)|revendiqu(?:e|ent|é|ait|aient)|port(?:e|ent|ait)(?:\s+(?:le|ce)\s+\p{L}+\s+à)?|compt(?:e|ent|ait|aient|é)(?:\s+que)?|recens(?:e|ent|ait|é)|dénombr(?:e|ent|ait|é)|recon\p{L}+|admet\p{L}*|t(?:enai|ien)\p{L}+[^.;:]{0,12}\s+à|(?:passé|ramené|relevé|abaissé|corrigé|révisé|porté|ramène|porte|relève)[^.;:]{0,24}\s+[àa]|il\s+y\s+en\s+(?:eut|a\s+eu|avait|a)|(?:décompte|chiffre|nombre|total|bilan|liste|estimation)[^.;:]{0,40}\s(?:est|était|de|à|:)|c['’](?:est|était)|(?:ils|elles|on)\s+(?:sont|étaient|seraient|en\s+(?:est|était)(?:\s+à)?)|chiffre[^.;:,]{0,24}\s?[:,])\s*(?:(?:finalement|désormais|maintenant|au\s+total|en\s+réalité)\s+)?$/iu,
} as const;

/** Who counts stands behind the number: '41 by another list', 'eleven, the nurse said'. */
const BY_ANOTHER = {
  en: /^\s+(?:first|initially|previously|earlier)\s+(?:announced|reported|given|claimed)(?!\p{L})|^\s+(?:by|according\s+to)\s+(?:an)?others?(?!\p{L})|^\s+(?:would\s+(?:be|have\s+been)|is|was)\s+(?:nearer|closer)\s/iu,
  fr: /^\s+(?:annoncée?s|avancée?s)(?!\p{L})|^\s+(?:selon|d['’]après)\s+(?:une?\s+|d['’]|les?\s+)/iu,
} as const;

/**
 * Another count after one in the same sentence, its verb left out: 'and the gendarmes five', 'by another
 * fifty-five', 'les autres de soixante'. No time of day ('at two') and no row ('the third of five').
 */
const GAPPED = {
  en: /(?:,|;|(?<!\p{L})(?:and|while|but|or|not))\s+(?:(?!(?:third|second|first|last|part|one)\s)[^.;,]{0,50}\s)?(?<!(?<!\p{L})(?:in|at|on|from|until|since|before|after|by|with|for|aged|to|then|and|over)\s)$/iu,
  fr: /(?:,|;|(?<!\p{L})(?:et|tandis|quand|mais|ou|non))\s+(?:[^.;,]{0,50}[\s'’])?(?<!(?<!\p{L})(?:à|dans|en|depuis|avant|après|par|avec|pour|jusqu|puis|et|sur|vers)\s)$/iu,
} as const;

/** 'stood at four': a count of the dead, whoever was counted last. */
const TOLL =
  /[.;:,]\s[^.;:,]{0,40}(?<!\p{L})(?:count|toll|tally|bilan|décompte)(?!\p{L})[^.;:,\d]{0,30}\s$/iu;
/** 'was given 28 by a nurse and 41 by a chaplain' */
const AND = /(?<!\p{L})(?:and|et|,)\s+$/iu;
const BY_WHOM = /^\s+(?:by|from|according\s+to|par|selon|d['’]après)\s/iu;

/** 'it was one of the heaviest losses' */
const OF_A_KIND = /^\s+of\s+(?:the|a|its|their|his|all)(?!\p{L})/iu;

/** 'at 25, then 53, then 49' */
const AND_THEN =
  /^(?:,?\s+(?:and\s+|et\s+)?(?:then|later|finally|puis|ensuite|enfin)(?:\s+(?:to|at|à|de))?|\s+(?:to|à))\s+$/iu;

function isGiven(text: string, one: Counted, from: number, lang: 'en' | 'fr'): boolean {
  const lead = text.slice(Math.max(from, one.number.start - REACH), one.number.start);
  const rest = text.slice(one.end);
  if (OF_A_KIND.test(rest)) return false;
  return GIVEN[lang].test(lead) || BY_ANOTHER[lang].test(rest);
}

/** Who counts otherwise, or when: 'had first spoken of', 'not 40 as claimed', 'before it became'. */
const OTHERWISE =
  /(?<!\p{L})(?:first|initially|originally|earlier|previously|later|not|instead|rather|up\s+from|down\s+from|(?:ro|ri)se|rising|from|or|perhaps|according\s+to|claim(?:s|ed)?|says?|said|speaks?|spoke|against|versus|d['’]abord|initialement|auparavant|ensuite|puis|non|contre|et\s+non|selon|parl\p{L}+|évoqu\p{L}+|affirm\p{L}+|revendiqu\p{L}+|passe|monte|ou|peut-être|au\s+lieu)(?!\p{L})/iu;

/** A figure of the same kind as one before in the sentence, given by somebody else or at another time. */
export function isRecount(text: string, counted: readonly Counted[], at: number): boolean {
  const one = counted[at] as Counted;
  const last = counted.slice(0, at).findLast(({ fate }) => fate === one.fate);
  return !!last && !one.within && OTHERWISE.test(text.slice(last.end, one.number.start));
}

/** 'The first bulletin said two': another count of what was counted last, here or in the sentence before. */
export function goOnCounting(
  text: string,
  counted: readonly Counted[],
  lang: 'en' | 'fr',
  before: () => Pick<Figure, 'measure' | 'of'> | undefined,
): void {
  counted.forEach((one, i) => {
    // 'says an officer': who gives it.
    if (one.fate || one.unsure || (one.of && one.number.high === 1)) return;
    if (YEAR.test(text.slice(one.number.start, one.end))) return;
    const earlier = counted.slice(0, i).filter(({ fate }) => fate);
    const toll = TOLL.test(text.slice(Math.max(0, one.number.start - REACH), one.number.start));
    const last = (toll && earlier.find(({ fate }) => fate === 'killed')) || earlier.at(-1);
    const start = last?.until ?? 0;
    const bare = !one.of && BARE.test(text.slice(one.end));
    const gap = text.slice(start, one.number.start);
    const byAnother = last?.recount && AND.test(gap) && BY_WHOM.test(text.slice(one.end));
    const gapped =
      last &&
      bare &&
      (GAPPED[lang].test(gap) ||
        ((last.recount || last.end === last.number.end) && AND_THEN.test(gap)));
    if (!gapped && !byAnother && !isGiven(text, one, start, lang)) return;
    const from = last ?? toldAs(before());
    if (!from) return;
    one.fate = from.fate;
    one.recount = true;
    if (from.of && !one.of) one.of = from.of;
  });
}

const toldAs = (
  figure: Pick<Figure, 'measure' | 'of'> | undefined,
): Pick<Counted, 'fate' | 'of'> | undefined => figure && { fate: figure.measure, of: figure.of };
