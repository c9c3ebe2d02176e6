/**
 * `npm run eval:fit`: fits the weights of lib/core/annotate/incidents/weights.ts to the tuning half and prints
 * them, with the F1 that they reach on articles left out of the fit (five folds). The check half is not read.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../lib/core/annotate/annotate';
import { chooseIncidents, logOdds } from '../../lib/core/annotate/incidents/choose-incidents';
import { FEATURES, type Feature, type Weighed } from '../../lib/core/annotate/incidents/features';
import { IncidentReader } from '../../lib/core/annotate/incidents/find-incidents';
import { type IndexedIncident, indexIncidents } from '../../lib/core/annotate/incidents/index-incidents';
import type { Passage } from '../../lib/core/annotate/incidents/read-passages';
import { ToldOnPage } from '../../lib/core/annotate/incidents/told-on-page';
import { WEIGHTS } from '../../lib/core/annotate/incidents/weights';
import type { Span } from '../../lib/core/model/link';
import { compileDataset } from '../../scripts/cairn/annotate';
import { readHtml } from '../../scripts/cairn/read-page';
import { readLabelledPage } from './labelled-page';
import { addScore, emptyScore, row } from './score';

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

const ARTICLES = process.env.DIR ?? join(import.meta.dirname, '../fixtures/articles/tuning');
const FOLDS = 5;
const STEPS = Number(process.env.STEPS ?? 250);
const RATE = 0.1;
const PENALTY = Number(process.env.L2 ?? 0.5);

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const compiled = compileDataset();
const byId = new Map(
  [...indexIncidents(compiled.incidents).byEntity.values()].flat().map((one) => [one.incident.id as string, one]),
);

function readArticle(file: string): Article | undefined {
  const labelled = readLabelledPage(join(ARTICLES, file));
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

/** Reads an article twice, as the annotator does; what it has told is by its labels, or by the weights. */
function instancesOf({ reader, gold }: Article, weights?: Weights): Instance[] {
  const told = new ToldOnPage();
  const instances: Instance[] = [];
  for (const _ of [1, 2]) {
    for (const passage of reader.passages) {
      const weighed = reader.weigh(passage, told);
      const labels = gold.get(passage) ?? new Map();
      const right = weighed.flatMap(({ evidence }, i) => (labels.has(evidence.incident.incident.id) ? [i] : []));
      instances.push({ rows: weighed.map(({ features }) => Float64Array.from(FEATURES, (name) => features[name])), right });
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
function addGradient({ rows, right }: Instance, weights: Float64Array, gradient: Float64Array): void {
  const odds = rows.map((row) => Math.exp(logOddsOf(row, weights)));
  for (const one of right.length > 0 ? right : [-1]) {
    const others = odds.map((odd, i) => (i !== one && right.includes(i) ? 0 : odd));
    const total = 1 + others.reduce((sum, odd) => sum + odd, 0);
    rows.forEach((row, i) => {
      const push = Number(i === one) - (others[i] as number) / total;
      if (Math.abs(push) < 1e-6) return;
      for (let f = 0; f < row.length; f++) gradient[f] = (gradient[f] as number) + push * (row[f] as number);
    });
  }
}

/** Climbs to the weights of greatest likelihood, less the penalty on their squares (Adam's steps). */
function fit(instances: readonly Instance[], start: Weights): Weights {
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

/** First on what the labels say the page has told, then on what the weights make of it. */
function fitOn(articles: readonly Article[]): Weights {
  const byLabels = articles.flatMap((one) => instancesOf(one));
  let weights = fit(byLabels, WEIGHTS);
  for (let round = 0; round < 1; round++) {
    weights = fit([...byLabels, ...articles.flatMap((one) => instancesOf(one, weights))], weights);
  }
  return weights;
}

function scoreOn(article: Article, weights: Weights, threshold: number, show = false) {
  const { reader, gold } = article;
  const told = new ToldOnPage();
  const score = { ...emptyScore(), wanted: article.labels };
  const used = new Set<number>();
  for (const round of [1, 2])
    for (const passage of reader.passages) {
      const weighed = reader.weigh(passage, told);
      const chosen = chooseIncidents(weighed, weights, threshold);
      told.set(passage, chosen.map(({ evidence }) => evidence.incident));
      if (round === 1) continue;
      const labels = gold.get(passage) ?? new Map<string, number>();
      const print = (head: string, one: Weighed) =>
        console.log(`  ${head} ${logOdds(one, weights).toFixed(2)} ${one.evidence.incident.incident.id} | ${FEATURES.filter((f) => f !== 'bias' && one.features[f]).map((f) => `${f}=${one.features[f].toFixed(2)}`).join(' ')}`);
      let wrong = false;
      for (const { evidence } of chosen) {
        score.given++;
        const label = labels.get(evidence.incident.incident.id);
        if (label !== undefined && !used.has(label)) {
          used.add(label);
          score.right++;
        } else wrong = true;
      }
      const missed = [...labels.keys()].filter((id) => !chosen.some(({ evidence }) => evidence.incident.incident.id === id));
      if (show && (wrong || missed.length > 0)) {
        console.log(`${article.file}: ${passage.text}  [${passage.dates.map((d) => `${d.text}=${d.from}..${d.until}`)}]`);
        for (const id of missed) {
          const one = weighed.find(({ evidence }) => evidence.incident.incident.id === id);
          if (one) print('MISSED', one);
          else console.log(`  MISSED (no candidate) ${id}`);
        }
        for (const { evidence } of chosen) if (!labels.has(evidence.incident.incident.id)) print('WRONG', weighed.find((w) => w.evidence === evidence) as Weighed);
      }
    }
  return score;
}

const articles = readdirSync(ARTICLES)
  .filter((name) => name.endsWith('.html'))
  .sort()
  .flatMap((file) => readArticle(file) ?? []);
const left = [0.35, 0.4, 0.45, 0.5, 0.55].map((threshold) => ({ threshold, all: emptyScore(), en: emptyScore(), fr: emptyScore() }));
const showing = process.env.SHOW?.split(',') ?? [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitOn(articles.filter((_, i) => i % FOLDS !== fold));
  for (const article of articles.filter((_, i) => i % FOLDS === fold))
    for (const { threshold, all, en, fr } of left) {
      const score = scoreOn(article, weights, threshold, threshold === 0.5 && showing.includes(article.file));
      addScore(all, score);
      addScore(article.file.startsWith('en') ? en : fr, score);
    }
}
for (const { threshold, all, en, fr } of left) {
  console.log(row(`left out, at ${threshold}`, all));
  console.log(row('  en', en));
  console.log(row('  fr', fr));
}
const weights = fitOn(articles);
for (const name of FEATURES) console.log(`  ${name}: ${weights[name].toFixed(2)},`);
