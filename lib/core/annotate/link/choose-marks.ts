import type { RecordType } from '../../model/entity';
import type { IncidentLink, Link } from '../../model/link';
import type { PageContext } from './page-context';

/** Types whose records belong to this conflict wherever they are named. */
const SIGNS = new Set<RecordType>(['group', 'mission', 'operation', 'accord']);

const isSign = ({ type, general }: Link): boolean => !general && SIGNS.has(type);

/** A wrong mark costs more than a missing one: links weaker than this are listed, not painted. */
const PAINT_FROM = 0.7;
/** Incidents are scored on several grounds at once: a lower figure says as much. */
const PAINT_INCIDENT_FROM = 0.5;

/**
 * Says which links may be painted; the reader's policy chooses among them (paint-policy.ts). On a page about
 * something else only what tells of the conflict gets a mark: its armed groups and missions, and names in a
 * passage about it. A country's name alone stays plain.
 */
export function chooseMarks(context: PageContext, links: readonly Link[]): Link[] {
  return links.map((link) => ({
    ...link,
    painted:
      link.score >= PAINT_FROM &&
      (context.topic.whole || isSign(link) || context.topic.at(link.start)),
  }));
}

/** The world has other attacks: a page that names nothing of this conflict's world tells of none of its incidents. */
export const chooseIncidentMarks = (
  { topic }: PageContext,
  incidents: readonly IncidentLink[],
): IncidentLink[] =>
  topic.elsewhere
    ? []
    : incidents.map((incident) => ({
        ...incident,
        painted: incident.score >= PAINT_INCIDENT_FROM,
      }));
