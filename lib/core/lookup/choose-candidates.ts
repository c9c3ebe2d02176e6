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
  /** … the year of an incident; for an entity a year says little. */
  incidentYear: 0.9,
  entityYear: 0.3,
} as const;
/** A name that the query spells out in full. */
const WHOLE_NAME = 0.5;
/** An event whose title only has the name comes after what bears it. */
const ONLY_TOLD_OF = 0.12;
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

function noteNames(index: LookupIndex, query: QueryWord, tally: Tally): void {
  const { names } = index;
  const { word } = query;
  const { from, to } = prefixRange(names.terms, word);
  for (let term = from; term < to; term++) {
    const share = word.length / (names.terms[term] as string).length;
    const worth = share === 1 ? WORTH.name : WORTH.beginning + 0.2 * share;
    eachRecord(names, term, (record) => tally.note(record, worth));
  }
  noteNear(index, query, tally);
}

function noteAround({ around, records }: LookupIndex, { word }: QueryWord, tally: Tally): void {
  const { from, to } = prefixRange(around.terms, word);
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

/** Records for which every word of the query speaks; of three or more words one may be wrong. */
export function chooseCandidates(index: LookupIndex, query: Query): readonly Candidate[] {
  const { words, joined } = query;
  const tally = new Tally(index.records.length);
  for (const word of words) {
    noteNames(index, word, tally);
    if (word.word.length > 1) noteAround(index, word, tally);
    tally.endWord(1);
  }
  if (joined) {
    noteNames(index, joined, tally);
    tally.endWord(words.length);
  }
  const whole = new Set(index.whole.get(query.whole));
  const choose = (needed: number): Candidate[] =>
    [...tally.seen]
      .filter((record) => tally.hits(record) >= needed)
      .map((record) => ({
        record,
        evidence:
          tally.sum(record) / Math.max(words.length, tally.hits(record)) +
          (whole.has(record) ? WHOLE_NAME : 0) -
          (index.records[record]?.type === 'incident' ? ONLY_TOLD_OF : 0),
      }));
  const all = choose(words.length);
  return bestOf(all.length > 0 || words.length < 3 ? all : choose(words.length - 1));
}
