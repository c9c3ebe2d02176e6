/**
 * `npm run eval [-- --half tuning|check|fresh] [--errors] [--with RELEASE.json]…`: annotates the labelled articles of tests/fixtures/articles and
 * prints precision, recall and F1 of names, incidents and figure checks. Exit code 1 if the check half
 * falls below its floors. `--with` subscribes to further releases, each as a feed named like its file.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { compileDataset } from '../../scripts/cairn/annotate';
import { readRelease } from '../../scripts/cairn/read-release';
import { type ArticleSet, articlePath, articlesOf, SETS } from './articles';
import { readLabelledPage } from './labelled-page';
import { addScore, emptyScore, f1, precision, recall, row, type Score } from './score';
import { scorePage } from './score-page';

/** What the check half must reach. */
const FLOORS = { precision: 0.98, recall: 0.95, f1: 0.965, incidents: 0.88, figures: 0.9 };
/** Where the floor is still below what we want. */
const WANTED = { incidents: 0.9, figures: 0.95 };

interface Totals {
  readonly names: Score;
  readonly byPart: Map<string, Score>;
  readonly baseline: Score;
  readonly incidents: Score;
  readonly figures: Score;
  trapPages: number;
  trapMarks: number;
  baselineTrapMarks: number;
  pages: number;
}

function add(totals: Totals, part: string, score: Score): void {
  const known = totals.byPart.get(part) ?? emptyScore();
  totals.byPart.set(part, known);
  addScore(known, score);
}

function scoreHalf(half: ArticleSet, showErrors: boolean): Totals {
  const totals: Totals = {
    names: emptyScore(),
    byPart: new Map(),
    baseline: emptyScore(),
    incidents: emptyScore(),
    figures: emptyScore(),
    trapPages: 0,
    trapMarks: 0,
    baselineTrapMarks: 0,
    pages: 0,
  };
  for (const file of articlesOf(half)) {
    const [lang, kind] = file.split('-') as [string, string];
    const scores = scorePage(compiled, readLabelledPage(articlePath(half, file)));
    totals.pages++;
    for (const [type, score] of Object.entries(scores.names)) {
      addScore(totals.names, score);
      add(totals, `names, ${type}`, score);
      add(totals, `names, in ${lang}`, score);
    }
    addScore(totals.baseline, scores.baseline);
    addScore(totals.incidents, scores.incidents);
    add(totals, `incidents, in ${lang}`, scores.incidents);
    addScore(totals.figures, scores.figures);
    if (kind === 'trap') {
      totals.trapPages++;
      totals.trapMarks += scores.painted;
      totals.baselineTrapMarks += scores.baselinePainted;
    }
    if (showErrors && scores.errors.length > 0)
      console.log(`${half}/${file}\n  ${scores.errors.join('\n  ')}`);
  }
  return totals;
}

function print(half: string, totals: Totals): void {
  console.log(`\n${half}: ${totals.pages} articles${' '.repeat(14)}prec.  recall F1`);
  console.log(row('names', totals.names));
  console.log(row('names, plain dictionary', totals.baseline));
  for (const part of [...totals.byPart.keys()].sort())
    console.log(row(`  ${part}`, totals.byPart.get(part) as Score));
  console.log(row('incidents', totals.incidents));
  console.log(row('figure checks', totals.figures));
  console.log(
    `marks on ${totals.trapPages} trap pages: ${totals.trapMarks} (plain dictionary: ${totals.baselineTrapMarks})`,
  );
}

function failures({ names, incidents, figures, trapMarks }: Totals): string[] {
  const reached = {
    precision: precision(names),
    recall: recall(names),
    f1: f1(names),
    incidents: f1(incidents),
    figures: f1(figures),
  };
  const below = Object.entries(reached).filter(
    ([what, value]) => value < FLOORS[what as keyof typeof reached],
  );
  return [
    ...below.map(
      ([what, value]) =>
        `${what} ${value.toFixed(3)} is below ${FLOORS[what as keyof typeof reached]}`,
    ),
    ...(trapMarks > 0 ? [`${trapMarks} marks on trap pages`] : []),
  ];
}

const { values } = parseArgs({
  options: {
    half: { type: 'string' },
    errors: { type: 'boolean', default: false },
    with: { type: 'string', multiple: true, default: [] },
  },
});
const compiled = compileDataset(
  values.with.map((path) => ({
    feed: basename(path).replace(/\..*$/, ''),
    release: readRelease(path),
  })),
);
for (const half of SETS.filter((name) => !values.half || values.half === name)) {
  if (articlesOf(half).length === 0) continue;
  const totals = scoreHalf(half, values.errors);
  print(half, totals);
  if (half !== 'check') continue;
  for (const [what, value] of Object.entries(WANTED)) {
    console.log(`floor of ${what} F1: ${FLOORS[what as keyof typeof WANTED]}, wanted: ${value}`);
  }
  for (const failure of failures(totals)) {
    console.error(`check: ${failure}`);
    process.exitCode = 1;
  }
}
