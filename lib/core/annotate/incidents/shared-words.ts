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

interface Vocabulary {
  readonly byIncident: ReadonlyMap<Incident, ReadonlySet<string>>;
  /** The rarer a word is in the records, the more it weighs. */
  readonly weights: ReadonlyMap<string, number>;
  /** Stems of the title alone. */
  readonly titles: ReadonlyMap<Incident, ReadonlySet<string>>;
  /** What sets of words weigh, once that has been asked for. */
  readonly known: WeakMap<ReadonlySet<string>, number>;
  /** The records that a rare word stands in. */
  readonly rare: ReadonlyMap<string, readonly Incident[]>;
}

function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of fold(text).matchAll(/[a-z]+/g))
    if (word.length >= SHORTEST) stems.add(word.slice(0, STEM));
  return stems;
}

function build(incidents: readonly Incident[], lang: Lang): Vocabulary {
  const byIncident = new Map<Incident, ReadonlySet<string>>();
  const titles = new Map<Incident, ReadonlySet<string>>();
  const counts = new Map<string, number>();
  for (const incident of incidents) {
    titles.set(incident, stemsOf(incident.title[lang]));
    const stems = stemsOf(`${incident.title[lang]} ${incident.summary[lang]}`);
    byIncident.set(incident, stems);
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [stem, count] of counts) weights.set(stem, Math.log(incidents.length / count));
  const rare = new Map<string, Incident[]>();
  for (const [incident, stems] of byIncident)
    for (const stem of stems)
      if ((counts.get(stem) ?? 0) <= RARE) rare.set(stem, [...(rare.get(stem) ?? []), incident]);
  return { byIncident, titles, weights, known: new WeakMap(), rare };
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

/** Of all of a set of words; a word in no record weighs as much as one in a single one. Each set is asked for dozens of times. */
function weightOf({ weights, byIncident, known }: Vocabulary, stems: ReadonlySet<string>): number {
  let sum = known.get(stems);
  if (sum === undefined) {
    sum = 0;
    for (const stem of stems) sum += weights.get(stem) ?? Math.log(byIncident.size);
    known.set(stems, sum);
  }
  return sum;
}

/**
 * Share, 0 to 1, of a passage's words that stand in a record, and of the words of the record's title that stand in the
 * passage; each word by its weight.
 */
export function sharesOf(
  vocabulary: Vocabulary,
  incident: Incident,
  stems: ReadonlySet<string>,
): { ofPassage: number; ofTitle: number } {
  const { byIncident, titles, weights } = vocabulary;
  const recorded = byIncident.get(incident);
  const title = titles.get(incident);
  if (!recorded || !title) return { ofPassage: 0, ofTitle: 0 };
  const all = weightOf(vocabulary, stems);
  const titled = weightOf(vocabulary, title);
  let shared = 0;
  let there = 0;
  for (const stem of stems) {
    if (!recorded.has(stem)) continue;
    const weight = weights.get(stem) ?? 0;
    shared += weight;
    if (title.has(stem)) there += weight;
  }
  return { ofPassage: all > 0 ? shared / all : 0, ofTitle: there / Math.max(titled, WHOLE_TITLE) };
}

/** How telling the words are that a passage shares with a record: 0 none; two rare ones make about 9. */
export function sharedWords(
  { byIncident, weights }: Vocabulary,
  incident: Incident,
  stems: ReadonlySet<string>,
): number {
  const recorded = byIncident.get(incident);
  if (!recorded) return 0;
  let sum = 0;
  for (const stem of stems) {
    const weight = recorded.has(stem) ? (weights.get(stem) ?? 0) : 0;
    if (weight >= LEAST_WEIGHT) sum += weight;
  }
  return sum;
}

/** The records that share several rare words with a passage. */
export function alikeByWords({ rare }: Vocabulary, stems: ReadonlySet<string>): Incident[] {
  const counts = new Map<Incident, number>();
  for (const stem of stems)
    for (const incident of rare.get(stem) ?? [])
      counts.set(incident, (counts.get(incident) ?? 0) + 1);
  return [...counts].flatMap(([incident, count]) => (count >= SEVERAL ? [incident] : []));
}
