import { logOdds, type Weights } from './features';
import type { Evidence } from './incident-evidence';
import { toldApart } from './told-apart';
import type { Weighed } from './weigh-incident';
import { WEIGHTS } from './weights';

/** From this probability up a link is made: articles of writers whom the fit did not know have nine links of ten right or more. */
export const SURE = 0.45;
/** From this one up an event counts as told where the page is read the first time, to know what goes on around a passage. */
export const LIKELY = 0.3;

/** An incident that a passage may tell of, and where the words stand that point to it. */
interface Contender {
  readonly evidence: Evidence;
  readonly told: boolean;
  readonly odds: number;
  readonly places: readonly number[];
  /** Besides places, the passage's own words: the date, the figures that agree. */
  readonly anchors: readonly number[];
}

function contenderOf({ evidence, page }: Weighed, odds: number): Contender {
  const { date, figures, place } = evidence;
  return {
    evidence,
    told: page.toldElsewhere + page.related > 0,
    odds,
    places: place.links.map(({ start }) => start),
    anchors: [
      ...(date && !date.carried ? [date.date.start] : []),
      ...figures.flatMap(({ start, check }) => (check === 'within' ? [start] : [])),
    ],
  };
}

const shareOne = (some: readonly number[], others: readonly number[]): boolean =>
  some.some((one) => others.includes(one));

/** Two readings rest on the same words. */
function rival(a: Contender, b: Contender): boolean {
  if (a.places.length > 0 && b.places.length > 0) return shareOne(a.places, b.places);
  const each = a.anchors.length + a.places.length > 0 && b.anchors.length + b.places.length > 0;
  return !each || shareOne(a.anchors, b.anchors);
}

/** Odds that each of two events needs to be told by words that they share, if each has some of its own as well. */
const BOTH = 30;

const excludes = (a: Contender, b: Contender): boolean =>
  rival(a, b) && !(Math.min(a.odds, b.odds) >= BOTH && toldApart(a.evidence, b.evidence));

const byOdds = (a: Contender, b: Contender): number =>
  b.odds - a.odds || (a.evidence.incident.incident.id < b.evidence.incident.incident.id ? -1 : 1);

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
  const chosen: Chosen[] = [];
  let rest = weighed.map((one, i) => contenderOf(one, odds[i] as number)).sort(byOdds);
  for (let best = rest[0]; best; best = rest[0]) {
    const { evidence, told, odds } = best;
    if (odds / (1 + odds) < threshold) break;
    const others: Contender[] = [];
    let total = 1;
    for (const one of rest) {
      if (one === best || excludes(one, best)) total += one.odds;
      else others.push(one);
    }
    if (odds / total < threshold) break;
    chosen.push({ evidence, told, score: Math.round((100 * odds) / total) / 100 });
    rest = others;
    if (evidence.place.carried) break;
  }
  const at = ({ evidence: { place, date } }: Chosen): number =>
    place.links[0]?.start ?? date?.date.start ?? 0;
  return chosen.sort((a, b) => at(a) - at(b));
}
