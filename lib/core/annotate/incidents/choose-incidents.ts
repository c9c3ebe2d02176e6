import type { Feature, OwnFeatures, PageFeatures } from './features';
import type { Evidence } from './incident-evidence';
import type { Weighed } from './weigh-incident';
import { WEIGHTS } from './weights';

/** From this probability up a link is made. */
const THRESHOLD = 0.5;

/** Log odds of the incident against none that is recorded. */
function logOdds({ own, page }: Weighed, weights: Readonly<Record<Feature, number>>): number {
  let sum = 0;
  for (const name in own) sum += weights[name as Feature] * own[name as keyof OwnFeatures];
  for (const name in page) sum += weights[name as Feature] * page[name as keyof PageFeatures];
  return sum;
}

/** Where two readings rest on the same words, only one of them can be told. */
function rival(a: Evidence, b: Evidence): boolean {
  const places = b.place.links.map(({ start }) => start);
  if (places.length === 0 || a.place.links.length === 0) return true;
  return a.place.links.some(({ start }) => places.includes(start));
}

export interface Chosen {
  readonly evidence: Evidence;
  /** Probability, against the other incidents and against none. */
  readonly score: number;
}

/** The incidents that one passage tells of: the likeliest, and others only by places of their own. */
export function chooseIncidents(
  weighed: readonly Weighed[],
  weights: Readonly<Record<Feature, number>> = WEIGHTS,
): Chosen[] {
  const sorted = weighed
    .map((one) => ({ evidence: one.evidence, odds: Math.exp(logOdds(one, weights)) }))
    .sort(
      (a, b) =>
        b.odds - a.odds ||
        (a.evidence.incident.incident.id < b.evidence.incident.incident.id ? -1 : 1),
    );
  const chosen: Chosen[] = [];
  for (let rest = sorted; rest[0]; ) {
    const [{ evidence, odds }] = rest as [(typeof sorted)[0]];
    const total = rest.reduce(
      (sum, one) =>
        one.evidence === evidence || rival(one.evidence, evidence) ? sum + one.odds : sum,
      1,
    );
    if (odds / total < THRESHOLD) break;
    chosen.push({ evidence, score: Math.round((100 * odds) / total) / 100 });
    rest = rest.filter((one) => !rival(one.evidence, evidence));
    if (evidence.place.carried) break;
  }
  const at = ({ evidence: { place, date } }: Chosen): number =>
    place.links[0]?.start ?? date?.date.start ?? 0;
  return chosen.sort((a, b) => at(a) - at(b));
}
