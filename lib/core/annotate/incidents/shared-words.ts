import type { Incident } from '../../model/incident';
import type { Link } from '../../model/link';
import { fold } from '../match/fold';

/** Words are compared by so many first letters: 'dissolved' and 'dissolution', 'milice' and 'miliciens'. */
const STEM = 6;
const SHORTEST = 4;
/** Words that stand in more records than this share tell nothing (natural logarithm of the inverse). */
const LEAST_WEIGHT = 2.2;

/** A word is rare that stands in at most so many records; so many of them make a record alike. */
const RARE = 6;
const SEVERAL = 3;

/** A title of less weight than this says little even if all of it is told: 'Attack near Gao'. */
const WHOLE_TITLE = 10;

type Lang = 'en' | 'fr';

/** A stem of the records. */
interface Word {
  /** The rarer it is in the records, the more. */
  readonly weight: number;
  readonly records: ReadonlySet<Incident>;
  /** Those of the records that have it in their titles. */
  readonly titles: ReadonlySet<Incident>;
}

interface Vocabulary {
  readonly words: ReadonlyMap<string, Word>;
  /** Of a word that is in no record: as much as of one in a single one. */
  readonly unknown: number;
  /** What the words of a record's title weigh. */
  readonly titles: ReadonlyMap<Incident, number>;
  /** The words of a set of stems, once they have been asked for. */
  readonly read: WeakMap<ReadonlySet<string>, KnownWords>;
}

/** Of a set of stems those that stand in records, and what all of them weigh. */
interface KnownWords {
  readonly words: readonly Word[];
  readonly weight: number;
}

/** What the words of a passage and of a record have in common. */
export interface SharedWords {
  /** How telling they are: 0 none; two rare ones make about 9. */
  readonly weight: number;
  /** Share, 0 to 1, of the passage's words that stand in the record; each by its weight. */
  readonly ofPassage: number;
  /** Share, 0 to 1, of the words of the record's title that stand in the passage; each by its weight. */
  readonly ofTitle: number;
}

function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of fold(text).matchAll(/[a-z]+/g))
    if (word.length >= SHORTEST) stems.add(word.slice(0, STEM));
  return stems;
}

function build(incidents: readonly Incident[], lang: Lang): Vocabulary {
  const words = new Map<string, Word & { records: Set<Incident>; titles: Set<Incident> }>();
  for (const incident of incidents) {
    const title = stemsOf(incident.title[lang]);
    for (const stem of stemsOf(`${incident.title[lang]} ${incident.summary[lang]}`)) {
      const word = words.get(stem) ?? { weight: 0, records: new Set(), titles: new Set() };
      words.set(stem, word);
      word.records.add(incident);
      if (title.has(stem)) word.titles.add(incident);
    }
  }
  for (const [stem, word] of words)
    words.set(stem, { ...word, weight: Math.log(incidents.length / word.records.size) });
  const unknown = Math.log(incidents.length);
  const weigh = (stems: ReadonlySet<string>): number =>
    [...stems].reduce((sum, stem) => sum + (words.get(stem)?.weight ?? unknown), 0);
  const titles = new Map(incidents.map((one) => [one, weigh(stemsOf(one.title[lang]))]));
  return { words, unknown, titles, read: new WeakMap() };
}

const built = new WeakMap<readonly Incident[], Partial<Record<Lang, Vocabulary>>>();

/** The words of the records; built once for a release and language. */
export function vocabularyOf(incidents: readonly Incident[], lang: Lang): Vocabulary {
  const known = built.get(incidents) ?? {};
  built.set(incidents, known);
  known[lang] ??= build(incidents, lang);
  return known[lang];
}

/** The text between the names of a passage, as stems: names are weighed elsewhere. */
export function stemsBetween(text: string, start: number, links: readonly Link[]): Set<string> {
  let between = '';
  let at = 0;
  for (const link of links) {
    between += `${text.slice(at, Math.max(at, link.start - start))} `;
    at = Math.max(at, link.end - start);
  }
  return stemsOf(between + text.slice(at));
}

/** Looked up once: each passage is held against dozens of records. */
function knownWords({ words, unknown, read }: Vocabulary, stems: ReadonlySet<string>): KnownWords {
  let known = read.get(stems);
  if (!known) {
    const found = [...stems].map((stem) => words.get(stem));
    known = {
      words: found.filter((word) => word !== undefined),
      weight: found.reduce((sum, word) => sum + (word?.weight ?? unknown), 0),
    };
    read.set(stems, known);
  }
  return known;
}

export function sharedWords(
  vocabulary: Vocabulary,
  incident: Incident,
  stems: ReadonlySet<string>,
): SharedWords {
  const { words, weight: all } = knownWords(vocabulary, stems);
  let telling = 0;
  let shared = 0;
  let inTitle = 0;
  for (const { weight, records, titles } of words) {
    if (!records.has(incident)) continue;
    shared += weight;
    if (weight >= LEAST_WEIGHT) telling += weight;
    if (titles.has(incident)) inTitle += weight;
  }
  const title = Math.max(vocabulary.titles.get(incident) ?? 0, WHOLE_TITLE);
  return { weight: telling, ofPassage: all > 0 ? shared / all : 0, ofTitle: inTitle / title };
}

/** How telling the words are that a passage shares with a record and not with the other; as `SharedWords.weight`. */
export function weightBeyond(
  vocabulary: Vocabulary,
  incident: Incident,
  other: Incident,
  stems: ReadonlySet<string>,
): number {
  let sum = 0;
  for (const { weight, records } of knownWords(vocabulary, stems).words)
    if (weight >= LEAST_WEIGHT && records.has(incident) && !records.has(other)) sum += weight;
  return sum;
}

/** The records that share several rare words with a passage. */
export function alikeByWords(vocabulary: Vocabulary, stems: ReadonlySet<string>): Incident[] {
  const counts = new Map<Incident, number>();
  for (const { records } of knownWords(vocabulary, stems).words) {
    if (records.size > RARE) continue;
    for (const incident of records) counts.set(incident, (counts.get(incident) ?? 0) + 1);
  }
  return [...counts].flatMap(([incident, count]) => (count >= SEVERAL ? [incident] : []));
}
