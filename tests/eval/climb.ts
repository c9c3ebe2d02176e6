import { FEATURES, type Feature } from '../../lib/core/annotate/incidents/features';

export type Weights = Readonly<Record<Feature, number>>;

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

const STEPS = 150;
const RATE = 0.1;

/** Log odds of a row of features; beyond 30 it is sure. */
function logOddsOf({ at, values }: Row, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++)
    sum += (values[i] as number) * (weights[at[i] as number] as number);
  return Math.min(sum, 30);
}

/** Adds the gradient of the log likelihood of the right candidate, or of none, among a passage's. */
function addGradient(
  { rows, right, weight }: Instance,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const odds = rows.map((row) => Math.exp(logOddsOf(row, weights)));
  for (const one of right.length > 0 ? right : [-1]) {
    const others = odds.map((odd, i) => (i !== one && right.includes(i) ? 0 : odd));
    const total = 1 + others.reduce((sum, odd) => sum + odd, 0);
    rows.forEach(({ at, values }, i) => {
      const push = Number(i === one) - (others[i] as number) / total;
      if (Math.abs(push) < 1e-6) return;
      at.forEach((f, j) => {
        gradient[f] = (gradient[f] as number) + weight * push * (values[j] as number);
      });
    });
  }
}

/**
 * Climbs to the weights of greatest likelihood (Adam's steps).
 * @param penalty on half the sum of the squares of the weights: few articles, so no weight should grow large
 */
export function climb(instances: readonly Instance[], start: Weights, penalty: number): Weights {
  const weights = Float64Array.from(FEATURES, (name) => start[name] ?? 0);
  const mean = new Float64Array(FEATURES.length);
  const square = new Float64Array(FEATURES.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((w, f) => (FEATURES[f] === 'bias' ? 0 : -penalty * w));
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
