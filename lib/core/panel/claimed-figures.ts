import { type Records, wordingOf } from '../card/records';
import { groupBy } from '../group-by';
import type { Wording } from '../model/display-name';
import type { Figure, Incident } from '../model/incident';
import type { LocalText } from '../model/primitives';

/** One claim of a figure, with who makes it. */
export interface FigureClaim extends Pick<Figure, 'low' | 'high' | 'qualifier'> {
  /** The claimant where one is named, else who published it. */
  readonly by: Wording;
}

/** All that is claimed of one figure of an incident: so many of these people killed, wounded, taken. */
export interface ClaimedFigure {
  readonly incident: string;
  readonly title: LocalText;
  readonly measure: Figure['measure'];
  readonly of: Figure['of'];
  readonly claims: readonly FigureClaim[];
  /** Whether they are of different amounts. */
  readonly differ: boolean;
}

const amountKey = ({ low, high, qualifier }: FigureClaim): string =>
  JSON.stringify([low, high, qualifier]);
const sameClaim = (a: FigureClaim, b: FigureClaim): boolean =>
  amountKey(a) === amountKey(b) && JSON.stringify(a.by) === JSON.stringify(b.by);

function claimantOf(records: Records, { by, sources }: Figure): Wording {
  if (by) return wordingOf(records, by);
  const names = sources.flatMap(({ id, reportedBy }) =>
    (reportedBy ?? [id]).map((outlet) => records.publishers.get(outlet)?.publisher ?? outlet),
  );
  return [...new Set(names)].join(', ');
}

function claimOf(records: Records, figure: Figure): FigureClaim {
  const { low, high, qualifier } = figure;
  return {
    by: claimantOf(records, figure),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(qualifier && { qualifier }),
  };
}

function figuresOf(records: Records, { id, title, figures }: Incident): ClaimedFigure[] {
  const groups = groupBy(figures, ({ measure, of }) => `${measure} ${of}`);
  return [...groups.values()].map((group) => {
    const [{ measure, of }] = group;
    const claims = group
      .map((figure) => claimOf(records, figure))
      .filter((claim, i, all) => all.findIndex((other) => sameClaim(other, claim)) === i);
    const differ = new Set(claims.map(amountKey)).size > 1;
    return { incident: id, title, measure, of, claims, differ };
  });
}

/** The figures recorded of these incidents, claims side by side, without a verdict. */
export function claimedFigures(records: Records, incidents: readonly string[]): ClaimedFigure[] {
  return incidents.flatMap((id) => {
    const incident = records.incidents.get(id);
    return incident ? figuresOf(records, incident) : [];
  });
}
