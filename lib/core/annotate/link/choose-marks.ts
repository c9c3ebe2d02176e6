import type { EntityType } from '../../model/entity';
import type { Link } from '../../model/link';
import type { Gazetteer } from '../match/gazetteer';
import type { PageContext } from './page-context';

/** Which mentions of an entity get a mark: a reader's setting. */
export const PAINT_POLICIES = ['every', 'first-on-page'] as const;
export type PaintPolicy = (typeof PAINT_POLICIES)[number];

export interface PaintChoice {
  readonly policy: PaintPolicy;
  /** Types that the reader has switched off. */
  readonly hidden: readonly EntityType[];
}

export const DEFAULT_PAINT: PaintChoice = { policy: 'every', hidden: [] };

/** A wrong mark costs more than a missing one: links weaker than this are listed, not painted. */
const PAINT_FROM = 0.7;

/** Marks the links to paint. On a page about something else, the name of a country or a world body stays plain. */
export function chooseMarks(
  gazetteer: Gazetteer,
  context: PageContext,
  links: readonly Link[],
  { policy, hidden }: PaintChoice,
): Link[] {
  const general = new Set(
    gazetteer.entities.filter((entity) => entity.general).map(({ id }) => id),
  );
  const seen = new Set<string>();
  return links.map((link) => {
    const again = policy === 'first-on-page' && seen.has(link.entity);
    const painted =
      link.score >= PAINT_FROM &&
      !hidden.includes(link.type) &&
      !again &&
      (context.onTopic || !general.has(link.entity));
    if (painted) seen.add(link.entity);
    return { ...link, painted };
  });
}
