import type { RecordType } from '../../model/entity';
import type { IncidentLink, Link } from '../../model/link';
import type { PageContext } from './page-context';

/** Which mentions of an entity get a mark: a reader's setting. */
export const PAINT_POLICIES = ['every', 'first-on-page'] as const;
export type PaintPolicy = (typeof PAINT_POLICIES)[number];

export interface PaintChoice {
  readonly policy: PaintPolicy;
  /** Types that the reader has switched off. */
  readonly hidden: readonly RecordType[];
}

export const DEFAULT_PAINT: PaintChoice = { policy: 'every', hidden: [] };

/** Types whose records belong to this conflict wherever they are named. */
const SIGNS = new Set<RecordType>(['group', 'mission', 'operation', 'accord']);

const isSign = ({ type, general }: Link): boolean => !general && SIGNS.has(type);

/** A wrong mark costs more than a missing one: links weaker than this are listed, not painted. */
const PAINT_FROM = 0.7;
/** Incidents are scored on several grounds at once: a lower figure says as much. */
const PAINT_INCIDENT_FROM = 0.5;

/**
 * Marks the links to paint. On a page about something else only what tells of the conflict gets a mark: its
 * armed groups and missions, and names in a passage about it. A country's name alone stays plain.
 */
export function chooseMarks(
  context: PageContext,
  links: readonly Link[],
  { policy, hidden }: PaintChoice,
): Link[] {
  const seen = new Set<string>();
  return links.map((link) => {
    const again = policy === 'first-on-page' && seen.has(link.entity);
    const painted =
      link.score >= PAINT_FROM &&
      !hidden.includes(link.type) &&
      !again &&
      (context.topic.whole || isSign(link) || context.topic.at(link.start));
    if (painted) seen.add(link.entity);
    return { ...link, painted };
  });
}

/** Marks the incidents to paint. Each passage tells of its event in other words, so a policy of first mentions does not thin them. */
export const chooseIncidentMarks = (
  incidents: readonly IncidentLink[],
  { hidden }: PaintChoice,
): IncidentLink[] =>
  incidents.map((incident) => ({
    ...incident,
    painted: incident.score >= PAINT_INCIDENT_FROM && !hidden.includes('incident'),
  }));
