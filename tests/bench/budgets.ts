/**
 * `npm run bench:budgets`: what no change may make slower, as ratios measured in one run, with slack for a busy machine.
 * Each is the ratio of the least times of several rounds, and measured again before it counts as missed.
 */
import { matchNames } from '../../lib/core/annotate/match/matcher';
import { compileDataset } from '../../scripts/cairn/annotate';
import { growsBeyond, measureGrowth, timesOf } from './growth';
import { TEXTS } from './hurtful-texts';
import { gazetteerOfNames, makeNames } from './make-names';
import { makeProse } from './make-prose';
import { PEERS } from './peers';

/** The matcher is at least so many times as fast as the best exact peer: 6 and more, whatever else the machine does. */
const LEAST_FASTER = 4;
/** Twice the text takes at most so many times as long: 2 to 2.3 on an idle machine. */
const MOST_GROWTH = 2.7;
const LENGTH = 20_000;
const ROUNDS = 12;

function leastTimes(runs: readonly (() => number)[]): number[] {
  const least = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, run] of runs.entries()) {
      const begin = performance.now();
      run();
      least[i] = Math.min(least[i] as number, performance.now() - begin);
    }
    const [ours = 0, ...theirs] = least;
    if (round > 2 && Math.min(...theirs) / ours > LEAST_FASTER) break;
  }
  return least;
}

const missed: string[] = [];
const names = makeNames(5_000);
const text = makeProse(300_000, names);
const { index } = gazetteerOfNames(names);
const [ours = 0, ...theirs] = leastTimes([
  () => matchNames(index, text, () => true).length,
  ...PEERS.slice(0, 2).map(({ make }) => {
    const find = make(names);
    return () => find(text);
  }),
]);
const faster = Math.min(...theirs) / ours;
console.log(`matching 5,000 names: ${faster.toFixed(1)} times as fast as the best peer`);
if (faster < LEAST_FASTER)
  missed.push(`the matcher is ${faster.toFixed(1)} times as fast as the best peer`);

const compiled = compileDataset();
for (const [name, make] of Object.entries(TEXTS)) {
  const growth = measureGrowth(compiled, make, 'en', {
    length: LENGTH,
    most: MOST_GROWTH,
    rounds: ROUNDS,
  });
  console.log(`${name}: twice the text takes ${timesOf(growth).toFixed(1)} times as long`);
  if (growsBeyond(growth, MOST_GROWTH)) missed.push(`${name} grows more than linearly`);
}
for (const fault of missed) console.error(`TOO SLOW: ${fault}`);
process.exitCode = missed.length > 0 ? 1 : 0;
