import { caseAgrees, looksLikeAcronym } from '../../../../lib/core/annotate/match/letter-case';

/**
 * The oracle: what matching means, said as plainly as possible and as slowly as need be. Tries every name
 * at every word start, longest match first, by comparing spelled-out keys. Shares no code with the
 * matcher but the rule on capitals, which has its own tests.
 */
export interface NaiveMatch {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const LIGATURES: Record<string, string> = {
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  ß: 'ss',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ĳ: 'ij',
  Ĳ: 'ij',
};
const ODD: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ð: 'd',
  ŋ: 'n',
  ɓ: 'b',
  ɗ: 'd',
  ƴ: 'y',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
};

const isIgnored = (char: string): boolean =>
  /[\p{Mn}\u00ad\u200b-\u200f\u2060\ufeff\u0640]/u.test(char);
const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char) && !/[‘’ʼʻʾʿ`´′ʹ]/u.test(char);

function key(text: string): string {
  let out = '';
  for (const char of text.split('')) {
    if (isIgnored(char)) continue;
    if (/[\n\u2029]/.test(char)) out += '\n';
    else if (/[\s\p{Pd}\u00a0\u2212]/u.test(char)) out += ' ';
    else if (/['‘’ʼʻʾʿ`´′ʹ＇]/u.test(char)) out += "'";
    else if (!isWord(char)) out += char;
    else {
      const lower = char.toLowerCase();
      const base = LIGATURES[char] ?? ODD[lower] ?? lower.normalize('NFD').charAt(0);
      out += ODD[base] ?? base;
    }
  }
  // Spaces beside punctuation count for nothing; between words any number is one.
  return out
    .replace(/ +/g, ' ')
    .replace(/ ?([^\p{L}\p{N}\s]) ?/gu, '$1')
    .trim();
}

/** Trailing punctuation of a recorded name is not matched ('U.N.' is found as 'U.N'). */
const stem = (folded: string): string =>
  folded.replace(/[^\p{L}\p{N}]+$/u, '').replace(/^[^\p{L}\p{N}]+/u, '');

/** Most punctuation between two words of a name. */
const MAX_GAP = 4;
const gapsFit = (surface: string): boolean =>
  surface
    .split(/[\p{L}\p{N}]+/u)
    .every(
      (gap) =>
        [...gap].filter((char) => !isIgnored(char) && !/[\s\p{Pd}]/u.test(char)).length <= MAX_GAP,
    );

export function naiveMatches(names: readonly string[], text: string): NaiveMatch[] {
  const keys = names.flatMap((name) => {
    const folded = stem(key(name));
    return [folded, folded.replaceAll("'", '')].filter(Boolean).map((k) => ({ name, k }));
  });
  const wordAt = (i: number): boolean => i >= 0 && i < text.length && isWord(text.charAt(i));
  const before = (i: number): number => {
    let j = i - 1;
    while (j >= 0 && isIgnored(text.charAt(j))) j--;
    return j;
  };
  const after = (i: number): number => {
    let j = i;
    while (j < text.length && isIgnored(text.charAt(j))) j++;
    return j;
  };
  const found: NaiveMatch[] = [];
  let i = 0;
  while (i < text.length) {
    let best: NaiveMatch | null = null;
    if (wordAt(i) && !wordAt(before(i))) {
      for (let end = text.length; end > i && !best; end--) {
        if (!wordAt(end - 1) || wordAt(after(end))) continue;
        const surface = text.slice(i, end);
        if (surface.includes('\n') || !gapsFit(surface)) continue;
        const folded = key(surface);
        const hit = keys.find(
          ({ name, k }) => k === folded && caseAgrees(name, surface, looksLikeAcronym(name)),
        );
        if (hit) best = { start: i, end, name: hit.name };
      }
    }
    if (best) found.push(best);
    i = best ? best.end : i + 1;
  }
  return found;
}
