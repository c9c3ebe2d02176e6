import { logOdds, type Weights } from './features';
import type { Evidence } from './incident-evidence';
import type { Weighed } from './weigh-incident';
import { WEIGHTS } from './weights';

/** From this probability up a link is made: articles of writers whom the fit did not know have nine links of ten right or more. */
export const SURE = 0.45;
/** From this one up an event counts as told where the page is read the first time, to know what goes on around a passage. */
export const LIKELY = 0.3;

/** Where, besides places, a passage's own words point to an incident: the date, the figures that agree. */
const anchorsOf = ({ date, figures }: Evidence): number[] => [
  ...(date && !date.carried ? [date.date.start] : []),
  ...figures.flatMap(({ start, check }) => (check === 'within' ? [start] : [])),
];

const shareOne = (some: readonly number[], others: readonly number[]): boolean =>
  some.some((one) => others.includes(one));

/** Where two readings rest on the same words, only one of them can be told. */
function rival(a: Evidence, b: Evidence): boolean {
  const placesOf = ({ place }: Evidence): number[] => place.links.map(({ start }) => start);
  const [here, there] = [placesOf(a), placesOf(b)];
  if (here.length > 0 && there.length > 0) return shareOne(here, there);
  const [own, others] = [anchorsOf(a), anchorsOf(b)];
  const each = own.length + here.length > 0 && others.length + there.length > 0;
  return !each || shareOne(own, others);
}

export interface Chosen {
  readonly evidence: Evidence;
  /** The rest of the page tells of it, or of an incident that it goes with. */
  readonly told: boolean;
  /** Probability, against the other incidents and against none. */
  readonly score: number;
}

/**
 * The incidents that one passage tells of: the likeliest, and others only by words of their own.
 * @param threshold the least probability
 */
export function chooseIncidents(
  weighed: readonly Weighed[],
  weights: Weights = WEIGHTS,
  threshold = SURE,
): Chosen[] {
  const odds = weighed.map((one) => Math.exp(logOdds(one, weights)));
  // Rivals only lower it: in most sentences nothing comes near, and none are looked for.
  if (odds.every((one) => one / (1 + one) < threshold)) return [];
  const sorted = weighed
    .map((one, i) => ({
      evidence: one.evidence,
      told: one.page.toldElsewhere + one.page.related > 0,
      odds: odds[i] as number,
    }))
    .sort(
      (a, b) =>
        b.odds - a.odds ||
        (a.evidence.incident.incident.id < b.evidence.incident.incident.id ? -1 : 1),
    );
  const chosen: Chosen[] = [];
  for (let rest = sorted; rest[0]; ) {
    const [{ evidence, told, odds }] = rest as [(typeof sorted)[0]];
    if (odds / (1 + odds) < threshold) break;
    const total = rest.reduce(
      (sum, one) =>
        one.evidence === evidence || rival(one.evidence, evidence) ? sum + one.odds : sum,
      1,
    );
    if (odds / total < threshold) break;
    chosen.push({ evidence, told, score: Math.round((100 * odds) / total) / 100 });
    rest = rest.filter((one) => !rival(one.evidence, evidence));
    if (evidence.place.carried) break;
  }
  const at = ({ evidence: { place, date } }: Chosen): number =>
    place.links[0]?.start ?? date?.date.start ?? 0;
  return chosen.sort((a, b) => at(a) - at(b));
}
