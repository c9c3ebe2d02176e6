import type { MapModel } from '../map/map-model';
import type { Claim, Series } from '../model/claim';
import type { Wording } from '../model/display-name';
import type { PlaceFacts, RecordType } from '../model/entity';
import type { Actor, Figure, IncidentDate } from '../model/incident';
import type { LocalText } from '../model/primitives';
import type { StatementKind } from '../model/vocabulary';
import type { TimelineModel } from '../timeline/make-timeline';
import type { OtherName } from './other-names';

/** A source as a card shows it. `outlets` are those that it names as its own. */
export interface CardSource {
  readonly publisher: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  readonly licence?: string;
  /** Place within the source. */
  readonly at: string;
  readonly outlets: readonly string[];
}

/** One statement, with who makes it and the numbers of its sources in the card's list. */
export interface CardFact {
  readonly property: StatementKind;
  readonly value: Wording | number;
  /** The record that the value names, to open in the card. */
  readonly to?: string;
  readonly from?: string;
  readonly until?: string;
  readonly by?: Wording;
  readonly status?: NonNullable<(Actor | Claim)['status']>;
  readonly sources: readonly number[];
}

/** Headings of a card's statements. */
export const SECTION_KEYS = [
  'standing',
  'leaders',
  'designations',
  'roles',
  'fate',
  'mandate',
  'taking-part',
  'who',
  'facts',
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

/** Statements that belong together, under one heading. */
export interface CardSection {
  readonly section: SectionKey;
  readonly facts: readonly CardFact[];
}

export interface CardSeries {
  readonly series: Series;
  readonly sources: readonly number[];
}

export interface CardFigure extends Omit<Figure, 'sources' | 'by'> {
  readonly by?: Wording;
  readonly sources: readonly number[];
}

/** How one record came of another. */
export interface LineageStep {
  readonly rel: 'formed-from' | 'splinter-of' | 'renamed-from' | 'successor-of';
  readonly name: Wording;
  readonly to: string;
  readonly from?: string;
  readonly sources: readonly number[];
}

/** What a record came of, and what came of it. */
export interface Lineage {
  readonly before: readonly LineageStep[];
  readonly after: readonly LineageStep[];
}

export interface CardIncident {
  readonly id: string;
  readonly title: LocalText;
  readonly date: IncidentDate;
}

/** Related incidents by when they began, earliest first. */
export interface CardSequence {
  readonly before: readonly CardIncident[];
  readonly after: readonly CardIncident[];
}

export interface CardPlace {
  readonly lat?: number;
  readonly lon?: number;
  readonly precision: PlaceFacts['precision'];
  readonly admin1?: string;
  readonly country?: string;
  readonly sources: readonly number[];
}

/** What a card shows of a record, resolved and ready to render; plain JSON. */
export interface CardModel {
  readonly id: string;
  readonly type: RecordType;
  readonly name: Wording;
  /** The full name, where it is not the one shown first. */
  readonly fullName?: Wording;
  readonly aliases: readonly OtherName[];
  /** Written for the edition; a card as of an earlier day goes without. */
  readonly summary?: LocalText;
  readonly active?: { readonly from?: string; readonly until?: string };
  readonly date?: IncidentDate;
  readonly place?: CardPlace;
  readonly sections: readonly CardSection[];
  readonly lineage?: Lineage;
  readonly series: readonly CardSeries[];
  readonly figures: readonly CardFigure[];
  /** Recorded incidents that involve it, latest first. */
  readonly incidents: readonly CardIncident[];
  /** How many there are in all. */
  readonly incidentCount: number;
  /** Those of a place on an axis of time. */
  readonly timeline?: TimelineModel;
  readonly sequence?: CardSequence;
  readonly map?: MapModel;
  /** What the record itself rests on, as numbers in `sources`. */
  readonly ownSources: readonly number[];
  readonly sources: readonly CardSource[];
  readonly edition: string;
  /** Titles of the feeds that have the record, where it is not of the main feed alone. */
  readonly feeds?: readonly string[];
  /** That it is no longer what the reader has read. */
  readonly changed?: CardChange;
  /** The record as of the day of publication, where it has statements that are younger. */
  readonly earlier?: EarlierCard;
}

/** What has changed in a record since a reader opened it. */
export interface CardChange {
  /** Day of that reading. */
  readonly since: string;
  /** What the edition in use changed, in the reader's words; empty where an earlier one did. */
  readonly lines: readonly string[];
}

export interface EarlierCard {
  readonly day: string;
  /** Statements left out, or told without their end. */
  readonly leftOut: number;
  readonly card: CardModel;
}
