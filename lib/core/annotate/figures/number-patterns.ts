import { latinPattern } from '../dates/latin-pattern';
import { NUMBER_IN_WORDS } from './number-words';

const DIGITS = {
  en: '\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?',
  fr: '\\d{1,3}(?:[\\s.]\\d{3})+(?!\\d)|\\d+(?:,\\d+)?',
} as const;

/** Qualifiers by what they do to the number. Longer phrases first within a language. */
export const QUALIFIERS = {
  en: [
    [
      'at-least',
      'at\\s+least|no\\s+fewer\\s+than|no\\s+less\\s+than|not\\s+less\\s+than|a\\s+minimum\\s+of',
    ],
    ['more-than', 'more\\s+than|well\\s+over|upwards?\\s+of|in\\s+excess\\s+of|over|above'],
    [
      'up-to',
      'as\\s+many\\s+as|(?<!(?:g[oe]es?|gone|went|risen|rises?|rose|climb\\p{L}*|creep\\p{L}*|crept|jump\\p{L}*|shot)\\s)up\\s+to|as\\s+much\\s+as|no\\s+more\\s+than|not\\s+more\\s+than|at\\s+most|a\\s+maximum\\s+of|fewer\\s+than|less\\s+than|under',
    ],
    ['about', 'an\\s+estimated|estimated|approximately|about|around|roughly|some'],
    ['nearly', 'nearly|almost|close\\s+to|just\\s+under'],
  ],
  fr: [
    ['at-least', "au\\s+moins|pas\\s+moins\\s+d(?:e\\s|['’])|au\\s+minimum|un\\s+minimum\\s+de"],
    ['more-than', "plus\\s+d(?:e\\s|['’])"],
    ['up-to', "jusqu['’]à|au\\s+plus|au\\s+maximum|moins\\s+d(?:e\\s|['’])|un\\s+maximum\\s+de"],
    ['about', "environ|à\\s+peu\\s+près|autour\\s+d(?:e\\s|['’])|quelque(?!s)"],
    ['nearly', "près\\s+d(?:e\\s|['’])|presque|pratiquement"],
  ],
} as const;

/** Qualifiers at the end of what stands before a number, with an article between them or not. */
export const QUALIFIED = { en: qualifierPattern('en'), fr: qualifierPattern('fr') };

function qualifierPattern(lang: 'en' | 'fr'): RegExp {
  const words = QUALIFIERS[lang].map(([, source], i) => `(?<q${i}>${source})`).join('|');
  return latinPattern(`(?<!\\p{L})(?:${words})\\s*(?:(?:an?|the)\\s+)?$`, 'i');
}
/** Longest qualifier with its spaces, in code units. */
export const LONGEST_QUALIFIER = 28;

const VAGUE_WORDS = {
  en:
    '(?<dozens>(?:(?:several|many|a\\s+few)\\s+)?dozens|scores)|(?<score>(?:a|one|two|three)\\s+scores?)|(?<same>(?<!(?:twice|half)\\s)as\\s+many(?!\\s+as))|(?<hundreds>(?:several\\s+|many\\s+)?hundreds)|(?<dozen>(?:a|one|two|three|four|half\\s+a)\\s+dozen)|(?<several>several|a\\s+(?:few|handful\\s+of))(?!\\s+(?:dozen|hundred|thousand))|(?<another>(?<!one\\s)another)(?!\\s+(?:\\d|dozen|several|few|hundred|thousand|score|handful|some|count|' +
    `${NUMBER_IN_WORDS.en}(?!\\p{L})))`,
  fr: '(?<same>autant)|(?<dozens>(?:des|plusieurs|les|de|quelques)\\s+dizaines|dizaines)|(?<hundreds>(?:des|plusieurs|les|de|quelques)\\s+centaines|centaines)|(?:une\\s+(?:bonne\\s+|petite\\s+)?)?(?<round>demi-douzaine|(?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aine)|(?<several>plusieurs|quelques)',
} as const;

function numberPattern(lang: 'en' | 'fr'): RegExp {
  const numeral = `(?<n>(?:${DIGITS[lang]}|${NUMBER_IN_WORDS[lang]})(?:\\s+(?:million|millier|thousand)s?)?)`;
  // No money, no part of a code or a longer number, no percentage, no age.
  const before = "(?<![\\p{L}\\p{N}$€£.,-]|l['’]|pour\\s)";
  const after =
    '(?![\\p{L}\\p{N}]|[-.,]\\d|\\s?%|\\s+(?:percent|per\\s+cent|pour\\s+cent)|-\\p{L}|\\s+(?:by|par)\\s+(?:one|une?|two|deux)(?!\\p{L})|\\s*[-–]?year)';
  return latinPattern(`${before}(?:${VAGUE_WORDS[lang]}|${numeral})${after}`, 'gi');
}
export const NUMBER_PATTERNS = { en: numberPattern('en'), fr: numberPattern('fr') };
