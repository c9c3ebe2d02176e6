import type { Series } from '../model/claim';
import type { Wording } from '../model/display-name';
import type { RecordType } from '../model/entity';
import type { Figure, IncidentDate } from '../model/incident';
import type { LocalText } from '../model/primitives';

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
  readonly property: string;
  readonly value: Wording | number | Series;
  /** The record that the value names, to open in the card. */
  readonly to?: string;
  readonly from?: string;
  readonly until?: string;
  readonly by?: Wording;
  readonly status?: string;
  readonly sources: readonly number[];
}

export interface CardFigure extends Omit<Figure, 'sources' | 'by'> {
  readonly by?: Wording;
  readonly sources: readonly number[];
}

export interface CardIncident {
  readonly id: string;
  readonly title: LocalText;
  readonly date: IncidentDate;
}

export interface CardPlace {
  readonly lat?: number;
  readonly lon?: number;
  readonly precision: string;
  readonly admin1?: string;
  readonly country?: string;
}

/** What a card shows of a record, resolved and ready to render; plain JSON. */
export interface CardModel {
  readonly id: string;
  readonly type: RecordType;
  readonly name: Wording;
  /** The full name, where it is not the one shown first. */
  readonly fullName?: Wording;
  readonly aliases: readonly string[];
  readonly summary: LocalText;
  readonly active?: { readonly from?: string; readonly until?: string };
  readonly date?: IncidentDate;
  readonly place?: CardPlace;
  readonly facts: readonly CardFact[];
  readonly figures: readonly CardFigure[];
  /** Recorded incidents that involve it, latest first. */
  readonly incidents: readonly CardIncident[];
  readonly sources: readonly CardSource[];
  readonly edition: string;
  /** Titles of the feeds that have the record, where it is not of the main feed alone. */
  readonly feeds?: readonly string[];
}
