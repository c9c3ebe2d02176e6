/**
 * One table for what a character means to the matcher. Folding works on single UTF-16 code units, so
 * that every folded unit knows the unit it came from and no offset map is needed.
 *
 * An entry is the folded code unit with a class in the upper bits:
 *   WORD   letter or digit, lower case, without diacritics
 *   SKIP   nothing to see: soft hyphen, zero-width characters, combining marks, Arabic vowel signs
 *   JOIN   white space, hyphen or dash: all the same between two words of a name
 *   BREAK  end of a block of text (line feed): no name goes across
 *   PUNCT  anything else; the several apostrophes are one
 * A letter that folds to two (œ) is WORD with PAIR set; its second unit is in `second`.
 */
export const WORD = 1 << 30;
export const SKIP = 1 << 17;
export const JOIN = 1 << 18;
export const BREAK = 1 << 19;
export const PUNCT = 1 << 20;
export const CLASS = WORD | SKIP | JOIN | BREAK | PUNCT;
export const PAIR = 1 << 21;
/** Set where a fast loop must stop and think: SKIP, PAIR, and units not yet classified. The sign of an entry. */
const RARE = 1 << 31;
export const UNIT = 0xffff;
/** All ones for an entry that is WORD, else 0: what a loop without branches masks by. */
export const wordMask = (entry: number): number => (entry << 1) >> 31;

const SPACE = 0x20;
const APOSTROPHE = 0x27;

const PAIRS: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ﬁ: 'fi', ﬂ: 'fl', ĳ: 'ij' };
/** Letters that Unicode does not decompose, and Arabic letters that the press writes in several ways. */
const SINGLES: Record<string, string> = {
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
const APOSTROPHES = /['‘’ʼʻʾʿ`´′ʹ＇]/u;
const JOINERS = /[\s\p{Pd}\u00a0\u2212]/u;
const SKIPPED = /[\p{Mn}\u00ad\u200b-\u200f\u2060\ufeff\u0640]/u;

/** Entries by code unit. Filled on first sight of a character: most of the 65,536 are never seen. */
export const table = new Int32Array(0x10000).fill(RARE);
/** Second units of the few letters that fold to two. */
export const second = new Map<number, number>();

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (char === '\n' || char === '\u2029') return BREAK | 0x0a;
  if (SKIPPED.test(char)) return SKIP | RARE;
  if (JOINERS.test(char)) return JOIN | SPACE;
  if (APOSTROPHES.test(char)) return PUNCT | APOSTROPHE;
  if (!/[\p{L}\p{N}]/u.test(char)) return PUNCT | unit;
  const lower = char.toLowerCase();
  const pair = PAIRS[lower];
  if (pair) {
    second.set(unit, pair.charCodeAt(1));
    return WORD | PAIR | RARE | pair.charCodeAt(0);
  }
  const base = SINGLES[lower] ?? lower.normalize('NFD').charAt(0);
  return WORD | (SINGLES[base] ?? base).charCodeAt(0);
}

/** The table's entry for a code unit. */
export function foldUnit(unit: number): number {
  const entry = table[unit] as number;
  if (entry !== RARE) return entry;
  const made = classify(unit);
  table[unit] = made;
  return made;
}

/**
 * A name or a text as the matcher sees it: words in lower case without diacritics; between two words
 * one space, or the punctuation that stands there without its spaces.
 */
export function fold(text: string): string {
  let out = '';
  let gap = '';
  let joined = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const entry = foldUnit(unit);
    const cls = entry & CLASS;
    if (cls === SKIP) continue;
    if (cls === WORD) {
      if (out !== '' || gap !== '') out += gap !== '' ? gap : joined ? ' ' : '';
      gap = '';
      joined = false;
      out += String.fromCharCode(entry & UNIT);
      if (entry & PAIR) out += String.fromCharCode(second.get(unit) as number);
    } else if (cls === PUNCT) gap += String.fromCharCode(entry & UNIT);
    else if (cls === BREAK) gap += '\n';
    else joined = out !== '';
  }
  return out;
}
