/**
 * `npm run fuzz [-- --minutes N] [-- --seed S] [-- --only NAME]`: generated pages, files, messages and histories, and
 * what must hold of them. Prints the seed, the runs of each target, and for a failure its smallest case with the
 * command that repeats it. Exit code 1 if anything failed.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Failure } from './target';
import { TARGETS } from './targets';
import type { Orders, Report } from './worker';

/**
 * A case that takes longer hangs, in milliseconds of the processor: a busy machine is no fault. One that waits for what never
 * comes uses none, and is known by the clock. Loading what a target needs is included.
 */
const HANGS = 40_000;
const WAITS = 600_000;
/** What the thread may hold, in megabytes. */
const MEMORY = 1500;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string' },
    path: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
  },
});
const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
const wanted = (name: string): boolean =>
  values.only.length === 0 || values.only.some((part) => name.startsWith(part));
const names = TARGETS.map(({ name }) => name).filter(wanted);
const end = performance.now() + Number(values.minutes) * 60_000;

const runs = new Map<string, number>(names.map((name) => [name, 0]));
const notes = new Map<string, string>();
const failures: (Failure & { readonly name: string })[] = [];

function fail(name: string, failure: Failure): void {
  failures.push({ name, ...failure });
  const path = failure.path ? ` --path ${failure.path}` : '';
  console.error(`\n${name}: ${failure.error}\n  found: ${failure.found}`);
  console.error(`  again: npm run fuzz -- --only ${name} --seed ${failure.seed}${path}\n`);
}

/** Of all threads; this one only watches. */
function processTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs targets until the time is over or one of them takes the thread with it. @returns those that still can be run */
function watch(open: readonly string[]): Promise<string[]> {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const orders: Orders = {
    names: open,
    seed,
    time: end - performance.now(),
    beats,
    ...(values.path !== undefined && { path: values.path }),
  };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: orders,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  let [name, turnSeed, begun] = ['', seed, 0];
  let left = [...open];
  const lose = (error: string): void => {
    const found = `case ${Atomics.load(beats, 0) - begun} of this turn`;
    fail(name, { seed: turnSeed, error, found });
    left = left.filter((one) => one !== name);
  };
  return new Promise((resolve) => {
    let [last, since, used] = [-1, performance.now(), processTime()];
    const timer = setInterval(() => {
      const now = Atomics.load(beats, 0);
      if (now !== last) [last, since, used] = [now, performance.now(), processTime()];
      else if (processTime() - used > HANGS || performance.now() - since > WAITS) {
        lose('hangs');
        void worker.terminate();
      }
    }, 1000);
    worker.on('message', (report: Report) => {
      if (report.kind === 'turn') {
        ({ name, seed: turnSeed } = report);
        begun = Atomics.load(beats, 0);
        return;
      }
      const { outcome } = report;
      runs.set(report.name, (runs.get(report.name) ?? 0) + outcome.runs);
      if (outcome.note) notes.set(report.name, outcome.note);
      if (!outcome.failure) return;
      fail(report.name, outcome.failure);
      left = left.filter((one) => one !== report.name);
    });
    worker.on('error', (error) =>
      lose(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    worker.on('exit', () => {
      clearInterval(timer);
      resolve(left);
    });
  });
}

console.log(`seed ${seed}`);
let open = names;
do {
  const before = open.length;
  open = await watch(open);
  if (open.length === before) break;
} while (open.length > 0 && performance.now() < end && values.path === undefined);
const width = Math.max(...names.map((name) => name.length));
for (const [name, count] of runs) {
  const note = notes.get(name) ?? '';
  console.log(`${name.padEnd(width)} ${String(count).padStart(9)} runs${note && `  ${note}`}`);
}
console.log(failures.length > 0 ? `${failures.length} failed` : 'nothing failed');
process.exitCode = failures.length > 0 || names.length === 0 ? 1 : 0;
