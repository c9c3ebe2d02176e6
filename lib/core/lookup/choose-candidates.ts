import type { LookupIndex } from './lookup-index';
import type { Query, QueryWord } from './read-query';
import { Tally } from './tally';
import { lowerBound, prefixRange, type TermIndex } from './term-index';

/** A record that may be meant, and how well the words of the query speak for it (0 to about 2). */
export interface Candidate {
  readonly record: number;
  readonly evidence: number;
}

/** Most candidates that are ranked. */
const MOST = 48;

/** What it says that a word of the query is … */
const WORTH = {
  /** … a word of the name, the beginning of one, one of like spelling or sound; */
  name: 1,
  beginning: 0.75,
  near: 0.75,
  /** … a word about the record, or the beginning of one; */
  around: 0.6,
  aroundBeginning: 0.5,
  /** … a word of the name or about the record in another number or tense; */
  stem: 0.5,
  /** … the year of an incident; for an entity a year says little. */
  incidentYear: 0.9,
  entityYear: 0.3,
} as const;
/** A name that the query spells out in full. */
const WHOLE_NAME = 0.5;
/** An event whose title only has the name comes after what bears it. */
const ONLY_TOLD_OF = 0.12;
/** Share of a query's weight that a record must have where none has all of it. */
const LEAST_SHARE = 0.5;
/** A word that no record has weighs as if half of one had it. */
const NOWHERE = 0.5;
const YEAR = /^(?:19|20)\d\d$/;

function eachRecord(
  { starts, records }: TermIndex,
  term: number,
  visit: (record: number) => void,
): void {
  const end = starts[term + 1] as number;
  for (let i = starts[term] as number; i < end; i++) visit(records[i] as number);
}

function noteNear({ names }: LookupIndex, { near }: QueryWord, tally: Tally): void {
  for (const [term, likeness] of near)
    eachRecord(names, lowerBound(names.terms, term), (record) =>
      tally.note(record, WORTH.near * likeness),
    );
}

/** Terms that a word is, or is the beginning of. */
const rangeOf = (terms: readonly string[], { word, begins }: QueryWord) => {
  const range = prefixRange(terms, word);
  return begins ? range : { ...range, to: range.from + (terms[range.from] === word ? 1 : 0) };
};

function noteStem({ names, around }: LookupIndex, { word, stem }: QueryWord, tally: Tally): void {
  if (stem === word) return;
  for (const index of [names, around]) {
    const { from, to } = prefixRange(index.terms, stem);
    for (let term = from; term < to; term++)
      eachRecord(index, term, (record) => tally.note(record, WORTH.stem));
  }
}

function noteNames(index: LookupIndex, query: QueryWord, tally: Tally): void {
  const { names } = index;
  const { word } = query;
  const { from, to } = rangeOf(names.terms, query);
  for (let term = from; term < to; term++) {
    const share = word.length / (names.terms[term] as string).length;
    const worth = share === 1 ? WORTH.name : WORTH.beginning + 0.2 * share;
    eachRecord(names, term, (record) => tally.note(record, worth));
  }
  noteNear(index, query, tally);
}

function noteAround({ around, records }: LookupIndex, query: QueryWord, tally: Tally): void {
  const { word } = query;
  const { from, to } = rangeOf(around.terms, query);
  for (let term = from; term < to; term++) {
    const text = around.terms[term] as string;
    const plain = text === word ? WORTH.around : WORTH.aroundBeginning;
    const isYear = YEAR.test(text);
    eachRecord(around, term, (record) => {
      const isIncident = records[record]?.type === 'incident';
      const worth = !isYear ? plain : isIncident ? WORTH.incidentYear : WORTH.entityYear;
      tally.note(record, worth);
    });
  }
}

/** The best of many without sorting all: evidence falls into classes, and whole classes are kept. */
function bestOf(found: readonly Candidate[]): readonly Candidate[] {
  if (found.length <= MOST) return found;
  const classOf = ({ evidence }: Candidate): number =>
    Math.max(0, Math.min(255, Math.floor(evidence * 128)));
  const sizes = new Uint32Array(256);
  for (const candidate of found) {
    const i = classOf(candidate);
    sizes[i] = (sizes[i] as number) + 1;
  }
  let least = 255;
  for (let kept = sizes[255] as number; kept < MOST && least > 0; least--)
    kept += sizes[least - 1] as number;
  return found
    .filter((candidate) => classOf(candidate) >= least)
    .sort((a, b) => b.evidence - a.evidence)
    .slice(0, MOST);
}

/** The rarer a word, the more it says of what is meant. */
const weightOf = (records: number, all: number): number => Math.log(1 + all / (records || NOWHERE));

/**
 * Records for which every word of the query speaks. Where there is none, those whose name stands in it, and those that
 * have the words that tell most: never one that has 'attack' and '2024' alone where the query names a place.
 */
export function chooseCandidates(index: LookupIndex, query: Query): readonly Candidate[] {
  const { words, joined } = query;
  const { length } = index.records;
  const tally = new Tally(length);
  let weight = 0;
  for (const word of words) {
    noteNames(index, word, tally);
    noteStem(index, word, tally);
    if (word.word.length > 1 || !word.begins) noteAround(index, word, tally);
    const own = weightOf(tally.touched, length);
    weight += own;
    tally.endWord(1, own);
  }
  if (joined) {
    noteNames(index, joined, tally);
    tally.endWord(words.length, weight);
  }
  const whole = new Set(index.whole.get(query.whole));
  const candidate = (record: number, evidence: number): Candidate => ({
    record,
    evidence:
      evidence +
      (whole.has(record) ? WHOLE_NAME : 0) -
      (index.records[record]?.type === 'incident' ? ONLY_TOLD_OF : 0),
  });
  const found = [...tally.seen];
  const full = found.filter((record) => tally.hits(record) >= words.length);
  if (full.length > 0)
    return bestOf(
      full.map((record) =>
        candidate(record, tally.sum(record) / Math.max(words.length, tally.hits(record))),
      ),
    );
  const named = new Set(query.stretches.flatMap((text) => index.whole.get(text) ?? []));
  return bestOf(
    found
      .filter((record) => named.has(record) || tally.met(record) >= LEAST_SHARE * weight)
      .map((record) => candidate(record, tally.weighted(record) / weight)),
  );
}
