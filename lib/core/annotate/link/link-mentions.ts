import type { Link, Nil } from '../../model/link';
import type { EntityInfo, Gazetteer } from '../match/gazetteer';
import type { Mention } from '../match/mention';
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

/** The reading that came nearest, for the reader who asks why nothing is marked. */
function nilOf(gazetteer: Gazetteer, mention: Mention, weighed: readonly Weighed[]): Nil {
  const [best] = [...weighed].sort((a, b) => b.score - a.score);
  const { sense, reasons } = best as Weighed;
  const { id, name } = gazetteer.entities.get(sense.entity) as EntityInfo;
  const { start, end, text } = mention;
  const tied = weighed.filter(({ score }) => score >= LINK_FROM).length > 1;
  const why = tied ? [...reasons, { code: 'equal-candidates' as const }] : reasons;
  return { start, end, text, nearest: id, name, reasons: why };
}

/** What linking decided of the mentions: an entity, or none. Both in reading order. */
export interface LinkedMentions {
  readonly links: readonly Link[];
  readonly nils: readonly Nil[];
}

function linkOf(gazetteer: Gazetteer, mention: Mention, { sense, score, reasons }: Weighed): Link {
  const { id, name, french, type, general } = gazetteer.entities.get(sense.entity) as EntityInfo;
  return {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    entity: id,
    name,
    ...(french && { french }),
    type,
    ...(general && { general: true }),
    score: Math.round(score * 100) / 100,
    reasons,
    painted: false,
  };
}

/** Decides every mention; what fits nothing a second time, when the names further on are decided too. */
export function linkMentions(
  gazetteer: Gazetteer,
  context: PageContext,
  mentions: readonly Mention[],
): LinkedMentions {
  const linked = new Map<number, number[]>();
  const weigh = (mention: Mention): readonly Weighed[] =>
    mention.senses.map((sense) => weighSense(gazetteer, context, linked, mention, sense));
  const first = mentions.map((mention) => {
    const weighed = weigh(mention);
    const chosen = choose(weighed);
    // What was itself vouched for by a full name vouches for nothing.
    if (chosen?.distance === Number.POSITIVE_INFINITY) {
      const starts = linked.get(chosen.sense.entity);
      if (starts) starts.push(mention.start);
      else linked.set(chosen.sense.entity, [mention.start]);
    }
    return { mention, weighed, chosen };
  });
  const links: Link[] = [];
  const nils: Nil[] = [];
  for (const { mention, weighed, chosen: before } of first) {
    const again =
      !before && mention.senses.some(({ needs }) => needs?.anyOf) ? weigh(mention) : weighed;
    const chosen = before ?? choose(again);
    if (chosen) links.push(linkOf(gazetteer, mention, chosen));
    else nils.push(nilOf(gazetteer, mention, again));
  }
  return { links, nils };
}
