/** `npx tsx tests/bench/lookup.ts`: what a keystroke costs with 30,000 names, beside Fuse.js over all of them. */
import Fuse from 'fuse.js';
import { buildLookup, type Lookup } from '../../lib/core/lookup/lookup';
import { lookupRecords } from '../../lib/core/lookup/lookup-records';
import { wordsOf } from '../../lib/core/lookup/words';
import type { Release } from '../../lib/core/model/release';
import { seeded, syntheticRelease } from './synthetic-release';

const NAMES = 30_000;
const SEED = 2026;
const QUERIES = 60;
/** Milliseconds. */
const BUDGET = { median: 8, p95: 16, block: 100 };

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
}

/** Every keystroke of names typed out, every second one with a letter left out. */
function keystrokes(release: Release): string[] {
  const random = seeded(SEED + 1);
  return Array.from({ length: QUERIES }, (_, i) => {
    const { name } = release.entities[
      Math.floor(random() * release.entities.length)
    ] as Release['entities'][number];
    const gap = i % 2 === 0 ? -1 : 1 + Math.floor(random() * (name.length - 1));
    const typed = name.slice(0, gap < 0 ? name.length : gap) + (gap < 0 ? '' : name.slice(gap + 1));
    return Array.from({ length: typed.length }, (_, end) => typed.slice(0, end + 1));
  }).flat();
}

function build(release: Release): { lookup: Lookup; total: number; longest: number } {
  const building = buildLookup(release);
  const from = performance.now();
  for (let longest = 0; ; ) {
    const before = performance.now();
    const step = building.next();
    longest = Math.max(longest, performance.now() - before);
    if (step.done) return { lookup: step.value, total: performance.now() - from, longest };
  }
}

function timesOf(queries: readonly string[], ask: (query: string) => unknown): number[] {
  for (const query of queries.slice(0, 50)) ask(query);
  return queries
    .map((query) => {
      const before = performance.now();
      ask(query);
      return performance.now() - before;
    })
    .sort((a, b) => a - b);
}

const release = syntheticRelease(NAMES, SEED);
const queries = keystrokes(release);
const { lookup, total, longest } = build(release);
const fuse = new Fuse(
  [...lookupRecords(release)].flatMap(({ forms }) => forms.map((form) => wordsOf(form).join(' '))),
  { ignoreLocation: true, threshold: 0.34, includeScore: true, includeMatches: true },
);

const ours = timesOf(queries, (query) => lookup(query, 8));
const plain = timesOf(queries, (query) => fuse.search(query, { limit: 8 }));
const row = (label: string, share: number): string =>
  [
    label.padEnd(8),
    quantile(ours, share).toFixed(2).padStart(9),
    quantile(plain, share).toFixed(2).padStart(12),
    (quantile(plain, share) / quantile(ours, share)).toFixed(0).padStart(7),
  ].join(' ');
console.log(
  `${NAMES} names, ${release.entities.length + release.incidents.length} records, ${queries.length} keystrokes (ms)`,
);
console.log('            lookup  Fuse.js all   ratio');
console.log(row('median', 0.5));
console.log(row('p95', 0.95));
console.log(row('longest', 1));
console.log(`build ${total.toFixed(0)} ms in pauses of at most ${longest.toFixed(0)} ms of work`);

const over = [
  quantile(ours, 0.5) > BUDGET.median && 'median',
  quantile(ours, 0.95) > BUDGET.p95 && 'p95',
  longest > BUDGET.block && 'build',
].filter(Boolean);
if (over.length > 0) {
  console.error(`over budget: ${over.join(', ')}`);
  process.exitCode = 1;
}
