import { foldUnit, WORD } from './fold';

/**
 * The names of a release as flat typed arrays.
 *
 * A name is a run of words. `slots` is an open-addressed hash table from the hash of a prefix
 * of words ('islamic', 'islamic state', …) to what that prefix is: a whole name (its number + 1, else 0)
 * and whether some name goes on. The matcher hashes a text's words as it reads them, so a word that
 * starts no name costs one look at a bit map. Hashes only propose: a whole name is compared unit by unit.
 */
export interface NameIndex {
  /**
   * Hash table of pairs, side by side for the cache: the 32-bit prefix hash, 0 in an empty slot, and
   * `(name + 1) << 1 | goesOn`. Length is a power of two.
   */
  readonly slots: Uint32Array;
  /**
   * A bit for the hash of each first word, as `startBit` places it; the first bit of a word of 32 is its sign.
   * Length is a power of two.
   */
  readonly starts: Uint32Array;
  /** Folded text of all names, one after another. */
  readonly units: Uint16Array;
  /** Where each name begins in `units`; one more at the end. */
  readonly unitStarts: Uint32Array;
  /** Where the senses of each name begin in `senses`; one more at the end. */
  readonly senseStarts: Uint32Array;
}

/** The hash of no unit yet. Zero, so that a step by a multiplier of 0 starts anew. */
export const SEED = 0;

/** FNV over UTF-16 code units; small, and as good as any on short words. */
export const PRIME = 0x01000193;
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** Where the running hash of a first word has its bit. */
export const startBit = (hash: number): number => hash ^ (hash >>> 15);
/** Bits for each first word: so many words of a text that begin no name are waved through. */
const BITS_PER_START = 24;
/** A bit map smaller than this fits into the nearest cache in any case. 32-bit words. */
const LEAST_STARTS = 4096;
/** The bit of a start in its word of 32, counted from the sign: shifted left by its number it is the sign. */
const signBit = (bit: number): number => 0x80000000 >>> (bit & 31);

/** Spreads the entropy to the low bits, which choose the slot. Never 0. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h >>> 0 || 1;
}

/** Where to look for a hash in `slots`: at its place, and on from there until it or an empty slot is found. */
export const firstSlot = (slots: Uint32Array, hash: number): number =>
  (hash << 1) & (slots.length - 2);
export const nextSlot = (slots: Uint32Array, slot: number): number =>
  (slot + 2) & (slots.length - 2);

export interface FoldedName {
  /** As `fold` gives it. */
  readonly folded: string;
  readonly senses: number;
}

/** Ends of the word prefixes of a folded name, as offsets. */
function prefixEnds(folded: string): number[] {
  const ends: number[] = [];
  let inWord = false;
  for (let i = 0; i <= folded.length; i++) {
    const word = i < folded.length && (foldUnit(folded.charCodeAt(i)) & WORD) !== 0;
    if (inWord && !word) ends.push(i);
    inWord = word;
  }
  return ends;
}

function runningHash(text: string): number {
  let hash = SEED;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(least));

/** Told of a name that is not matched, because another has its hash. */
export type OnClash = (lost: string, kept: string) => void;

/** Our own build fails then and says which, and an alias is respelled. @throws always */
const refuseClash: OnClash = (lost, kept) => {
  throw new Error(`hash of '${lost}' and '${kept}' is the same`);
};

/**
 * Two prefixes may share a 32-bit hash: one pair in about 10^4 releases of 1,000 names, in every fourth of 50,000. They
 * then share a slot, which costs nothing unless both are whole names: the later one is lost.
 *
 * @param names distinct folded names, each with the number of its senses, in the order of the senses.
 */
export function buildNameIndex(
  names: readonly FoldedName[],
  onClash: OnClash = refuseClash,
): NameIndex {
  const prefixes = new Map<string, { name: number; goesOn: boolean; first: boolean }>();
  let length = 0;
  names.forEach(({ folded }, number) => {
    length += folded.length;
    const ends = prefixEnds(folded);
    ends.forEach((end, k) => {
      const prefix = folded.slice(0, end);
      const entry = prefixes.get(prefix) ?? { name: -1, goesOn: false, first: k === 0 };
      if (k === ends.length - 1) entry.name = number;
      else entry.goesOn = true;
      prefixes.set(prefix, entry);
    });
  });
  const size = powerOfTwo(Math.max(8, prefixes.size * 1.6));
  const firsts = [...prefixes.values()].filter(({ first }) => first).length;
  const slots = new Uint32Array(size * 2);
  const starts = new Uint32Array(
    powerOfTwo(Math.max(LEAST_STARTS, (firsts * BITS_PER_START) / 32)),
  );
  const startMask = starts.length * 32 - 1;
  const seen = new Map<number, string>();
  const slotFor = (hash: number): number => {
    let slot = firstSlot(slots, hash);
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = nextSlot(slots, slot);
    return slot;
  };
  for (const [prefix, { name, goesOn, first }] of prefixes) {
    const running = runningHash(prefix);
    const hash = finish(running);
    const slot = slotFor(hash);
    const before = slots[slot + 1] as number;
    const taken = before >>> 1 !== 0;
    if (taken && name >= 0) onClash(prefix, seen.get(hash) as string);
    if (name >= 0 && !taken) seen.set(hash, prefix);
    slots[slot] = hash;
    slots[slot + 1] = ((taken ? before >>> 1 : name + 1) << 1) | (before & 1) | (goesOn ? 1 : 0);
    if (first) {
      const bit = startBit(running) & startMask;
      starts[bit >>> 5]! |= signBit(bit);
    }
  }
  const units = new Uint16Array(length);
  const unitStarts = new Uint32Array(names.length + 1);
  const senseStarts = new Uint32Array(names.length + 1);
  let at = 0;
  names.forEach(({ folded, senses }, number) => {
    for (let i = 0; i < folded.length; i++) units[at++] = folded.charCodeAt(i);
    unitStarts[number + 1] = at;
    senseStarts[number + 1] = (senseStarts[number] as number) + senses;
  });
  return { slots, starts, units, unitStarts, senseStarts };
}
