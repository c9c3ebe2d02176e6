import type { Wording } from '../model/display-name';
import type { RecordType } from '../model/entity';
import type { Span } from '../model/link';
import type { LocalText } from '../model/primitives';
import type { Release } from '../model/release';
import { chooseCandidates } from './choose-candidates';
import { highlight } from './highlight';
import { indexLookup, type LookupIndex } from './lookup-index';
import { type Ranked, rankCandidates } from './rank-candidates';
import { type Query, readQuery } from './read-query';

/** One answer to a query. */
export interface LookupResult {
  readonly id: string;
  readonly type: RecordType;
  readonly name: Wording;
  /** The recorded form that matched, where the name in one of the languages does not have the query's words. */
  readonly matched?: string;
  /** The query is one of its names, spelt out. */
  readonly whole?: true;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** First day of an incident. */
  readonly date?: string;
  /** First sentence of the summary, by language. */
  readonly line: LocalText;
  /** Where the words of the query stand in the name, by language, and in the form that matched. */
  readonly spans: {
    readonly en: readonly Span[];
    readonly fr: readonly Span[];
    readonly matched?: readonly Span[];
  };
}

/** Searches all names of a release, the best answer first. */
export type Lookup = (query: string, limit: number) => LookupResult[];

const firstSentence = (text: string): string => /^.+?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;

function toResult({ record, form, whole }: Ranked, query: Query): LookupResult {
  const { id, type, name, country, date, summary } = record;
  const [en, fr] = typeof name === 'string' ? [name, name] : [name.en, name.fr];
  const spans = { en: highlight(en, query), fr: highlight(fr, query) };
  const inNames = spans.en.length > 0 && spans.fr.length > 0;
  const ofForm = inNames ? [] : highlight(form, query);
  return {
    id,
    type,
    name,
    ...(ofForm.length > 0 && { matched: form }),
    ...(whole && { whole }),
    ...(country && { country }),
    ...(date && { date }),
    line: { en: firstSentence(summary.en), fr: firstSentence(summary.fr) },
    spans: { ...spans, ...(ofForm.length > 0 && { matched: ofForm }) },
  };
}

const lookUp = (index: LookupIndex, text: string, limit: number): LookupResult[] => {
  const query = readQuery(text, index);
  if (!query) return [];
  return rankCandidates(index, query, chooseCandidates(index, query))
    .slice(0, limit)
    .map((ranked) => toResult(ranked, query));
};

/** Makes the lookup of a release. Yields every few milliseconds, so that a caller can pause. */
export function* buildLookup(release: Release): Generator<void, Lookup> {
  const index = yield* indexLookup(release);
  return (query, limit) => lookUp(index, query, limit);
}

/** The same without pauses. */
export function makeLookup(release: Release): Lookup {
  const building = buildLookup(release);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
  }
}
