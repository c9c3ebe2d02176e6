import { fold } from '../match/fold';
import type { Mention } from '../match/mention';
import { wordsBefore } from './beside';

/** Titles and ranks that people have; at whose house or shop ('Chez Koro'). */
const TITLE =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lady|Mme|Mlle|M|MM|Me|Judge|Justice|Coach|Senator|Pastor|Mayor|Governor|Captain|Sergeant|Imam|[Cc]olonel|[Ll]ieutenant|[Cc]ommandant|[Cc]apitaine|[Dd]octeur|née|nee|né|prénommée?|[Cc]hez)\.?\s$/u;
/** Between an article and a whole name a country is not the first of three: « le défenseur du Nigeria Ayo Kita ». */
const ARTICLE = /(?:^|[^\p{L}])(?:du|au|aux)\s$/iu;
const WHOLE_NAME = /^[ \u00a0]\p{Lu}\p{Ll}+[ \u00a0]\p{Lu}\p{Ll}+/u;
/** Words that a country or a town follows, and no person. */
const WITHIN = /(?:^|[^\p{L}])(?:in|into|across|inside|au|aux|en)\s$/iu;
/** Kin, of one or of several: 'their son Niger', « trois fils, Bono, Nara et Mali »; and who says her own name. */
const KIN =
  /(?:^|[^\p{L}])(?:(?:sons?|daughters?|wife|widow|husband|brothers?|sisters?|cousins?|uncle|aunt|fils|filles?|épouse|veuve|mari|frères?|sœurs?|oncle|tante),? (?:\p{Lu}[\p{L}’'-]+(?:, | et | and ))*|(?:je m['’]appelle|my name is) )$/iu;
/** Whoever or whatever is called so, unless it is a place: 'a beagle called Niger'. */
const CALLED =
  /(?:^|[^\p{L}])(\p{L}+),? (?:called|named|christened|dubbed|nommée?|appelée?|baptisée?)\s$/iu;
const PLACE_NOUN =
  /^(?:village|town|city|place|hamlet|country|hameau|ville|lieu|localité|bourg|pays)s?$/iu;
/** A word with a capital directly before or after, joined by nothing but a space or a hyphen. */
const WORD_BEFORE = /(?:^|(.))[ \u00a0]*(?:^|[\s(“"«])(\p{Lu}[\p{Ll}’'-]+)[ \u00a0-]$/u;
const WORD_AFTER = /^[ \u00a0-](\p{Lu}\p{Ll}[\p{Ll}’'-]+)/u;
/** The age of whoever bears the name: 'Chad, 34, works', 'Mali (6 ans)'. */
const AGE_AFTER = /^(?:, (?:aged )?\d{1,2}(?: ans)?(?=[,.;:)]| et | and )| \(\d{1,2}(?: ans)?\))/u;
/** Words with a capital that stand beside places and bodies, not within a person's name. */
const NO_NAME = new Set(
  `The A An In On At Of For From To By With Near And But As If When While After Before Since Until During Across
  Central Northern Southern Eastern Western North South East West Upper Lower Greater Old New Neighbouring Neighboring
  President Prime Minister Ministry Foreign Defence Defense Interior Army Government Governor Mayor General Colonel Captain
  Region Province District State City Town River Airport Hotel Hospital University Street Road Square Bridge Mine Camp Base
  International National Republic Police Radio Television Times Post Today Football Cup Team Embassy Council Parliament
  January February March April May June July August September October November December
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  Le La Les Un Une De Des Du En Au Aux Dans Sur Vers Pour Par Avec Chez Depuis Selon Après Avant Pendant
  Passé Malgré Sauf Outre Entre Devant Derrière Contre Sans Sous
  Nord Sud Est Ouest Centre Président Premier Ministre Armée Région Province Aéroport Hôtel Université
  American British French German Russian Ukrainian Malian Nigerien Nigerian Chadian Algerian Ivorian Burkinabe
  Both Only Even Like Between Inside Outside Around Beyond Meanwhile Today Yesterday Officials Police Northwestern`.split(
    /\s+/,
  ),
);
/** How far to look to either side, in code units. */
const WINDOW = 40;

/** Names beyond doubt that are no places: 'Mali JNIM' is a headline, 'Mali Gossi' a person. */
const standsAlone = (mention: Mention, isPlace: (mention: Mention) => boolean): boolean =>
  !isPlace(mention) && mention.senses.some(({ needs }) => !needs);

/** Whether a title or kin stands before a name: it is a person's whatever the page is about. */
export function hasTitle(text: string, { start }: Mention): boolean {
  const before = wordsBefore(text, start);
  return TITLE.test(before) || KIN.test(before);
}

/** Whether the word before a name says that it is a place's, whoever else bears it: 'in Chad'. */
export const isWithin = (text: string, { start }: Mention): boolean =>
  WITHIN.test(wordsBefore(text, start));

/** Two places that a hyphen joins: the road 'Gao-Ansongo'. */
const isRoad = (text: string, a: Mention, b: Mention): boolean =>
  (a.end + 1 === b.start && text[a.end] === '-') || (b.end + 1 === a.start && text[b.end] === '-');

/** Whether the words directly beside a mention make it part of a person's name. */
function isPersonal(
  text: string,
  mention: Mention,
  beside: (start: number, end: number) => boolean,
): boolean {
  // No one is called 'Security Council'.
  if (/\s/u.test(mention.text)) return false;
  const before = text.slice(Math.max(0, mention.start - WINDOW), mention.start);
  if (hasTitle(text, mention)) return true;
  const called = CALLED.exec(before)?.[1];
  if (called && !PLACE_NOUN.test(called)) return true;
  const previous = WORD_BEFORE.exec(before);
  if (previous) {
    const word = previous[2] as string;
    // At the start of a sentence any word has a capital.
    const opens = previous[1] === undefined || /[.!?:\n]/.test(previous[1]);
    const start = mention.start - 1 - word.length;
    // 'Mussolini's Italy' is no person, nor « L'axe Gao ».
    const owns = /['’]s$|^[LNCJS]['’]/.test(word);
    if (!opens && !owns && !NO_NAME.has(word) && !beside(start, mention.start - 1)) return true;
  }
  const after = text.slice(mention.end, mention.end + WINDOW);
  if (AGE_AFTER.test(after)) return true;
  const next = WORD_AFTER.exec(after);
  if (!next || (ARTICLE.test(before) && WHOLE_NAME.test(after))) return false;
  const word = next[1] as string;
  return !NO_NAME.has(word) && !beside(mention.end + 1, mention.end + 1 + word.length);
}

/**
 * Where names of ours are part of a person's name: 'Chad Riddle', 'Ms Gao', 'Sónia Moura', 'Richard Wagner'.
 * @returns by folded surface form, the starts of those mentions
 */
export function personalNames(
  text: string,
  mentions: readonly Mention[],
  isPlace: (mention: Mention) => boolean,
): ReadonlyMap<string, ReadonlySet<number>> {
  const personal = new Map<string, Set<number>>();
  for (const [i, mention] of mentions.entries()) {
    const neighbours = [mentions[i - 1], mentions[i + 1]].filter((other) => other !== undefined);
    const beside = (start: number, end: number): boolean =>
      neighbours.some(
        (other) =>
          other.start < end &&
          start < other.end &&
          (standsAlone(other, isPlace) ||
            (isPlace(mention) && isPlace(other) && isRoad(text, mention, other))),
      );
    if (!isPersonal(text, mention, beside)) continue;
    const key = fold(mention.text);
    personal.set(key, (personal.get(key) ?? new Set()).add(mention.start));
  }
  return personal;
}
