import type { EntityType } from './entity';
import type { EntityId, IncidentId } from './ids';
import type { Figure, IncidentDate } from './incident';
import type { LocalText } from './primitives';

/** Half-open, in UTF-16 code units of the text that was annotated. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const REASON_CODES = [
  'needs-nothing',
  'named-in-full',
  'beside',
  'topic',
  'cue',
  'other-meaning',
  'not-then',
  'no-context',
  'expansion',
  'equal-candidates',
  'date',
  'place',
  'actor',
  'kind',
  'figures',
  'words',
  'told',
] as const;

/** One ground for or against a link, for the reader who asks 'why this?'. */
export interface Reason {
  readonly code: (typeof REASON_CODES)[number];
  /** The word, name or date that the reason rests on. */
  readonly detail?: string;
}

/** A mention decided: an entity, with how sure that is (0 to 1) and why. */
export interface Link extends Span {
  readonly text: string;
  readonly entity: EntityId;
  readonly name: string;
  /** The name to show in French, where it is another. */
  readonly french?: string;
  readonly type: EntityType;
  /** Named in news on anything (a country, a world body): no sign of this conflict by itself. */
  readonly general?: true;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Sure enough, and on topic, for a mark; the reader's policy may still leave it out. */
  readonly painted: boolean;
}

/** A mention that denotes nothing of ours, with the entity that came nearest and why it was not taken. */
export interface Nil extends Span {
  readonly text: string;
  readonly nearest: EntityId;
  readonly name: string;
  readonly reasons: readonly Reason[];
}

/** A figure read in the text, held against the recorded claims: never a verdict. */
export interface FigureCheck extends Span {
  readonly text: string;
  readonly measure: Figure['measure'];
  readonly of: Figure['of'];
  readonly low?: number;
  readonly high?: number;
  readonly check: 'within' | 'outside' | 'unrecorded';
}

/** A passage that tells of a recorded incident. */
export interface IncidentLink extends Span {
  readonly text: string;
  readonly incident: IncidentId;
  readonly title: LocalText;
  readonly date: IncidentDate;
  readonly places: readonly string[];
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly figures: readonly FigureCheck[];
  readonly check: 'within' | 'outside' | 'unrecorded';
  /** The words that stand for the event and get its mark: its figures, else its date; may be none. */
  readonly marks: readonly Span[];
  readonly painted: boolean;
}

export interface Annotations {
  readonly edition: string;
  readonly links: readonly Link[];
  readonly nils: readonly Nil[];
  readonly incidents: readonly IncidentLink[];
}
