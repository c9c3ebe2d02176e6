/**
 * `npm run eval:fit [-- PENALTY]`: fits the weights of lib/core/annotate/incidents/weights.ts to the tuning articles and
 * prints them, with what such weights reach on articles of a writer, then of a fifth, left out of the fit. `no record`:
 * links on articles read as if none of what they tell were recorded; each is wrong. No other set is read.
 */
import { FEATURES, type Weights } from '../../lib/core/annotate/incidents/features';
import { WEIGHTS } from '../../lib/core/annotate/incidents/weights';
import { climb } from './climb';
import { addScore, emptyScore, row, type Score } from './score';
import {
  instancesOf,
  readArticles,
  scoreOn,
  type ToldArticle,
  withoutRecords,
} from './told-articles';

const FOLDS = 5;
const PENALTY = Number(process.argv[2] ?? 2);
/** How much a passage counts in an article whose events are held to be in no record. */
const UNRECORDED = 0.5;

/** An article as it is, with none of its records, with every second one. */
interface Readings {
  readonly article: ToldArticle;
  readonly none: ToldArticle;
  readonly half: ToldArticle;
}

const instances = ({ article, none, half }: Readings, weights?: Weights) => [
  ...instancesOf(article, 1, weights),
  ...instancesOf(none, UNRECORDED, weights),
  ...instancesOf(half, UNRECORDED, weights),
];

const all: Readings[] = readArticles().map((article) => ({
  article,
  none: withoutRecords(article, () => true),
  half: withoutRecords(article, (order) => order % 2 === 0),
}));
const byLabels = new Map(all.map((one) => [one, instances(one)]));

/** First on what the labels say the page has told, then also on what the weights make of it. */
function fitOn(some: readonly Readings[]): Weights {
  const known = some.flatMap((one) => byLabels.get(one) ?? []);
  const weights = climb(known, WEIGHTS, PENALTY);
  return climb([...known, ...some.flatMap((one) => instances(one, weights))], weights, PENALTY);
}

/** Scores each part of the articles by the weights fitted to all others, and adds them up under their names. */
function leaveOut(partOf: (one: Readings) => string, names: (one: Readings) => string[]): void {
  const scores = new Map<string, Score>();
  const add = (name: string, score: Score): void => {
    const known = scores.get(name) ?? emptyScore();
    scores.set(name, known);
    addScore(known, score);
  };
  for (const part of new Set(all.map(partOf))) {
    const weights = fitOn(all.filter((one) => partOf(one) !== part));
    for (const one of all.filter((one) => partOf(one) === part)) {
      const score = scoreOn(one.article, weights);
      for (const name of names(one)) add(name, score);
      add('no record', scoreOn(one.none, weights));
    }
  }
  for (const [name, score] of scores) console.log(row(name, score));
}

console.log('by writer left out');
leaveOut(
  ({ article }) => article.writer,
  ({ article }) => [article.writer, 'all'],
);
console.log('by fifth left out');
leaveOut(
  (one) => `${all.indexOf(one) % FOLDS}`,
  ({ article }) => [article.file.startsWith('en') ? 'en' : 'fr', article.writer, 'all'],
);
const weights = fitOn(all);
for (const name of FEATURES) console.log(`  ${name}: ${weights[name].toFixed(2)},`);
