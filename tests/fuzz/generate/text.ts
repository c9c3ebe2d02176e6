import fc from 'fast-check';
import { names, sentences } from '../dataset';

/** Characters that are more, or less, than a letter: each has broken some program's offsets. */
const ODD = [
  '\u200b', // zero-width space
  '\u200d', // zero-width joiner
  '\u00ad', // soft hyphen
  '\u2060', // word joiner
  '\ufeff', // byte order mark
  '\u202e', // right-to-left override
  '\u2067', // right-to-left isolate
  '\u2069', // end of isolate
  '\u0301', // combining acute
  '\u0327', // combining cedilla
  '\u20dd', // enclosing circle
  '\ud83d', // half of a pair
  '\udc00',
  '\u{1f3dc}\ufe0f',
  '\u0130', // its small letter is two units
  'ß',
  'ﬁ',
  'Ǆ',
  'غاو',
  '尼日尔',
  '\0',
  '\u0085',
  '\u2028',
];
const BETWEEN = [
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\u00a0',
  '\u202f',
  '\t',
  '',
  '-',
  '–',
  '’',
  "'",
  '/',
];
const STOPS = [
  '.',
  '. ',
  '!',
  '?',
  '…',
  ',',
  ';',
  ':',
  ' : ',
  '(',
  ')',
  '«\u00a0',
  '\u00a0»',
  '"',
  '“',
  '”',
  '[',
  ']',
];

const PHRASES =
  `killed|wounded|at least 12 people|12 killed|30 blessés|au moins 41 morts|deux soldats tués|
  twenty-two|vingt et un|quatre-vingt-dix-sept|1,234|1 234|1.234,5|12-15|between 10 and 20|entre 10 et 20|a dozen|
  une dizaine de|hundreds of|on Sunday|dimanche|1 June 2025|June 1, 2025|le 1er juin 2025|2 juin|01/06/2025|
  2025-06-01|31 February 2024|29 février 2023|two days earlier|la veille|last year|l’an dernier|yesterday|
  attack|attaque|the army|l’armée|jihadists|djihadistes|in the north|the region of|région de|near|près de|
  General|Captain|le colonel|Mr|Traoré|said|a déclaré|Front for the Liberation|(FLA)|the U.N.|militants|
  claimed|a revendiqué|base|camp|village|convoy|no one was hurt|without|sans|not|ne pas|of whom 5|dont 5`
    .split('|')
    .map((phrase) => phrase.trim());

const pick = <T>(from: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...from);

/** A name in a way that it may be printed: cut, folded, split, with something odd in it. */
const bent = (name: string, way: number, at: number, odd: string): string => {
  const cut = at % (name.length + 1);
  const ways = [
    name,
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    name.normalize('NFD'),
    name.normalize('NFKD').replace(/\p{M}/gu, ''),
    name.slice(0, cut),
    name.slice(cut),
    name.slice(0, cut) + odd + name.slice(cut),
    `${name.slice(0, cut)}-\n${name.slice(cut)}`,
    name.replace(/\s/g, '\u00a0'),
    name.replace(/\s/g, '  \n'),
    name.replace(/['’]/g, 'ʼ'),
    [...name].join('\u200b'),
    [...name].join('.'),
    name + name,
    `${name}’s`,
    `d’${name}`,
  ];
  return ways[way % ways.length] as string;
};

/** A stretch of text as news has it, or nearly. */
export const fragment = (): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(pick(names()), fc.nat(17), fc.nat(60), pick(ODD))
        .map((parts) => bent(...parts)),
    },
    { weight: 4, arbitrary: pick(PHRASES) },
    { weight: 5, arbitrary: pick(BETWEEN) },
    { weight: 3, arbitrary: pick(STOPS) },
    { weight: 1, arbitrary: pick(ODD) },
    { weight: 1, arbitrary: pick(sentences()) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    { weight: 1, arbitrary: fc.nat(100_000).map(String) },
  );

/** Fragments with something between most of them, as words have it. */
export const newsText = (maxLength = 60): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fragment(), pick(BETWEEN)), { maxLength })
    .map((parts) => parts.flat().join(''));

/** What a text made to be slow is put together from; '#' stands for a number that counts. */
export const textTokens = (): string[] => [
  ...names(),
  ...names().map((name) => `${name} #`),
  ...PHRASES,
  ...PHRASES.map((phrase) => `${phrase} `),
  ...STOPS,
  ...BETWEEN.filter(Boolean),
  ...ODD,
  ...'abcdefghij0123456789ABCDEFGHIJ'.split(''),
  '#',
  '#, ',
  'A# ',
  'Big Army Club # (BAC#) ',
  'Mr Name# ',
];
