import type { Block } from '../core/collection/blocks';
import { LETTERS } from './letters';
import { plainSpaced } from './white-space';

/** A longer line is a sentence, whatever it ends with. In code units. */
const LONGEST_LABEL = 36;
/** Kicker, byline, time, credit: a page has no more before its text. */
const MOST = 5;
/** What a sentence, a dateline ('GAO —') or a line of speech ends with. */
const SENTENCE_END = /[.!?…:;,–—"”»]$/u;

const LETTER = new RegExp(`[${LETTERS}]`);

const isLabel = ({ kind, text }: Block): boolean =>
  kind === 'p' && text.length <= LONGEST_LABEL && LETTER.test(text) && !SENTENCE_END.test(text);

/** The blocks of a story without what stands before its text: kicker ('Mali'), byline, and its own headline again. */
export function withoutLabels(blocks: readonly Block[], title: string): Block[] {
  const headline = plainSpaced(title).toLowerCase();
  const first = blocks.findIndex(
    (block) => !isLabel(block) && plainSpaced(block.text).toLowerCase() !== headline,
  );
  return blocks.slice(first <= MOST ? Math.max(0, first) : 0);
}
