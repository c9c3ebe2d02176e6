import { groupBy } from '../group-by';
import type { Figure, Incident } from '../model/incident';

/** What all claims of a figure span, in persons; `open`: one of them gives no upper bound. */
export interface Toll {
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
}

const isOpen = ({ high, qualifier }: Figure): boolean =>
  high === undefined || qualifier === 'at-least' || qualifier === 'more-than';

/** The numbers that claims of one measure of the same people span, or null where none gives a number. */
function spanOf(claims: readonly Figure[]): Toll | null {
  const counted = claims.filter(({ low, high }) => low !== undefined || high !== undefined);
  if (counted.length === 0) return null;
  const numbers = counted.flatMap(({ low, high }) => [low, high]).filter((n) => n !== undefined);
  return { low: Math.min(...numbers), high: Math.max(...numbers), open: counted.some(isOpen) };
}

/**
 * What is recorded of an incident's toll in all: the claims of 'people' where there are such, else those of the
 * group for which most is claimed. Groups are not added up: whether they overlap is not recorded.
 */
export function tollOf(incident: Incident, measure: Figure['measure']): Toll | null {
  const claims = incident.figures.filter((figure) => figure.measure === measure);
  const groups = groupBy(claims, ({ of }) => of);
  const all = spanOf(groups.get('people') ?? []);
  if (all) return all;
  const tolls = [...groups.values()].map(spanOf).filter((toll) => toll !== null);
  return tolls.sort((a, b) => b.high - a.high)[0] ?? null;
}
