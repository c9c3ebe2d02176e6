import { BREAK, CLASS, foldUnit, JOIN, PAIR, PUNCT, SKIP, second, UNIT, WORD } from './fold';
import { finish, type NameIndex, SEED, step } from './name-index';

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

function slotOf(index: NameIndex, hash: number): number {
  const mask = index.keys.length - 1;
  for (let slot = hash & mask; index.keys[slot] !== 0; slot = (slot + 1) & mask) {
    if (index.keys[slot] === hash) return slot;
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
    const entry = foldUnit(unit);
    const cls = entry & CLASS;
    if (cls === SKIP) continue;
    if (cls === JOIN) {
      joined = true;
      continue;
    }
    if (cls === WORD) {
      if (joined && !punctuation && index.units[at++] !== 0x20) return false;
      joined = false;
      punctuation = false;
    } else punctuation = true;
    if (index.units[at++] !== (entry & UNIT)) return false;
    if (entry & PAIR && index.units[at++] !== second.get(unit)) return false;
  }
  return at === last;
}

/** The longest name that starts with the word `start`..`word.end`, or null. */
function longestAt(
  index: NameIndex,
  text: string,
  start: number,
  accept: Accept,
): NameMatch | null {
  let best: NameMatch | null = null;
  for (;;) {
    const { end, hash } = word;
    const slot = slotOf(index, finish(hash));
    if (slot < 0) return best;
    const state = index.states[slot] as number;
    const name = (state >>> 1) - 1;
    if (name >= 0 && isName(index, text, start, end, name) && accept(start, end, name)) {
      best = { start, end, name };
    }
    if ((state & 1) === 0) return best;
    const next = readGap(text, end, hash);
    if (next < 0) return best;
    readWord(text, next, word.hash);
  }
}

/**
 * All names in a text, leftmost first and longest at each place, none overlapping. One pass; the time
 * does not grow with the number of names. A line feed ends a block: no name goes across one.
 */
export function matchNames(index: NameIndex, text: string, accept: Accept): NameMatch[] {
  const found: NameMatch[] = [];
  const { starts } = index;
  let i = 0;
  while (i < text.length) {
    if ((foldUnit(text.charCodeAt(i)) & CLASS) !== WORD) {
      i++;
      continue;
    }
    readWord(text, i, SEED);
    const { end } = word;
    const hash = finish(word.hash);
    let next = end;
    if (((starts[(hash & 0xffff) >>> 5] as number) >>> (hash & 31)) & 1) {
      const match = longestAt(index, text, i, accept);
      if (match) {
        found.push(match);
        next = match.end;
      }
    }
    i = next;
  }
  return found;
}
