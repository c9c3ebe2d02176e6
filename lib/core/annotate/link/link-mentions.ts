import type { Link } from '../../model/link';
import type { Mention } from '../match/find-mentions';
import type { EntityInfo, Gazetteer } from '../match/gazetteer';
import type { PageContext } from './page-context';
import { type Weighed, weighSense } from './weigh-sense';

/** Below this, no entity fits (NIL). */
const LINK_FROM = 0.5;
/** Two readings closer than this are too close to choose between. */
const MARGIN = 0.05;

/** The one reading that fits, or null (NIL): nothing fits, or two fit equally. */
function choose(weighed: readonly Weighed[]): Weighed | null {
  const fitting = weighed
    .filter(({ score }) => score >= LINK_FROM)
    .sort((a, b) => b.score - a.score || a.distance - b.distance);
  const [best, next] = fitting;
  if (!best) return null;
  if (!next || best.score - next.score > MARGIN) return best;
  // Two persons of one surname: the one named last.
  return best.distance < next.distance ? best : null;
}

/** Decides every mention. Mentions that denote nothing of ours are left out. */
export function linkMentions(
  gazetteer: Gazetteer,
  context: PageContext,
  mentions: readonly Mention[],
): Link[] {
  const links: Link[] = [];
  const linked = new Map<number, number[]>();
  for (const mention of mentions) {
    const chosen = choose(
      mention.senses.map((sense) => weighSense(gazetteer, context, linked, mention, sense)),
    );
    if (!chosen) continue;
    const entity = gazetteer.entities[chosen.sense.entity] as EntityInfo;
    // What was itself vouched for by a full name vouches for nothing.
    if (chosen.distance === Number.POSITIVE_INFINITY) {
      linked.set(chosen.sense.entity, [...(linked.get(chosen.sense.entity) ?? []), mention.start]);
    }
    links.push({
      start: mention.start,
      end: mention.end,
      text: mention.text,
      entity: entity.id,
      name: entity.name,
      ...(entity.french && { french: entity.french }),
      type: entity.type,
      score: Math.round(chosen.score * 100) / 100,
      reasons: chosen.reasons,
      painted: false,
    });
  }
  return links;
}
