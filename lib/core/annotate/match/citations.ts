import type { Span } from '../../model/link';

/** 'Source: RFI', « Sources : AFP, RFI », '(Sources: …)': at the start of a block, or in brackets. White space ends with its line: of many empty ones each is looked at once. */
const OPENS = /(^|[([])[^\S\n\r\u2028\u2029]*sources?\s?:/gimu;
/** Whose picture it is: '© Kita / Agence Sahara', 'Photo: M. Koro / Sahel Pictures'. */
const CREDIT =
  /©|(?<!\p{L})(?:photos?|images?|crédits?(?: photos?)?|(?:photo )?credits?)(?: by)?[ \u00a0]?:/giu;
/** A word of such a credit: with a capital, or a sign. */
const CREDITED = /^(?:\p{Lu}\S*|de|of|by|par|via|[\d/,&|–-]+)$/u;
const LONGEST_CREDIT = 80;

/** A line of sources is no longer than this; what is longer tells something. Code units. */
const LONGEST_LINE = 160;

/** Where the bracket before an offset closes in its block, or the block's end. */
function closing(text: string, from: number, blockEnd: number): number {
  let depth = 1;
  for (let i = from; i < blockEnd; i++) {
    const sign = text.charAt(i);
    if (sign === '(' || sign === '[') depth++;
    else if ((sign === ')' || sign === ']') && --depth === 0) return i;
  }
  return blockEnd;
}

const endOfBlock = (text: string, from: number): number => {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed;
};

/** Credits of pictures, each to the end of its block. */
function creditsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { index, 0: opening } of text.matchAll(CREDIT)) {
    const start = index + opening.length;
    const end = endOfBlock(text, start);
    if (end - start > LONGEST_CREDIT) continue;
    if (
      text
        .slice(start, end)
        .trim()
        .split(/\s+/u)
        .every((word) => CREDITED.test(word))
    )
      found.push({ start, end });
  }
  return found;
}

/** The parts of a text that say where it is from: who is named there is not spoken of. */
export function citationsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { index, 0: opening, 1: bracket } of text.matchAll(OPENS)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const start = index + opening.length;
    const blockEnd = endOfBlock(text, start);
    if (bracket) found.push({ start, end: closing(text, start, blockEnd) });
    else if (blockEnd - start <= LONGEST_LINE) found.push({ start, end: blockEnd });
  }
  return [...found, ...creditsIn(text)];
}
