import type { Reason, Span } from '../../model/link';
import { fold } from '../match/fold';
import type { EntityInfo, Gazetteer, Sense } from '../match/gazetteer';
import type { Mention } from '../match/mention';
import { besideOf, wordBeside } from './beside';
import { anyWithin, firstFrom } from './blocks';
import { heldThen } from './held-then';
import { otherPlaceAfter } from './other-place';
import type { PageContext } from './page-context';
import { hasTitle, isWithin } from './personal-names';
import { placeCue } from './place-cue';

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
const EXPANDED = 0.95;
const BESIDE = 0.9;
const CUE = 0.9;
const TOPIC = 0.8;
const OTHER_MEANING = -0.5;
/** A full name no further back than this speaks for the short one, whatever else the page is about. Code units. */
const NEAR = 300;

const NOWHERE = Number.POSITIVE_INFINITY;

/** Full names linked so far on their own evidence: entity -> starts, ascending. */
export type LinkedNames = ReadonlyMap<number, readonly number[]>;

const lastBefore = (ascending: readonly number[], offset: number): number =>
  ascending[firstFrom(ascending, offset) - 1] ?? -1;

/**
 * How far back the last name is that vouches for a short one: a sure one, or a full name with needs of its
 * own that were met. For all but persons it may also stand further on.
 */
function fullNameBefore(
  gazetteer: Gazetteer,
  context: PageContext,
  linked: LinkedNames,
  mention: Mention,
  sense: Sense,
): number {
  const sure = context.sure.get(sense.entity) ?? [];
  const last = Math.max(
    lastBefore(sure, mention.start),
    lastBefore(linked.get(sense.entity) ?? [], mention.start),
  );
  if (last >= 0) return mention.start - last;
  const person = gazetteer.entities.get(sense.entity)?.type === 'person';
  return !person && sure.length > 0 ? (sure[0] as number) - mention.start : NOWHERE;
}

/** A country says too little: half the world's news name it. */
const knownBy = ({ needs }: Sense, { id, type }: EntityInfo): boolean =>
  type !== 'place' && Boolean(needs?.anyOf?.includes(id));

/** Another sure entity in the same block that is a sign of the topic, or that the name is known by. */
function companyOf(
  gazetteer: Gazetteer,
  context: PageContext,
  mention: Mention,
  sense: Sense,
): string | undefined {
  const block = context.blockAt(mention.start);
  for (const [number, starts] of context.sure) {
    const entity = gazetteer.entities.get(number) as EntityInfo;
    if (number === sense.entity || (entity.general && !knownBy(sense, entity))) continue;
    if (anyWithin(starts, block)) return entity.name;
  }
  return undefined;
}

/** One whose own needs were met vouches like one beyond doubt, if it is no town; a body of the world in its own block. */
function linkedCue(
  { entities }: Gazetteer,
  linked: LinkedNames,
  anyOf: readonly string[],
  block: Span,
): EntityInfo | undefined {
  for (const [number, starts] of linked) {
    const entity = entities.get(number) as EntityInfo;
    if (entity.type === 'place' || !anyOf.includes(entity.id)) continue;
    if (!entity.general || anyWithin(starts, block)) return entity;
  }
  return undefined;
}

/**
 * An entity that vouches for the name. A country vouches for a place inside it only on a page about the
 * conflict; for another country with a second one, or in the same block, as a body of the wide world does for anything.
 */
function cueOf(
  gazetteer: Gazetteer,
  context: PageContext,
  linked: LinkedNames,
  mention: Mention,
  sense: Sense,
): EntityInfo | undefined {
  const anyOf = sense.needs?.anyOf;
  if (!anyOf) return undefined;
  const world = gazetteer.entities.get(sense.entity)?.general;
  const any = world ? context.topic.reaches(mention.start) : context.topic.whole;
  const block = context.blockAt(mention.start);
  let second = false;
  for (const [number, starts] of context.sure) {
    const entity = gazetteer.entities.get(number) as EntityInfo;
    if (!anyOf.includes(entity.id)) continue;
    if (any || (world && second) || !(entity.general || world)) return entity;
    if ((world || entity.type !== 'place') && anyWithin(starts, block)) return entity;
    second = true;
  }
  return linkedCue(gazetteer, linked, anyOf, block);
}

/** A person whose full name is beyond doubt once is that person all over the page. */
const isKnownPerson = (context: PageContext, sense: Sense, { type }: EntityInfo): boolean =>
  type === 'person' && context.sure.has(sense.entity);

function evidence(
  gazetteer: Gazetteer,
  context: PageContext,
  linked: LinkedNames,
  mention: Mention,
  sense: Sense,
): Weighed {
  const { needs } = sense;
  const weigh = (
    score: number,
    code: Reason['code'],
    detail?: string,
    distance = NOWHERE,
  ): Weighed => ({
    sense,
    score,
    reasons: [detail ? { code, detail } : { code }],
    distance,
  });
  const expansion = context.defined.get(mention.text);
  if (expansion?.entity === sense.entity) return weigh(EXPANDED, 'expansion', expansion.long);
  if (expansion) return weigh(0, 'other-meaning', expansion.long);
  const entity = gazetteer.entities.get(sense.entity) as EntityInfo;
  if (!needs)
    return context.isAtHome(mention, entity) || isKnownPerson(context, sense, entity)
      ? weigh(UNDOUBTED, 'needs-nothing')
      : weigh(0, 'no-context');
  const distance = needs.fullName
    ? fullNameBefore(gazetteer, context, linked, mention, sense)
    : NOWHERE;
  if (distance < NOWHERE) {
    return weigh(NAMED_IN_FULL, 'named-in-full', entity.name, distance);
  }
  const placed = needs.placed && placeCue(context, mention, needs.placed, entity);
  if (placed) return weigh(placed.score, placed.code, placed.detail);
  const word = wordBeside(context.page.text, mention, needs, entity);
  if (word) return weigh(BESIDE, 'beside', word);
  const cue = cueOf(gazetteer, context, linked, mention, sense);
  if (cue) return weigh(CUE, 'cue', cue.name);
  if (needs.topic && context.topic.reaches(mention.start)) {
    return weigh(TOPIC, 'topic', context.topic.names.slice(0, 3).join(', '));
  }
  return weigh(0, 'no-context');
}

/** Whether the name is a person's here, or is one elsewhere on a page that gives no better reading of it. */
function isPersonal(
  entity: EntityInfo,
  context: PageContext,
  mention: Mention,
  sense: Sense,
): boolean {
  if (entity.type === 'person') return false;
  const starts = context.personal.get(fold(mention.text));
  if (!starts) return false;
  const { text } = context.page;
  if (starts.has(mention.start))
    return entity.type === 'place'
      ? Boolean(sense.needs) || !context.topic.at(mention.start) || hasTitle(text, mention)
      : Boolean(sense.needs);
  if (entity.type !== 'place') return !context.topic.whole;
  return !isWithin(text, mention) && (Boolean(sense.needs) || !context.topic.whole);
}

/** Whether the entity is named beyond doubt in the block of a mention. */
const inBlockWith = (context: PageContext, mention: Mention, { entity }: Sense): boolean =>
  anyWithin(context.sure.get(entity) ?? [], context.blockAt(mention.start));

/** Another thing of that name that the page speaks of, or null. */
function otherMeaning(
  gazetteer: Gazetteer,
  context: PageContext,
  mention: Mention,
  sense: Sense,
  found: Weighed,
): string | null {
  const entity = gazetteer.entities.get(sense.entity) as EntityInfo;
  const certain = sense.alsoMeans?.find(
    ({ before, unlessAfter }) =>
      besideOf(context.page.text, mention, { before }) !== undefined &&
      besideOf(context.page.text, mention, { after: unlessAfter }) === undefined,
  );
  if (certain) return certain.what;
  const elsewhere = otherPlaceAfter(context.page.text, mention.end, entity);
  if (elsewhere) return elsewhere;
  // A page about the conflict may mention Eritrea, and means its own Sahel all the same.
  const doubtful = Boolean(sense.needs) || !context.topic.whole;
  const named = doubtful
    ? sense.alsoMeans?.find(({ cues }) => cues?.some((cue) => context.hasWords(cue)))
    : undefined;
  const beside = besideOf(context.page.text, mention, sense.needs ?? {}) !== undefined;
  if (beside && (!named || context.topic.whole || context.speaksOfWar(mention.start))) return null;
  // What is named in the same breath speaks louder than what the rest of the page is about.
  const personHere = context.personal.get(fold(mention.text))?.has(mention.start);
  if (!personHere && companyOf(gazetteer, context, mention, sense)) return null;
  const inFull = found.reasons.some(({ code }) => code === 'named-in-full');
  // On such a page a full name vouches for what stands near it in the same block, not for the whole page.
  const near = found.distance <= NEAR && inBlockWith(context, mention, sense);
  if (named && !(inFull && near)) return named.what;
  if (isPersonal(entity, context, mention, sense)) return 'a name of a person';
  if (sense.alsoMeans && !context.topic.whole && context.insteadOf.has(sense.entity)) {
    return 'another name on the page that contains it';
  }
  return null;
}

/** Weighs one sense of a mention by the page's evidence for it and against it. */
export function weighSense(
  gazetteer: Gazetteer,
  context: PageContext,
  linked: LinkedNames,
  mention: Mention,
  sense: Sense,
): Weighed {
  if (!heldThen(gazetteer, sense, mention.senses, context.page.published)) {
    return {
      sense,
      score: 0,
      reasons: [{ code: 'not-then', detail: context.page.published ?? '' }],
      distance: NOWHERE,
    };
  }
  const found = evidence(gazetteer, context, linked, mention, sense);
  // What the page itself says of an acronym outweighs any sign.
  if (found.score === 0 || found.reasons[0]?.code === 'expansion') return found;
  const other = otherMeaning(gazetteer, context, mention, sense, found);
  if (!other) return found;
  return {
    ...found,
    score: Math.max(0, found.score + OTHER_MEANING),
    reasons: [...found.reasons, { code: 'other-meaning', detail: other }],
  };
}
