import { FEATURES, type Weights } from '../../lib/core/annotate/incidents/features';

/** The features that a candidate has, by their place in `FEATURES`; most it has not. */
export interface Row {
  readonly at: readonly number[];
  readonly values: readonly number[];
}

/** A passage's candidates, and which of them are right. */
export interface Instance {
  readonly rows: readonly Row[];
  readonly right: readonly number[];
  /** How much it counts. */
  readonly weight: number;
}

const STEPS = 120;
const RATE = 0.1;
/** Beyond these log odds a candidate is sure. */
const SURE = 30;

/** All rows of all instances, one after the other: a hundred times as fast to go through as objects are. */
interface Table {
  readonly at: Uint16Array;
  readonly values: Float32Array;
  /** Where each row begins in `at` and `values`, and the last one ends. */
  readonly rows: Uint32Array;
  readonly right: Uint8Array;
  /** Where each instance begins in `rows`, and the last one ends. */
  readonly instances: Uint32Array;
  readonly weights: Float64Array;
}

function tableOf(all: readonly Instance[]): Table {
  const rows = all.flatMap((one) => one.rows);
  const begins = (lengths: readonly number[]): Uint32Array => {
    const ends = new Uint32Array(lengths.length + 1);
    lengths.forEach((length, i) => {
      ends[i + 1] = (ends[i] as number) + length;
    });
    return ends;
  };
  return {
    at: Uint16Array.from(rows.flatMap(({ at }) => at)),
    values: Float32Array.from(rows.flatMap(({ values }) => values)),
    rows: begins(rows.map(({ at }) => at.length)),
    right: Uint8Array.from(
      all.flatMap((one) => one.rows.map((_, i) => Number(one.right.includes(i)))),
    ),
    instances: begins(all.map((one) => one.rows.length)),
    weights: Float64Array.from(all, ({ weight }) => weight),
  };
}

/** Adds the gradient of the log likelihood of each right candidate, or of none, among a passage's. */
function addGradient(table: Table, weights: Float64Array, gradient: Float64Array): void {
  const { at, values, rows, right, instances } = table;
  const odds = new Float64Array(right.length);
  for (let r = 0; r < right.length; r++) {
    let sum = 0;
    for (let k = rows[r] as number; k < (rows[r + 1] as number); k++)
      sum += (values[k] as number) * (weights[at[k] as number] as number);
    odds[r] = Math.exp(Math.min(sum, SURE));
  }
  for (let i = 0; i + 1 < instances.length; i++) {
    const [from, to] = [instances[i] as number, instances[i + 1] as number];
    let wrong = 1;
    for (let r = from; r < to; r++) if (!right[r]) wrong += odds[r] as number;
    let told = 0;
    let shares = 0;
    for (let r = from; r < to; r++) {
      if (!right[r]) continue;
      told++;
      shares += 1 / (wrong + (odds[r] as number));
    }
    if (told === 0) shares = 1 / wrong;
    for (let r = from; r < to; r++) {
      const odd = odds[r] as number;
      const push = right[r] ? 1 - odd / (wrong + odd) : -odd * shares;
      if (Math.abs(push) < 1e-6) continue;
      const by = push * (table.weights[i] as number);
      for (let k = rows[r] as number; k < (rows[r + 1] as number); k++) {
        const f = at[k] as number;
        gradient[f] = (gradient[f] as number) + by * (values[k] as number);
      }
    }
  }
}

/**
 * Climbs to the weights of greatest likelihood (Adam's steps).
 * @param penalty on half the sum of the squares of the weights: few articles, so no weight should grow large
 */
export function climb(instances: readonly Instance[], start: Weights, penalty: number): Weights {
  const table = tableOf(instances);
  const weights = Float64Array.from(FEATURES, (name) => start[name] ?? 0);
  const mean = new Float64Array(FEATURES.length);
  const square = new Float64Array(FEATURES.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((w, f) => (FEATURES[f] === 'bias' ? 0 : -penalty * w));
    addGradient(table, weights, gradient);
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
