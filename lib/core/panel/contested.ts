import type { FigureCheck } from '../model/link';
import type { ClaimedFigure } from './claimed-figures';
import type { ReportItem, ReportSection } from './page-report';

/** An incident on the page about whose figures there is more than one word. */
export interface Contested {
  readonly incident: ReportItem;
  /** What the page says and no recorded claim does. */
  readonly outside: readonly FigureCheck[];
  /** Recorded figures whose claims differ, or that the page's own is to be held against. */
  readonly figures: readonly ClaimedFigure[];
}

/** Incidents in reading order; a figure that the page repeats is told once. */
export function contestedIn(
  sections: readonly ReportSection[],
  claimed: readonly ClaimedFigure[],
): Contested[] {
  const incidents = sections.flatMap(({ items }) =>
    items.filter(({ type }) => type === 'incident'),
  );
  return incidents
    .map((incident): Contested => {
      const outside = (incident.figures ?? []).filter(
        ({ check, text }, i, all) =>
          check === 'outside' && all.findIndex((other) => other.text === text) === i,
      );
      const figures = claimed.filter(
        (figure) =>
          figure.incident === incident.id &&
          (figure.differ || outside.some(({ measure }) => measure === figure.measure)),
      );
      return { incident, outside, figures };
    })
    .filter(({ outside, figures }) => outside.length > 0 || figures.length > 0);
}
