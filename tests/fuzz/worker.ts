/** Runs targets by turns on a thread of its own, which the watch can end when it hangs or fills the memory. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Outcome } from './target';
import { TARGETS } from './targets';

export interface Orders {
  readonly names: readonly string[];
  readonly seed: number;
  readonly path?: string;
  /** For all targets together, in milliseconds. */
  readonly time: number;
  /** The number of cases begun. */
  readonly beats: Int32Array;
}

export type Report =
  | { readonly kind: 'turn'; readonly name: string; readonly seed: number }
  | { readonly kind: 'outcome'; readonly name: string; readonly outcome: Outcome };

/** Longest turn of a target, in milliseconds: each has many in an hour. */
const LONGEST_TURN = 15_000;

const { names, seed, path, time, beats } = workerData as Orders;
const say = (report: Report): void => parentPort?.postMessage(report);
const beat = (): void => {
  Atomics.add(beats, 0, 1);
};

// What is refused and reported is no news here.
console.warn = () => undefined;
console.error = () => undefined;

const end = performance.now() + time;
let open = TARGETS.filter(({ name }) => names.includes(name));
for (let round = 0; open.length > 0; round++) {
  const turns = open;
  for (const [i, target] of turns.entries()) {
    const left = end - performance.now();
    if (left <= 0) process.exit();
    say({ kind: 'turn', name: target.name, seed: seed + round });
    const outcome = await target.run({
      seed: seed + round,
      // What loads long takes a little of all that come after it.
      time: Math.min(LONGEST_TURN, left / (turns.length - i)),
      beat,
      ...(path !== undefined && { path }),
    });
    say({ kind: 'outcome', name: target.name, outcome });
    // What has failed is to be mended before it can find anything else.
    if (outcome.failure || path !== undefined) open = open.filter((one) => one !== target);
  }
}
process.exit();
