import type { Incident } from '../model/incident';
import type { IncidentLink, Link } from '../model/link';
import type { PageInput } from '../model/page';

/** Passages of a page that tell of a recorded incident, in reading order. */
export function findIncidents(
  _incidents: readonly Incident[],
  _page: PageInput,
  _links: readonly Link[],
): IncidentLink[] {
  return [];
}
