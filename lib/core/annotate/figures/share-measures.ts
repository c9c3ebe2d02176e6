import type { Figure } from '../../model/incident';
import type { Counted } from './read-counted';
import { hasOwnVerb } from './told-before-number';

const COORDINATED =
  /^\s*[,(–—:]?\s*(?:(?:including|among\s+them|dont|parmi\s+lesquel(?:le)?s)\s+(?:an?|the|une?|les?|la)\s[^.;:\d]{2,40}?(?:,|\s(?:and|et))|and|et|as\s+well\s+as|including|among\s+them|then|puis|dont|parmi\s+lesquel(?:le)?s|y\s+compris|plus|along\s+with|ainsi\s+que|mais\s+aussi|alongside|among|parmi)?\s*(?:also|another|a\s+further|of|to|à|aux?|d(?:es?\s|['’]))?\s*$/iu;
/** 'and in Kokorou eighteen'. */
const IN_A_PLACE = /(?:and|et|,)\s+(?:in|at|à)\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?\s*$/u;
const ELSEWHERE =
  /^[^.;:]{0,80}(?:,|\band|\bet)(?:\s+(?:in|at|à)\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)?\s*$/u;
/** 'Of the garrison's 80 men, 25 were killed': it did not befall the 80. */
const OUT_OF = /(?:^|[.;,]\s*)(?:(?:out\s+)?of|sur|des|parmi)\s[^,.;]{0,34}$/iu;
/** 'first 25 and then 38 soldiers': those who were counted again. */
const AND_THEN = /^,?\s+(?:(?:and|et)\s+)?(?:then|later|puis|ensuite)\s+$/iu;
/** 'lost 29 soldiers on 2 October and 12 others days before' */
const OTHERS = /(?:others?|more|autres?)$/iu;
/** 'of 25 civilians killed in the attack, and of nineteen gunmen.': the same verb again, unsaid. */
const PARALLEL = /^[^;:\d]{0,90}(?:,|(?<!\p{L})(?:and|et))\s+(?:(?:of|de|by|par)\s+|d['’])?$/iu;
/** 'did not survive the night, nor did four villagers' */
const LIKEWISE =
  /^[^.;:\d]{0,60},?\s+(?:n(?:or|either)\s+(?:did|were|had|have)|as\s+(?:did|were|had|have)|so\s+(?:did|were)|(?:pas|non)\s+plus\s+que)\s+$/iu;
const HAS_VERB =
  /(?<!\p{L})(?:was|were|is|are|has|have|had|said|says|told|who|when|while|but|if|against|by|with|a|ont|est|sont|était|étaient|avait|avaient|dit|qui|quand|mais|contre|avec|par|entre|between)(?!\p{L})/iu;
const AND_OTHERS = /^[^.;:]{0,50}(?:,|(?<!\p{L})(?:and|et))\s+$/iu;
const NO_VERB =
  /^\s*(?:[.,;:)]|$|(?:in|at|on|near|the|a|later|plus|quelques|dans|à|le|la|en|hier|peu|deux|two|three|last)(?!\p{L}))/iu;
const SURVIVOR = /(?:survivors?|survivants?|rescapés?)$/iu;
/** 'forty people, all but one of them hostages, and' */
const ASIDE =
  /,\s(?:all|most|mostly|many|some|including|among|according|nearly\s+all|dont|parmi|tous|toutes|pour\s+la\s+plupart|selon|la\s+plupart)\s[^,;:.\d]{3,60},/u;
/** 'nine auxiliaries of the army and four soldiers' */
const COMPLEMENT = /^\s+(?:of|from|de|du|des|d['’])\s?[^,.;:\d]{2,24}?(?=\s+(?:and|et)\s)/iu;
/** 'killed two, and 500 people marched' */
const NEW_SUBJECT = /,\s+(?:and|et|while|but|mais|tandis\s+que)\s+$/iu;
/** Between those counted and some of them nothing else begins. */
const NEW_CLAUSE = /[.;]|.{120}/su;

/** '109 were injured, 88 protesters and 21 police': the next two, if they add up to the one before. */
function addUp(whole: Counted, ...parts: readonly (Counted | undefined)[]): boolean {
  const sum = parts.reduce(
    (all, part) => all + (part?.of && !part.fate ? (part.number.low ?? 0) : Number.NaN),
    0,
  );
  return sum === whole.number.low && whole.number.low === whole.number.high;
}

/** 'killed 40 soldiers and 12 civilians', '21 were killed in Libiri and 18 in Kokorou'. */
export function shareMeasures(text: string, counted: readonly Counted[]): void {
  counted.forEach((one, i) => {
    const [first, second] = [counted[i + 1], counted[i + 2]];
    if (!one.fate || !first || !second || !addUp(one, first, second)) return;
    first.fate = one.fate;
    second.fate = one.fate;
  });
  counted.forEach((one, i) => {
    const before = counted[i - 1];
    if (one.fate || one.unsure || !before?.fate) return;
    const gap = text.slice(before.end, one.number.start);
    const same =
      one.of !== undefined &&
      COORDINATED.test(text.slice(before.until, one.number.start)) &&
      !(NEW_SUBJECT.test(gap) && hasOwnVerb(text, before.end, one));
    const elsewhere =
      one.of === undefined &&
      ELSEWHERE.test(gap) &&
      (/^\s+(?:in|at|near|among|à|dans|en|chez|parmi)\s/u.test(text.slice(one.end)) ||
        IN_A_PLACE.test(gap));
    const parallel =
      one.of !== undefined &&
      !one.nation &&
      PARALLEL.test(gap) &&
      !HAS_VERB.test(gap) &&
      /^\s*(?:[.;:!?)]|$)/u.test(text.slice(one.end));
    const others =
      OTHERS.test(text.slice(one.number.end, one.end)) &&
      AND_OTHERS.test(gap) &&
      NO_VERB.test(text.slice(one.end));
    const likewise = one.of !== undefined && LIKEWISE.test(gap);
    if (same || elsewhere || others || parallel || likewise) one.fate = before.fate;
    if (elsewhere && before.of) one.of = before.of;
    if (one.number.same || (one.within && !NEW_CLAUSE.test(gap))) one.fate = before.fate;
  });
  for (let i = counted.length - 2; i >= 0; i--) {
    const one = counted[i] as Counted;
    const next = counted[i + 1] as Counted;
    if (next.fate && !one.fate && !one.of && AND_THEN.test(text.slice(one.end, next.number.start)))
      Object.assign(one, { fate: next.fate, of: next.of, recount: true });
    if (
      !one.fate &&
      one.of &&
      !one.unsure &&
      !OUT_OF.test(text.slice(Math.max(0, one.number.start - 40), one.number.start)) &&
      !SURVIVOR.test(text.slice(one.number.end, one.end)) &&
      next.fate &&
      COORDINATED.test(
        text.slice(one.end, next.number.start).replace(ASIDE, ',').replace(COMPLEMENT, ''),
      )
    ) {
      one.fate = next.fate;
    }
  }
}

/** '12 fighters killed and 20 wounded', 'tué dix combattants, blessé quatre': nobody new between the two. */
const GOES_ON =
  /^[^.;:\d]{0,40}?(?:,|(?<!\p{L})(?:and|et|puis|then))(?:\s+(?:also|another|\p{L}+(?:ed|ing|é|ant)))?\s*$/iu;
/** 'fifteen soldiers among 28 dead': the 28 were others too. */
const AMONG = /(?<!\p{L})(?:among|parmi)\s+(?:the\s+|les\s+)?$/iu;
/** '12 killed, 20 wounded and': a mere list. */
const LISTED = /^\s*(?:,|,?\s*(?:and|et))\s+(?:de\s+|d['’])?$/iu;
/** 'Some 160 attacked, and 14 of them were killed' */
const OF_THEM = /^\s+of\s+(?:them|whom)(?!\p{L})|^\s+d['’]entre\s+(?:eux|elles)(?!\p{L})/iu;
/** 'killed 31 of those who laid them': somebody else. */
const OF_OTHERS = /^\s+(?:of\s+(?:those|the\s+ones)\s+who|de\s+ceux\s+qui)(?!\p{L})/iu;
/** 'd’en blesser quatre': some of those counted before. */
const OF_THOSE = /(?<!\p{L})(?:en\s+(?:\p{L}+\s+)?)\p{L}+(?:er|ir|re|é|i|u|s|t|ant)\s+$/iu;

/**
 * 'Killing 12 soldiers and wounding 20 others': whoever is not named is of those counted before, if all
 * of them were of one kind and in arms, or the sentence goes on with the same ones. Dead civilians say
 * nothing of who else was hurt, nor do militants of 'others'.
 */
export function shareWhom(text: string, counted: readonly Counted[]): void {
  counted.forEach((one, i) => {
    const whole = counted[i - 1]?.of;
    if (!one.of && whole && OF_THEM.test(text.slice(one.number.end))) one.of = whole;
    const others = OTHERS.test(text.slice(one.number.end, one.end));
    if (!one.fate || (one.of && !others)) return;
    if (OF_OTHERS.test(text.slice(one.number.end))) return;
    const earlier = counted.slice(0, i).filter(({ fate }) => fate);
    const last = earlier.at(-1);
    if (!last?.of) return;
    const gap = text.slice(last.until, one.number.start);
    const same = !others && (GOES_ON.test(gap) || OF_THOSE.test(gap));
    const alone = earlier.every(({ of }) => of === last.of);
    const inArms = last.of !== 'militants' || one.fate === 'abducted' || one.fate === 'taken';
    if (AMONG.test(gap)) return;
    if (last.of !== 'civilians' && (same || (alone && inArms))) one.of = last.of;
  });
  for (let i = counted.length - 2; i >= 0; i--) {
    const one = counted[i] as Counted;
    const next = counted[i + 1] as Counted;
    const gap = text.slice(one.until, next.number.start);
    if (one.fate && !one.of && next.bySide && LISTED.test(gap)) {
      one.of = next.of as Figure['of'];
      one.bySide = true;
    }
  }
}
