import { fold } from '../match/fold';

const EN_SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const FR_SMALL =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  );
const FR_TENS = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

/** Folded words (hyphens are spaces) of 1 to 99 with their numbers. */
function englishBelowHundred(): Map<string, number> {
  const words = new Map(EN_SMALL.map((word, i) => [word, i + 1]));
  EN_TENS.forEach((tens, t) => {
    words.set(tens, (t + 2) * 10);
    for (let unit = 1; unit <= 9; unit++)
      words.set(`${tens} ${EN_SMALL[unit - 1]}`, (t + 2) * 10 + unit);
  });
  return words;
}

function frenchBelowHundred(): Map<string, number> {
  const words = new Map(FR_SMALL.map((word, i) => [word, i + 1]));
  words.set('une', 1);
  for (const [word, n] of [
    ['dix sept', 17],
    ['dix huit', 18],
    ['dix neuf', 19],
  ] as const)
    words.set(word, n);
  const below20 = [...words];
  const compound = (tens: string, base: number, last: number): void => {
    for (const [word, n] of below20) {
      if (n > last) continue;
      words.set(`${tens} ${word}`, base + n);
      if (n === 1 || n === 11) words.set(`${tens} et ${word}`, base + n);
    }
  };
  FR_TENS.forEach((tens, t) => {
    words.set(tens, (t + 2) * 10);
    compound(tens, (t + 2) * 10, tens === 'soixante' ? 19 : 9);
  });
  words.set('quatre vingt', 80).set('quatre vingts', 80);
  compound('quatre vingt', 80, 19);
  return words;
}

const BELOW_HUNDRED = { en: englishBelowHundred(), fr: frenchBelowHundred() };

const either = (words: readonly string[]): string => `(?:${words.join('|')})`;
const longestFirst = (words: readonly string[]): string[] =>
  [...words].sort((a, b) => b.length - a.length);
const EN_ONES = either(longestFirst(EN_SMALL));
const FR_ONES = either(longestFirst([...FR_SMALL, 'une', 'dix[\\s-]+(?:sept|huit|neuf)']));

/** Sources of patterns for numbers in words below 100; hyphens or spaces between their parts. */
const SMALL_NUMBER = {
  en: `(?:${either(EN_TENS)}(?:[\\s-]+${EN_ONES})?|${EN_ONES})`,
  fr: `(?:(?:quatre[\\s-]+vingts?|${either(FR_TENS)})(?:[\\s-]+(?:et[\\s-]+)?${FR_ONES})?|${FR_ONES})(?![\\p{L}])`,
} as const;

/** Source of a pattern for any number in words. */
export const NUMBER_IN_WORDS = {
  en: `(?:(?:${SMALL_NUMBER.en}|an?)[\\s-]+(?:hundred|thousand)(?:(?:\\s+and)?\\s+${SMALL_NUMBER.en})?|${SMALL_NUMBER.en})`,
  fr: `(?:(?:${SMALL_NUMBER.fr}[\\s-]+)?(?:cents?|mille)(?![\\p{L}])(?:[\\s-]+${SMALL_NUMBER.fr})?|${SMALL_NUMBER.fr})`,
} as const;

/** The number that words say ('forty-seven', 'deux cents', 'a hundred and six'), or undefined. */
export function numberInWords(text: string, lang: 'en' | 'fr'): number | undefined {
  const small = BELOW_HUNDRED[lang];
  const folded = fold(text);
  const whole = small.get(folded);
  if (whole !== undefined) return whole;
  const big = /^(?:(.+?) )?(hundred|thousand|cents?|mille)(?: (?:and )?(.+))?$/.exec(folded);
  if (!big) return undefined;
  const times = !big[1] || /^an?$/.test(big[1]) ? 1 : small.get(big[1]);
  const rest = big[3] ? small.get(big[3]) : 0;
  if (times === undefined || rest === undefined) return undefined;
  return times * (/^(?:hundred|cents?)$/.test(big[2] as string) ? 100 : 1000) + rest;
}
