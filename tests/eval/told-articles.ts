import { annotate } from '../../lib/core/annotate/annotate';
import { chooseIncidents, LIKELY, SURE } from '../../lib/core/annotate/incidents/choose-incidents';
import {
  FEATURES,
  type Feature,
  featuresOf,
  type Weights,
} from '../../lib/core/annotate/incidents/features';
import { IncidentReader } from '../../lib/core/annotate/incidents/find-incidents';
import type { Passage } from '../../lib/core/annotate/incidents/passage';
import type { ToldOnPage } from '../../lib/core/annotate/incidents/told-on-page';
import type { Weighed } from '../../lib/core/annotate/incidents/weigh-incident';
import type { IncidentId } from '../../lib/core/model/ids';
import type { Span } from '../../lib/core/model/link';
import { compileDataset } from '../../scripts/cairn/annotate';
import { readHtml } from '../../scripts/cairn/read-page';
import { articlePath, articlesOf, writerOf } from './articles';
import type { Instance, Row } from './climb';
import { readLabelledPage } from './labelled-page';
import { emptyScore, type Score } from './score';

/** A tuning article with what its passages tell, by its labels. */
export interface ToldArticle {
  readonly file: string;
  readonly writer: string;
  readonly reader: IncidentReader;
  readonly labels: number;
  /** Incident -> number of its label. */
  readonly gold: ReadonlyMap<Passage, ReadonlyMap<string, number>>;
  /** Passages that a label runs over with another one: either may tell it. */
  readonly shared: ReadonlySet<Passage>;
  /** Incidents held to be in no record. */
  readonly unrecorded: ReadonlySet<string>;
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const compiled = compileDataset();
function readArticle(file: string): ToldArticle | undefined {
  const labelled = readLabelledPage(articlePath('tuning', file));
  const read = readHtml(labelled.html, {});
  if (!read.article) return undefined;
  const { links } = annotate({ ...compiled, incidents: [] }, read.page);
  const reader = new IncidentReader(compiled.incidents, read.page, links);
  const gold = new Map<Passage, Map<string, number>>();
  const best = new Map<number, { passage: Passage; length: number }>();
  const shared = new Set<Passage>();
  for (const passage of reader.passages) {
    const span = read.locate(passage);
    const told = new Map<string, number>();
    labelled.incidents.forEach((label, i) => {
      const length = overlap(label, span);
      if (length <= Math.min(label.end - label.start, span.end - span.start) / 2) return;
      told.set(label.incident, i);
      const other = best.get(i);
      if (other) shared.add(other.length < length ? other.passage : passage);
      if (!other || other.length < length) best.set(i, { passage, length });
    });
    gold.set(passage, told);
  }
  const unrecorded = new Set<string>();
  const labels = labelled.incidents.length;
  return { file, writer: writerOf(file), reader, gold, shared, labels, unrecorded };
}

export const readArticles = (): ToldArticle[] =>
  articlesOf('tuning').flatMap((file) => readArticle(file) ?? []);

/**
 * The article as it would be read if some of what it tells were in no record, as most of what happens in this war
 * is not, though labelled articles tell of little else.
 * @param gone which of its incidents, by order of first telling
 */
export function withoutRecords(
  article: ToldArticle,
  gone: (order: number) => boolean,
): ToldArticle {
  const order = [...new Set([...article.gold.values()].flatMap((told) => [...told.keys()]))];
  const unrecorded = new Set(order.filter((_, i) => gone(i)));
  const gold = new Map(
    [...article.gold].map(
      ([passage, told]) =>
        [passage, new Map([...told].filter(([id]) => !unrecorded.has(id)))] as const,
    ),
  );
  const labels = new Set([...gold.values()].flatMap((told) => [...told.values()])).size;
  return { ...article, gold, labels, unrecorded };
}

const weigh = (
  { reader, unrecorded }: ToldArticle,
  passage: Passage,
  told: ToldOnPage,
): Weighed[] =>
  reader
    .weigh(passage, told)
    .filter(({ evidence: { incident } }) => !unrecorded.has(incident.incident.id));

function rowOf(weighed: Weighed): Row {
  const features = featuresOf(weighed);
  const at = FEATURES.flatMap((name, f) => (features[name] === 0 ? [] : [f]));
  return { at, values: at.map((f) => features[FEATURES[f] as Feature]) };
}

/** Reads an article twice, as the annotator does; what it has told is by its labels, or by the weights. */
export function instancesOf(article: ToldArticle, weight: number, weights?: Weights): Instance[] {
  const { reader, gold, shared } = article;
  const told = reader.blank();
  const instances: Instance[] = [];
  for (const threshold of [LIKELY, SURE]) {
    for (const passage of reader.passages) {
      const weighed = weigh(article, passage, told);
      const labels = gold.get(passage) ?? new Map();
      const right = weighed.flatMap(({ evidence }, i) =>
        labels.has(evidence.incident.incident.id) ? [i] : [],
      );
      if (!shared.has(passage) && weighed.length > 0)
        instances.push({ rows: weighed.map(rowOf), right, weight });
      told.set(
        passage,
        weights
          ? chooseIncidents(weighed, weights, threshold).map(({ evidence }) => evidence.incident)
          : [...labels.keys()].flatMap((id) => reader.index.byId.get(id as IncidentId) ?? []),
      );
    }
  }
  return instances;
}

/** The article's score, read as the annotator reads it. */
export function scoreOn(article: ToldArticle, weights: Weights): Score {
  const { reader, gold, labels } = article;
  const told = reader.blank();
  const score = { ...emptyScore(), wanted: labels };
  for (const threshold of [LIKELY, SURE]) {
    const used = new Set<number>();
    for (const passage of reader.passages) {
      const chosen = chooseIncidents(weigh(article, passage, told), weights, threshold);
      told.set(
        passage,
        chosen.map(({ evidence }) => evidence.incident),
      );
      if (threshold !== SURE) continue;
      score.given += chosen.length;
      for (const { evidence } of chosen) {
        const label = gold.get(passage)?.get(evidence.incident.incident.id);
        if (label === undefined || used.has(label)) continue;
        used.add(label);
        score.right++;
      }
    }
  }
  return score;
}
