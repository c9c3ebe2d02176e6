import * as v from 'valibot';
import { EntityId, IncidentId } from './ids';
import { By, Cites, Day, LocalText } from './primitives';
import { ACTOR_ROLES } from './vocabulary';

export const INCIDENT_KINDS = [
  'agreement',
  'airstrike',
  'ambush',
  'arrest',
  'attack',
  'bombing',
  'clash',
  'coup',
  'deployment',
  'designation',
  'election',
  'expulsion',
  'founding',
  'hostage-taking',
  'kidnapping',
  'killing',
  'massacre',
  'merger',
  'mine',
  'operation',
  'political',
  'protest',
  'release',
  'sanctions',
  'statement',
  'trial',
  'withdrawal',
] as const;

export const DATE_PRECISIONS = ['day', 'days', 'month', 'months', 'year', 'interval'] as const;

/** From the first to the last day it may have happened, both included. */
export const IncidentDate = v.strictObject({
  start: Day,
  end: Day,
  /** `days`, `months`: it lasted that long; `interval`: it fell somewhere between the two days. */
  precision: v.picklist(DATE_PRECISIONS),
});
export type IncidentDate = v.InferOutput<typeof IncidentDate>;

const ACTOR_STATUS = ['claimed', 'attributed', 'suspected', 'denied', 'unknown'] as const;

export const Actor = v.strictObject({
  /** Who: an entity, or words where none is named ('unidentified gunmen'). */
  who: By,
  role: v.picklist(ACTOR_ROLES),
  /** For a perpetrator: how the part is known. `claimed`: by the actor itself. */
  status: v.optional(v.picklist(ACTOR_STATUS)),
  /** Who attributes, suspects or denies it. */
  by: v.optional(By),
  sources: Cites,
});
export type Actor = v.InferOutput<typeof Actor>;

export const MEASURES = [
  'killed',
  'wounded',
  'abducted',
  'released',
  'missing',
  'displaced',
  'arrested',
] as const;
export const OF_WHOM = [
  'people',
  'civilians',
  'soldiers',
  'militants',
  'peacekeepers',
  'police',
  'mercenaries',
  'militiamen',
  'aid-workers',
  'children',
] as const;
const QUALIFIERS = [
  'about',
  'at-least',
  'more-than',
  'up-to',
  'dozens',
  'hundreds',
  'several',
] as const;

/**
 * One claimed figure, in persons. `low` and `high` are the same for an exact number; a bound that the
 * claim does not give is left out ('more than 30': low 30). 'dozens' alone has a qualifier and no number.
 */
export const Figure = v.strictObject({
  measure: v.picklist(MEASURES),
  of: v.picklist(OF_WHOM),
  low: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  high: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  qualifier: v.optional(v.picklist(QUALIFIERS)),
  by: v.optional(By),
  sources: Cites,
});
export type Figure = v.InferOutput<typeof Figure>;

const RelatedIncident = v.strictObject({
  rel: v.picklist(['part-of', 'same-day', 'follows', 'response-to', 'same-campaign', 'about']),
  to: IncidentId,
});

/** An incident as its YAML file holds it; the id is the file's path. */
export const IncidentRecord = v.strictObject({
  title: LocalText,
  kind: v.picklist(INCIDENT_KINDS),
  date: IncidentDate,
  places: v.array(EntityId),
  actors: v.array(Actor),
  figures: v.array(Figure),
  /** Other entities it is about: an accord signed, a person killed or tried, a mission ended. */
  about: v.optional(v.array(EntityId)),
  related: v.optional(v.array(RelatedIncident)),
  summary: LocalText,
  sources: Cites,
});
export type IncidentRecord = v.InferOutput<typeof IncidentRecord>;

export const Incident = v.strictObject({ id: IncidentId, ...IncidentRecord.entries });
export type Incident = v.InferOutput<typeof Incident>;
