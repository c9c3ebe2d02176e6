import { fold } from '../match/fold';
import type { Mention } from '../match/mention';

/** Titles that only people have. */
const TITLE =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lady|Mme|Mlle|M|MM|Me|Judge|Justice|Coach|Senator|Pastor|née|nee|né|prénommée?)\.?\s$/u;
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

/** Whether the words directly beside a mention make it part of a person's name. */
function isPersonal(
  text: string,
  mention: Mention,
  beside: (start: number, end: number) => boolean,
): boolean {
  // No one is called 'Security Council'.
  if (/\s/u.test(mention.text)) return false;
  const before = text.slice(Math.max(0, mention.start - WINDOW), mention.start);
  if (TITLE.test(before)) return true;
  const called = CALLED.exec(before)?.[1];
  if (called && !PLACE_NOUN.test(called)) return true;
  const previous = WORD_BEFORE.exec(before);
  if (previous) {
    const word = previous[2] as string;
    // At the start of a sentence any word has a capital.
    const opens = previous[1] === undefined || /[.!?:\n]/.test(previous[1]);
    const start = mention.start - 1 - word.length;
    // 'Mussolini's Italy' is no person.
    const owns = /['’]s$/.test(word);
    if (!opens && !owns && !NO_NAME.has(word) && !beside(start, mention.start - 1)) return true;
  }
  const after = text.slice(mention.end, mention.end + WINDOW);
  if (AGE_AFTER.test(after)) return true;
  const next = WORD_AFTER.exec(after);
  if (!next) return false;
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
        (other) => other.start < end && start < other.end && standsAlone(other, isPlace),
      );
    if (!isPersonal(text, mention, beside)) continue;
    const key = fold(mention.text);
    personal.set(key, (personal.get(key) ?? new Set()).add(mention.start));
  }
  return personal;
}
