import {
  BREAK,
  CLASS,
  foldUnit,
  JOIN,
  PAIR,
  PUNCT,
  SKIP,
  second,
  table,
  UNIT,
  WORD,
  wordMask,
} from './fold';
import {
  finish,
  firstSlot,
  type NameIndex,
  nextSlot,
  PRIME,
  SEED,
  startBit,
  step,
} from './name-index';

/** A span of the text whose folded form is a name: half-open, in UTF-16 code units. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** Number of the name in the index. */
  readonly name: number;
}

/** Says whether the text's own letters allow the name there (capitals, mostly). */
export type Accept = (start: number, end: number, name: number) => boolean;

/** Longest run of punctuation that can stand inside a name ('Peace, Security & …' has two of one). */
const MAX_GAP = 4;

/** Where a hash stands in the table, or -1. */
function slotOf({ slots }: NameIndex, hash: number): number {
  for (let slot = firstSlot(slots, hash); slots[slot] !== 0; slot = nextSlot(slots, slot)) {
    if (slots[slot] === hash) return slot;
  }
  return -1;
}

/** Reads on through one word; leaves its end in `end` and the running hash in `hash`. */
const word = { end: 0, hash: 0 };

function readWord(text: string, from: number, seed: number): void {
  let hash = seed;
  let end = from;
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const entry = foldUnit(unit);
    const cls = entry & CLASS;
    if (cls === WORD) {
      hash = step(hash, entry & UNIT);
      if (entry & PAIR) hash = step(hash, second.get(unit) as number);
      end = i + 1;
    } else if (cls !== SKIP) break;
  }
  word.end = end;
  word.hash = hash;
}

/** From the end of a word to the start of the next within the same block, or -1. */
function readGap(text: string, from: number, hash: number): number {
  let running = hash;
  let punctuation = 0;
  let joined = false;
  for (let i = from; i < text.length; i++) {
    const entry = foldUnit(text.charCodeAt(i));
    const cls = entry & CLASS;
    if (cls === WORD) {
      if (punctuation === 0) {
        if (!joined) return -1;
        running = step(running, 0x20);
      }
      word.hash = running;
      return i;
    }
    if (cls === BREAK) return -1;
    if (cls === PUNCT) {
      if (++punctuation > MAX_GAP) return -1;
      running = step(running, entry & UNIT);
    } else if (cls === JOIN) joined = true;
  }
  return -1;
}

/** The hash only proposed: compare the folded text with the name, unit by unit. */
function isName(index: NameIndex, text: string, start: number, end: number, name: number): boolean {
  let at = index.unitStarts[name] as number;
  const last = index.unitStarts[name + 1] as number;
  let joined = false;
  let punctuation = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const entry = table[unit] as number;
    if (entry & SKIP) continue;
    if (entry & JOIN) {
      joined = true;
      continue;
    }
    if (entry & WORD) {
      if (joined && !punctuation && index.units[at++] !== 0x20) return false;
      joined = false;
      punctuation = false;
    } else punctuation = true;
    if (index.units[at++] !== (entry & UNIT)) return false;
    if (entry & PAIR && index.units[at++] !== second.get(unit)) return false;
  }
  return at === last;
}

/** The start of the word that ends before `end`; its units have been classified. */
function wordStart(text: string, end: number): number {
  let start = end;
  for (let i = end - 1; i >= 0; i--) {
    const entry = table[text.charCodeAt(i)] as number;
    if (wordMask(entry)) start = i;
    else if ((entry & SKIP) === 0) break;
  }
  return start;
}

/** Where the last letter before `end` ends: what is skipped after it belongs to no name. */
function wordEnd(text: string, end: number): number {
  let last = end;
  while ((foldUnit(text.charCodeAt(last - 1)) & CLASS) === SKIP) last--;
  return last;
}

/** The longest name that starts with the word before `after`, whose running hash this is, or null. */
function longestFrom(
  index: NameIndex,
  text: string,
  after: number,
  hash: number,
  accept: Accept,
): NameMatch | null {
  let slot = slotOf(index, finish(hash));
  if (slot < 0) return null;
  const start = wordStart(text, after);
  let best: NameMatch | null = null;
  word.end = wordEnd(text, after);
  word.hash = hash;
  while (slot >= 0) {
    const { end } = word;
    const state = index.slots[slot + 1] as number;
    const name = (state >>> 1) - 1;
    if (name >= 0 && isName(index, text, start, end, name) && accept(start, end, name)) {
      best = { start, end, name };
    }
    if ((state & 1) === 0) break;
    const next = readGap(text, end, word.hash);
    if (next < 0) break;
    readWord(text, next, word.hash);
    slot = slotOf(index, finish(word.hash));
  }
  return best;
}

/**
 * All names in a text, leftmost first and longest at each place, none overlapping. One pass; the time
 * does not grow with the number of names. A line feed ends a block: no name goes across one.
 *
 * The inner loop has one way out and no other branch, so that a processor can run ahead: every unit goes
 * into the running hash of its word, which starts anew outside words. It is left at a rare unit, and at the
 * end of a word whose hash begins some name: both show in the sign of one number.
 */
export function matchNames(index: NameIndex, text: string, accept: Accept): NameMatch[] {
  const found: NameMatch[] = [];
  const { starts } = index;
  const entries = table;
  const bits = starts.length * 32 - 1;
  const { length } = text;
  let hash = SEED;
  /** All ones inside a word, zero outside. */
  let inside = 0;
  for (let i = 0; i < length; i++) {
    for (; i < length; i++) {
      const entry = entries[text.charCodeAt(i)] as number;
      const isWord = wordMask(entry);
      const bit = startBit(hash) & bits;
      if (((((starts[bit >>> 5] as number) << bit) & inside & ~isWord) | entry) < 0) break;
      hash = Math.imul(hash ^ (entry & UNIT), PRIME & isWord);
      inside = isWord;
    }
    if (i === length) break;
    const unit = text.charCodeAt(i);
    const entry = foldUnit(unit);
    if ((entry & CLASS) === SKIP) continue;
    const isWord = wordMask(entry);
    const match = inside & ~isWord ? longestFrom(index, text, i, hash, accept) : null;
    if (match) {
      found.push(match);
      i = match.end - 1;
    }
    inside = match ? 0 : isWord;
    hash = Math.imul(hash ^ (entry & UNIT), PRIME & inside);
    if ((entry & PAIR) !== 0 && inside) hash = step(hash, second.get(unit) as number);
  }
  const last = inside ? longestFrom(index, text, length, hash, accept) : null;
  if (last) found.push(last);
  return found;
}
