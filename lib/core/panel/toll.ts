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
  return {
    low: Math.min(...counted.map(({ low, high }) => low ?? high ?? 0)),
    high: Math.max(...counted.map(({ low, high }) => high ?? low ?? 0)),
    open: counted.some(isOpen),
  };
}

/** Claims by the people they count, in the order of the record. */
function byPeople(incident: Incident, measure: Figure['measure']): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of incident.figures) {
    if (figure.measure === measure)
      groups.set(figure.of, [...(groups.get(figure.of) ?? []), figure]);
  }
  return groups;
}

/**
 * What is recorded of an incident's toll in all: the claims of 'people' where there are such, else those of the
 * group for which most is claimed. Groups are not added up: whether they overlap is not recorded.
 */
export function tollOf(incident: Incident, measure: Figure['measure']): Toll | null {
  const groups = byPeople(incident, measure);
  const all = spanOf(groups.get('people') ?? []);
  if (all) return all;
  const tolls = [...groups.values()].map(spanOf).filter((toll) => toll !== null);
  return tolls.sort((a, b) => b.high - a.high)[0] ?? null;
}
