import type { FigureCheck, Reason } from '../model/link';

/** How a page's text came to a record: what 'why this?' and 'not this' speak of. */
export interface CardLink {
  readonly record: string;
  /** The words of the page. */
  readonly text: string;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** For an incident: figures that this page gives, held against the recorded claims. */
  readonly figures: readonly FigureCheck[];
}

/** The page that a card is opened on. */
export interface CardPage {
  readonly url: string;
  readonly title: string;
  /** Day of publication, where it is known. */
  readonly published?: string;
}
