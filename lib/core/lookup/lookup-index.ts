import type { Release } from '../model/release';
import { acronymsOf } from './acronyms';
import { type LookupRecord, lookupRecords } from './lookup-records';
import { indexNearTerms, type NearTerms } from './near-terms';
import { TermCollector, type TermIndex } from './term-index';
import { SMALL_WORDS, wordsOf } from './words';

/** All that a query is held against before anything is ranked. */
export interface LookupIndex {
  readonly records: readonly LookupRecord[];
  /** Words of names, acronyms, and short names written as one word. */
  readonly names: TermIndex;
  readonly near: NearTerms;
  /** Words around the names, and years. */
  readonly around: TermIndex;
  /** Records by a whole name, its words joined by single spaces. */
  readonly whole: ReadonlyMap<string, readonly number[]>;
}

/** Records read between two pauses. */
const STRIDE = 250;
/** 'Tin Zaouatine' is looked up as 'tinzaouatine' too; longer names nobody writes as one word. In letters. */
const LONGEST_JOINED = 16;

/** Words under which one form of a record is found. */
function nameTerms(words: readonly string[]): string[] {
  const joined = words.join('');
  const asOne = words.length > 1 && words.length < 4 && joined.length <= LONGEST_JOINED;
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return [
    ...(telling.length > 0 ? telling : words),
    ...acronymsOf(words),
    ...(asOne ? [joined] : []),
  ];
}

/** Indexes a release. Yields every few milliseconds, so that a caller can let other work in between. */
export function* indexLookup(release: Release): Generator<void, LookupIndex> {
  const records: LookupRecord[] = [];
  const names = new TermCollector();
  const around = new TermCollector();
  const whole = new Map<string, number[]>();
  for (const record of lookupRecords(release)) {
    const i = records.push(record) - 1;
    for (const form of record.forms) {
      const words = wordsOf(form);
      for (const term of nameTerms(words)) names.add(term, i);
      const key = words.join(' ');
      const same = whole.get(key);
      if (!same) whole.set(key, [i]);
      else if (same[same.length - 1] !== i) same.push(i);
    }
    for (const text of record.around) for (const word of wordsOf(text)) around.add(word, i);
    for (const year of record.years) around.add(year, i);
    if (i % STRIDE === STRIDE - 1) yield;
  }
  yield;
  const nameIndex = yield* names.finish();
  yield;
  const aroundIndex = yield* around.finish();
  yield;
  const near = yield* indexNearTerms(nameIndex.terms);
  return { records, names: nameIndex, near, around: aroundIndex, whole };
}
