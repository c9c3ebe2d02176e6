import type { Annotations, FigureCheck, Reason } from '../model/link';

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

/** How a mark of a page, by its record and its words, came about. */
export function linkOf(
  { links, incidents }: Annotations,
  record: string,
  words: string,
): CardLink | undefined {
  const link =
    links.find(({ entity, text }) => entity === record && text === words) ??
    links.find(({ entity }) => entity === record);
  if (link) {
    const { text, score, reasons } = link;
    return { record, text, score, reasons, figures: [] };
  }
  const passages = incidents.filter(({ incident }) => incident === record);
  const passage = passages.find(({ text }) => text.includes(words)) ?? passages[0];
  if (!passage) return undefined;
  const { text, score, reasons } = passage;
  // A figure that the page tells twice is compared once.
  const figures = new Map(
    passages.flatMap((one) => one.figures).map((figure) => [keyOf(figure), figure]),
  );
  return { record, text, score, reasons, figures: [...figures.values()] };
}

const keyOf = ({ measure, of, low, high, text }: FigureCheck): string =>
  [measure, of, low ?? '', high ?? '', low === undefined && high === undefined ? text : ''].join(
    ' ',
  );
