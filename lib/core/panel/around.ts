import type { Records } from '../card/records';
import type { Incident } from '../model/incident';
import { makeTimeline, type TimelineModel } from '../timeline/make-timeline';

/** Incidents of the record shown beside a page's own, those nearest in time. */
const MOST_OTHERS = 60;

/** What incidents have in common that are told together: a place below a country, or an armed actor. */
function bondsOf(records: Records, { places, actors }: Incident): string[] {
  const spots = places.filter((id) => {
    const precision = records.entities.get(id)?.place?.precision;
    return precision !== undefined && precision !== 'country' && precision !== 'unknown';
  });
  const groups = actors
    .map(({ who }) => who)
    .filter((who) => typeof who === 'string' && records.entities.get(who)?.type === 'group');
  return [...spots, ...(groups as string[])];
}

/** Days between two incidents' first days, absolute. */
const apart = (a: Incident, b: Incident): number =>
  Math.abs(Date.parse(a.date.start) - Date.parse(b.date.start));

/**
 * The incidents that a page mentions, set off among those recorded before and after in the same places or of the
 * same groups; null where the page mentions none.
 */
export function timelineAround(records: Records, ids: readonly string[]): TimelineModel | null {
  const own = ids.flatMap((id) => records.incidents.get(id) ?? []);
  const chosen = new Set<string>(own.map(({ id }) => id));
  const bonds = new Set(own.flatMap((incident) => bondsOf(records, incident)));
  const near = [...records.incidentsOf].flatMap(([id, told]) => (bonds.has(id) ? told : []));
  const others = [...new Set(near)]
    .filter(({ id }) => !chosen.has(id))
    .map((incident) => ({
      incident,
      far: Math.min(...own.map((one) => apart(one, incident))),
    }))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_OTHERS)
    .map(({ incident }) => incident);
  return makeTimeline(
    [...own, ...others].map(({ id, title, date }) => ({ id, title, date })),
    chosen,
  );
}
