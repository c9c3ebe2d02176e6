import type { Annotations, FigureCheck, IncidentLink, Link, Reason } from '../model/link';

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

/** What a card is told of the link behind a mark. */
export function toCardLink(
  link: Link | IncidentLink,
  { incidents }: Pick<Annotations, 'incidents'>,
): CardLink {
  const { text, score, reasons } = link;
  if ('entity' in link) return { record: link.entity, text, score, reasons, figures: [] };
  // A page tells of an event in more than one passage; a figure that it gives twice is compared once.
  const figures = new Map(
    incidents
      .filter(({ incident }) => incident === link.incident)
      .flatMap((passage) => passage.figures)
      .map((figure) => [keyOf(figure), figure]),
  );
  return { record: link.incident, text, score, reasons, figures: [...figures.values()] };
}

/** Figures are one where they say the same number; without a number, where they say it in the same words. */
const keyOf = ({ measure, of, low, high, text }: FigureCheck): string =>
  JSON.stringify([measure, of, low, high, low ?? high ?? text]);
