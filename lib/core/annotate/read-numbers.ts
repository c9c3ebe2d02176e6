import type { Figure } from '../model/incident';
import type { Span } from '../model/link';
import { NUMBER_IN_WORDS, numberInWords } from './number-words';

/** A number as claimed: bounds in the unit that is counted, a missing one is open. */
export interface ReadNumber extends Span {
  readonly low?: number;
  readonly high?: number;
  readonly qualifier?: Figure['qualifier'];
}

type Bounds = Pick<ReadNumber, 'low' | 'high' | 'qualifier'>;

/** What words without a number stand for; DESIGN.md's figures are compared by these. */
export const VAGUE: Readonly<Record<'dozens' | 'hundreds' | 'several', Bounds>> = {
  dozens: { low: 24, high: 99, qualifier: 'dozens' },
  hundreds: { low: 200, high: 999, qualifier: 'hundreds' },
  several: { low: 3, high: 9, qualifier: 'several' },
};

const DIGITS = {
  en: '\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?',
  fr: '\\d{1,3}(?:[\\s.]\\d{3})+(?!\\d)|\\d+(?:,\\d+)?',
} as const;

/** Qualifiers by what they do to the number. Longer phrases first within a language. */
const QUALIFIERS = {
  en: [
    ['at-least', 'at\\s+least|no\\s+fewer\\s+than|no\\s+less\\s+than|not\\s+less\\s+than|a\\s+minimum\\s+of'],
    ['more-than', 'more\\s+than|well\\s+over|upwards?\\s+of|in\\s+excess\\s+of|over|above'],
    ['up-to', 'as\\s+many\\s+as|up\\s+to|as\\s+much\\s+as|no\\s+more\\s+than|not\\s+more\\s+than|at\\s+most|a\\s+maximum\\s+of|fewer\\s+than|less\\s+than|under'],
    ['about', 'an\\s+estimated|estimated|approximately|about|around|roughly|nearly|almost|close\\s+to|some'],
  ],
  fr: [
    ['at-least', "au\\s+moins|pas\\s+moins\\s+d(?:e\\s|['’])|au\\s+minimum|un\\s+minimum\\s+de"],
    ['more-than', "plus\\s+d(?:e\\s|['’])"],
    ['up-to', "jusqu['’]à|au\\s+plus|au\\s+maximum|moins\\s+d(?:e\\s|['’])|un\\s+maximum\\s+de"],
    ['about', "environ|près\\s+d(?:e\\s|['’])|à\\s+peu\\s+près|autour\\s+d(?:e\\s|['’])|presque|quelque(?!s)|pratiquement"],
  ],
} as const;

const numeral = (lang: 'en' | 'fr', name: string): string =>
  `(?<${name}>(?:${DIGITS[lang]}|${NUMBER_IN_WORDS[lang]})(?:\\s+(?:million|milli(?:on|er)|thousand)s?)?)`;

const qualifierGroups = (lang: 'en' | 'fr'): string =>
  QUALIFIERS[lang].map(([kind, words], i) => `(?<q${i}>${words})`).join('|');

/** Nouns that are numbers themselves: 'une trentaine' is about thirty. */
const FRENCH_ROUND: Readonly<Record<string, number>> = {
  dizaine: 10,
  'demi-douzaine': 6,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};

const VAGUE_WORDS = {
  en: '(?<dozens>(?:(?:several|many|a\\s+few)\\s+)?dozens|scores)|(?<hundreds>(?:several\\s+|many\\s+)?hundreds)|(?<dozen>(?:a|one|two|three|four|half\\s+a)\\s+dozen)|(?<several>several|a\\s+(?:few|handful\\s+of))(?!\\s+(?:dozen|hundred|thousand))',
  fr: "(?<dozens>(?:des|plusieurs|les|de|quelques)\\s+dizaines|dizaines)|(?<hundreds>(?:des|plusieurs|les|de|quelques)\\s+centaines|centaines)|(?:une\\s+)?(?<round>demi-douzaine|(?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aine)|(?<several>plusieurs|quelques)",
} as const;

function numberPattern(lang: 'en' | 'fr'): RegExp {
  const range =
    lang === 'en'
      ? `between\\s+${numeral(lang, 'b1')}\\s+and\\s+${numeral(lang, 'b2')}|(?:from\\s+)?${numeral(lang, 'r1')}(?:(?<=\\d)\\s*[-–]\\s*(?=\\d)|\\s+(?:to|or)\\s+)${numeral(lang, 'r2')}`
      : `entre\\s+${numeral(lang, 'b1')}\\s+et\\s+${numeral(lang, 'b2')}|(?:de\\s+)?${numeral(lang, 'r1')}(?:(?<=\\d)\\s*[-–]\\s*(?=\\d)|\\s+(?:à|ou)\\s+)${numeral(lang, 'r2')}`;
  const source = `(?<![\\p{L}\\p{N}$€£.,-]|l['’])(?:${range}|(?:(?:${qualifierGroups(lang)})\\s*)?(?:(?:a|an|the)\\s+)?(?:${VAGUE_WORDS[lang]}|${numeral(lang, 'n')}))(?![\\p{L}\\p{N}]|[-.,]\\d|\\s?%|\\s+(?:percent|per\\s+cent|pour\\s+cent)|-\\p{L}|\\s*[-–]?year)`;
  return new RegExp(source, 'giu');
}
const PATTERNS = { en: numberPattern('en'), fr: numberPattern('fr') };

function valueOf(text: string, lang: 'en' | 'fr'): number | undefined {
  const [, base = '', scale = ''] = /^(.*?)(?:\s+(million|millier|thousand)s?)?$/iu.exec(text) ?? [];
  const times = scale === '' ? 1 : /^million/i.test(scale) ? 1e6 : 1e3;
  if (!/^\d/.test(base)) {
    const words = numberInWords(base, lang);
    return words === undefined ? undefined : words * times;
  }
  const plain = lang === 'en' ? base.replaceAll(',', '') : base.replace(/[\s.](?=\d{3})/g, '').replace(',', '.');
  const value = Number(plain) * times;
  return Number.isInteger(value) ? value : undefined;
}

function bounded(value: number, qualifier: Figure['qualifier']): Bounds {
  if (qualifier === 'up-to') return { high: value, qualifier };
  if (qualifier === 'at-least' || qualifier === 'more-than') return { low: value, qualifier };
  return { low: value, high: value, ...(qualifier && { qualifier }) };
}

function boundsOf(groups: Record<string, string | undefined>, lang: 'en' | 'fr'): Bounds | undefined {
  const { b1, b2, r1, r2, n } = groups;
  if (b1 ?? r1) {
    const low = valueOf((b1 ?? r1) as string, lang);
    const high = valueOf((b2 ?? r2) as string, lang);
    return low === undefined || high === undefined || high < low ? undefined : { low, high };
  }
  const at = [0, 1, 2, 3].find((i) => groups[`q${i}`]);
  const qualifier = at === undefined ? undefined : QUALIFIERS[lang][at]?.[0];
  for (const kind of ['dozens', 'hundreds', 'several'] as const) if (groups[kind]) return VAGUE[kind];
  if (groups.dozen) {
    const times = /^half/i.test(groups.dozen) ? 0.5 : (numberInWords(groups.dozen.split(/\s/)[0] ?? '', lang) ?? 1);
    return bounded(12 * times, qualifier);
  }
  if (groups.round) return bounded(FRENCH_ROUND[groups.round.toLowerCase()] ?? 0, qualifier ?? 'about');
  const value = n === undefined ? undefined : valueOf(n, lang);
  return value === undefined ? undefined : bounded(value, qualifier);
}

/** The numbers of a text with the words that qualify them, whatever they count. */
export function readNumbers(text: string, lang: 'en' | 'fr'): ReadNumber[] {
  const numbers: ReadNumber[] = [];
  for (const match of text.matchAll(PATTERNS[lang])) {
    const bounds = boundsOf(match.groups ?? {}, lang);
    if (bounds) numbers.push({ start: match.index, end: match.index + match[0].length, ...bounds });
  }
  return numbers;
}
