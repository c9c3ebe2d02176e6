import type { Reason } from '../../model/link';
import type { Mention } from '../match/find-mentions';
import { fold } from '../match/fold';
import type { EntityInfo, Gazetteer, Sense } from '../match/gazetteer';
import { heldThen, type PageContext } from './page-context';

/** How well one reading of a mention fits the page: 0 (not this) to 1. */
export interface Weighed {
  readonly sense: Sense;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Characters back to the full name that vouches for this one; Infinity where none does. */
  readonly distance: number;
}

/** Scores by the kind of evidence; set by hand, checked on the evaluation set. */
const UNDOUBTED = 0.95;
const NAMED_IN_FULL = 0.95;
const BESIDE = 0.9;
const CUE = 0.9;
const TOPIC = 0.8;
const OTHER_MEANING = -0.4;
/** How far to either side of a mention a word counts as directly beside it, in code units. */
const BESIDE_WINDOW = 40;

function directlyBeside({ page }: PageContext, mention: Mention, sense: Sense): string | undefined {
  const before = ` ${fold(page.text.slice(Math.max(0, mention.start - BESIDE_WINDOW), mention.start))}`;
  const after = `${fold(page.text.slice(mention.end, mention.end + BESIDE_WINDOW))} `;
  const { needs } = sense;
  return (
    needs?.before?.find((words) => before.endsWith(` ${fold(words)}`)) ??
    needs?.after?.find((words) =>
      new RegExp(`^${literal(fold(words))}(?![\\p{L}\\p{N}])`, 'u').test(after),
    )
  );
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The last full name of the entity before the mention; for all but persons, anywhere on the page. */
function fullNameBefore(
  gazetteer: Gazetteer,
  context: PageContext,
  mention: Mention,
  sense: Sense,
): number {
  const starts = context.sure.get(sense.entity) ?? [];
  const before = starts.filter((start) => start < mention.start).at(-1);
  if (before !== undefined) return mention.start - before;
  const person = gazetteer.entities[sense.entity]?.type === 'person';
  return !person && starts.length > 0
    ? (starts[0] as number) - mention.start
    : Number.POSITIVE_INFINITY;
}

function evidence(
  gazetteer: Gazetteer,
  context: PageContext,
  mention: Mention,
  sense: Sense,
): Weighed {
  const { needs } = sense;
  const weigh = (
    score: number,
    code: Reason['code'],
    detail?: string,
    distance = Number.POSITIVE_INFINITY,
  ): Weighed => ({
    sense,
    score,
    reasons: [detail ? { code, detail } : { code }],
    distance,
  });
  if (!needs) return weigh(UNDOUBTED, 'needs-nothing');
  const distance = needs.fullName
    ? fullNameBefore(gazetteer, context, mention, sense)
    : Number.POSITIVE_INFINITY;
  if (distance < Number.POSITIVE_INFINITY) {
    return weigh(
      NAMED_IN_FULL,
      'named-in-full',
      (gazetteer.entities[sense.entity] as EntityInfo).name,
      distance,
    );
  }
  const word = directlyBeside(context, mention, sense);
  if (word) return weigh(BESIDE, 'beside', word);
  const cue = needs.anyOf?.find((id) =>
    [...context.sure.keys()].some((number) => gazetteer.entities[number]?.id === id),
  );
  if (cue) return weigh(CUE, 'cue', gazetteer.entities.find(({ id }) => id === cue)?.name);
  if (needs.topic && context.onTopic)
    return weigh(TOPIC, 'topic', context.topicNames.slice(0, 3).join(', '));
  return weigh(0, 'no-context');
}

/** Weighs one sense of a mention by the page's evidence for it and against it. */
export function weighSense(
  gazetteer: Gazetteer,
  context: PageContext,
  mention: Mention,
  sense: Sense,
): Weighed {
  if (!heldThen(sense, context.page.published)) {
    return {
      sense,
      score: 0,
      reasons: [{ code: 'not-then', detail: sense.from ?? '' }],
      distance: Number.POSITIVE_INFINITY,
    };
  }
  const found = evidence(gazetteer, context, mention, sense);
  const strong = found.reasons.some(({ code }) => code === 'named-in-full' || code === 'beside');
  if (found.score === 0 || strong) return found;
  const other = sense.alsoMeans?.find(({ cues }) => cues?.some((cue) => context.hasWords(cue)));
  if (!other) return found;
  return {
    ...found,
    score: Math.max(0, found.score + OTHER_MEANING),
    reasons: [...found.reasons, { code: 'other-meaning', detail: other.what }],
  };
}
