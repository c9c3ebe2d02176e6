import type { Span } from '../../model/link';

/** 'Source: RFI', « Sources : AFP, RFI », '(Sources: …)': at the start of a block, or in brackets. White space ends with its line: of many empty ones each is looked at once. */
const OPENS = /(^|[([])[^\S\n\r\u2028\u2029]*sources?\s?:/gimu;
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

/** The parts of a text that say where it is from: who is named there is not spoken of. In order, none overlapping. */
export function citationsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { index, 0: opening, 1: bracket } of text.matchAll(OPENS)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const start = index + opening.length;
    const feed = text.indexOf('\n', start);
    const blockEnd = feed < 0 ? text.length : feed;
    if (bracket) found.push({ start, end: closing(text, start, blockEnd) });
    else if (blockEnd - start <= LONGEST_LINE) found.push({ start, end: blockEnd });
  }
  return found;
}
