/**
 * `npm run eval:fit`: fits the weights of lib/core/annotate/incidents/weights.ts to the tuning half and prints
 * them, with what such weights reach on articles left out of the fit. The check half is not read.
 */
import { annotate } from '../../lib/core/annotate/annotate';
import { chooseIncidents } from '../../lib/core/annotate/incidents/choose-incidents';
import { FEATURES, type Feature } from '../../lib/core/annotate/incidents/features';
import { IncidentReader } from '../../lib/core/annotate/incidents/find-incidents';
import {
  type IndexedIncident,
  indexIncidents,
} from '../../lib/core/annotate/incidents/index-incidents';
import type { Passage } from '../../lib/core/annotate/incidents/read-passages';
import { ToldOnPage } from '../../lib/core/annotate/incidents/told-on-page';
import { featuresOf, type Weighed } from '../../lib/core/annotate/incidents/weigh-incident';
import { WEIGHTS } from '../../lib/core/annotate/incidents/weights';
import type { Span } from '../../lib/core/model/link';
import { compileDataset } from '../../scripts/cairn/annotate';
import { readHtml } from '../../scripts/cairn/read-page';
import { articlePath, articlesOf } from './articles';
import { readLabelledPage } from './labelled-page';
import { addScore, emptyScore, row, type Score } from './score';

type Weights = Record<Feature, number>;

interface Article {
  readonly file: string;
  readonly reader: IncidentReader;
  readonly labels: number;
  /** What each passage tells, by its labels. */
  readonly gold: ReadonlyMap<Passage, ReadonlyMap<string, number>>;
}

/** A passage's candidates, and which of them are right. */
interface Instance {
  readonly rows: readonly Float64Array[];
  readonly right: readonly number[];
}

const FOLDS = 5;
const STEPS = 250;
const RATE = 0.1;
/** On the sum of the squares of the weights: few articles, so no weight should grow large. */
const PENALTY = 2;

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const compiled = compileDataset();
const byId = new Map(
  [...indexIncidents(compiled.incidents).byEntity.values()]
    .flat()
    .map((one) => [one.incident.id as string, one]),
);

function readArticle(file: string): Article | undefined {
  const labelled = readLabelledPage(articlePath('tuning', file));
  const read = readHtml(labelled.html, {});
  if (!read.article) return undefined;
  const { links } = annotate(compiled, read.page);
  const reader = new IncidentReader(compiled.incidents, read.page, links);
  const gold = new Map<Passage, Map<string, number>>();
  for (const passage of reader.passages) {
    const span = read.locate(passage);
    const told = new Map<string, number>();
    labelled.incidents.forEach((label, i) => {
      const least = Math.min(label.end - label.start, span.end - span.start) / 2;
      if (shared(label, span) > least) told.set(label.incident, i);
    });
    gold.set(passage, told);
  }
  return { file, reader, gold, labels: labelled.incidents.length };
}

function rowOf(weighed: Weighed): Float64Array {
  const features = featuresOf(weighed);
  return Float64Array.from(FEATURES, (name) => features[name]);
}

/** Reads an article twice, as the annotator does; what it has told is by its labels, or by the weights. */
function instancesOf({ reader, gold }: Article, weights?: Weights): Instance[] {
  const told = new ToldOnPage();
  const instances: Instance[] = [];
  for (const _ of [1, 2]) {
    for (const passage of reader.passages) {
      const weighed = reader.weigh(passage, told);
      const labels = gold.get(passage) ?? new Map();
      const right = weighed.flatMap(({ evidence }, i) =>
        labels.has(evidence.incident.incident.id) ? [i] : [],
      );
      instances.push({
        rows: weighed.map(rowOf),
        right,
      });
      told.set(
        passage,
        weights
          ? chooseIncidents(weighed, weights).map(({ evidence }) => evidence.incident)
          : [...labels.keys()].map((id) => byId.get(id) as IndexedIncident),
      );
    }
  }
  return instances;
}

/** Log odds of a row of features; beyond 30 it is sure. */
function logOddsOf(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < row.length; f++) sum += (row[f] as number) * (weights[f] as number);
  return Math.min(sum, 30);
}

/** Adds the gradient of the log likelihood of the right candidate, or of none, among a passage's. */
function addGradient(
  { rows, right }: Instance,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const odds = rows.map((row) => Math.exp(logOddsOf(row, weights)));
  for (const one of right.length > 0 ? right : [-1]) {
    const others = odds.map((odd, i) => (i !== one && right.includes(i) ? 0 : odd));
    const total = 1 + others.reduce((sum, odd) => sum + odd, 0);
    rows.forEach((row, i) => {
      const push = Number(i === one) - (others[i] as number) / total;
      if (Math.abs(push) < 1e-6) return;
      for (let f = 0; f < row.length; f++)
        gradient[f] = (gradient[f] as number) + push * (row[f] as number);
    });
  }
}

/** Climbs to the weights of greatest likelihood, less the penalty on their squares (Adam's steps). */
function climb(instances: readonly Instance[], start: Weights): Weights {
  const weights = Float64Array.from(FEATURES, (name) => start[name]);
  const mean = new Float64Array(FEATURES.length);
  const square = new Float64Array(FEATURES.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((w, f) => (FEATURES[f] === 'bias' ? 0 : -PENALTY * w));
    for (const one of instances) addGradient(one, weights, gradient);
    const rate = RATE * Math.min(1, (3 * (STEPS - step)) / STEPS);
    gradient.forEach((g, f) => {
      mean[f] = 0.9 * (mean[f] as number) + 0.1 * g;
      square[f] = 0.999 * (square[f] as number) + 0.001 * g * g;
      const pace = Math.sqrt((square[f] as number) / (1 - 0.999 ** step)) + 1e-8;
      weights[f] = (weights[f] as number) + (rate * (mean[f] as number)) / (1 - 0.9 ** step) / pace;
    });
  }
  return Object.fromEntries(FEATURES.map((name, f) => [name, weights[f]])) as Weights;
}

/** First on what the labels say the page has told, then also on what the weights make of it. */
function fitOn(articles: readonly Article[]): Weights {
  const byLabels = articles.flatMap((one) => instancesOf(one));
  const weights = climb(byLabels, WEIGHTS);
  return climb([...byLabels, ...articles.flatMap((one) => instancesOf(one, weights))], weights);
}

/** The article's score, read as the annotator reads it. */
function scoreOn({ reader, gold, labels }: Article, weights: Weights): Score {
  const told = new ToldOnPage();
  const score = { ...emptyScore(), wanted: labels };
  for (const last of [false, true]) {
    const used = new Set<number>();
    for (const passage of reader.passages) {
      const chosen = chooseIncidents(reader.weigh(passage, told), weights);
      told.set(
        passage,
        chosen.map(({ evidence }) => evidence.incident),
      );
      if (!last) continue;
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

const articles = articlesOf('tuning').flatMap((file) => readArticle(file) ?? []);
const left = { en: emptyScore(), fr: emptyScore() };
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitOn(articles.filter((_, i) => i % FOLDS !== fold));
  for (const article of articles.filter((_, i) => i % FOLDS === fold))
    addScore(left[article.file.startsWith('en') ? 'en' : 'fr'], scoreOn(article, weights));
}
const both = emptyScore();
for (const [lang, score] of Object.entries(left)) {
  addScore(both, score);
  console.log(row(`left out, in ${lang}`, score));
}
console.log(row('left out', both));
const weights = fitOn(articles);
for (const name of FEATURES) console.log(`  ${name}: ${weights[name].toFixed(2)},`);
