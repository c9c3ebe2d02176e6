import Fuse from 'fuse.js';
import { type Alignment, alignWords } from './align-words';
import type { Candidate } from './choose-candidates';
import type { LookupIndex } from './lookup-index';
import type { LookupRecord, Told } from './lookup-records';
import type { Query } from './read-query';
import { wordsOf } from './words';

/** A record that was found, with the form of its name that the query comes closest to. */
export interface Ranked {
  readonly record: LookupRecord;
  readonly form: string;
  /** Whether the query is one of its names, spelt out. */
  readonly whole: boolean;
}

/** What Fuse's score (how unlike, 0 to 1) and the coverage of a name weigh beside the evidence. */
const FUSE_WEIGHT = 0.5;
const COVERAGE_WEIGHT = 0.35;
/** Of two that fit alike, the one of which more is recorded is more likely meant; 2 ** 6 statements are all that counts. */
const RECORD_WEIGHT = 0.2;
const FULL_RECORD = 6;
/** What comes so far behind the best was not meant. */
const LEAST_OF_BEST = 0.35;
/** All that is asked is told in one statement ('jnim leader'), and no note limits that. */
const TOLD_WEIGHT = 0.7;
const PLAINLY_TOLD_WEIGHT = 0.85;
const FUSE = { ignoreLocation: true, threshold: 1, includeScore: true } as const;

interface Form extends Alignment {
  readonly form: string;
  readonly folded: string;
}

const closeness = ({ likeness, coverage }: Alignment): number => likeness + coverage / 4;

/** The form of its name that a query comes closest to; of two that are as close, the first recorded. */
const bestForm = ({ forms }: LookupRecord, query: Query): Form =>
  forms
    .map((form): Form => {
      const words = wordsOf(form);
      return { ...alignWords(query, words), form, folded: words.join(' ') };
    })
    .reduce((best, form) => (closeness(form) > closeness(best) ? form : best));

/** Whether a statement has all words of a query, some in what it says and the others in whom it is about. */
function tellsAll({ what, of }: Told, { words: asked }: Query): boolean {
  const says = wordsOf(what);
  const rest = asked.filter(({ stem }) => !says.some((word) => word.startsWith(stem)));
  if (rest.length === 0 || rest.length === asked.length) return false;
  const names = wordsOf(of);
  return rest.every(({ stem }) => names.some((word) => word.startsWith(stem)));
}

function toldWeight({ statements }: LookupRecord, query: Query): number {
  const told = statements.filter((statement) => tellsAll(statement, query));
  if (told.length === 0) return 0;
  return told.some(({ isPlain }) => isPlain) ? PLAINLY_TOLD_WEIGHT : TOLD_WEIGHT;
}

function scoreOf(record: LookupRecord, { evidence }: Candidate, best: Form, query: Query): number {
  const known =
    evidence +
    RECORD_WEIGHT * Math.min(1, Math.log2(1 + record.weight) / FULL_RECORD) +
    toldWeight(record, query);
  if (best.part === '') return known;
  const { score: unlike } = Fuse.match(best.part, best.folded, FUSE);
  return known + COVERAGE_WEIGHT * best.coverage + FUSE_WEIGHT * (1 - unlike);
}

/** Fuse compares the query with each candidate's best form; the best first. */
export function rankCandidates(
  { records, whole: wholeNames }: LookupIndex,
  query: Query,
  candidates: readonly Candidate[],
): Ranked[] {
  const whole = new Set(wholeNames.get(query.whole));
  const ranked = candidates
    .map((candidate) => {
      const record = records[candidate.record] as LookupRecord;
      const best = bestForm(record, query);
      return {
        record,
        form: best.form,
        whole: whole.has(candidate.record),
        score: scoreOf(record, candidate, best, query),
      };
    })
    .sort((a, b) => b.score - a.score);
  const least = LEAST_OF_BEST * Math.max(...ranked.map(({ score }) => score));
  return ranked.filter(({ score }) => score >= least);
}
