import type { Figure, Incident } from '../../model/incident';
import type { FigureCheck } from '../../model/link';
import { checkFigures } from './check-figures';
import type { ReadFigure } from './read-figures';

const toCheck = (
  { start, end, text, measure, of, low, high }: ReadFigure,
  check: FigureCheck['check'],
): FigureCheck => ({
  start,
  end,
  text,
  measure,
  of,
  ...(low !== undefined && { low }),
  ...(high !== undefined && { high }),
  check,
});

/** 'four American soldiers and four from Niger': what they add up to, if several are alike and exact. */
function sumOf(figure: ReadFigure, figures: readonly ReadFigure[]): ReadFigure | undefined {
  if (figures.length < 2) return undefined;
  const alike = figures.filter(({ measure, of }) => measure === figure.measure && of === figure.of);
  if (alike.some(({ recount }) => recount)) return undefined;
  if (alike.length < 2 || alike.some(({ low }) => low === undefined)) return undefined;
  const low = alike.reduce((sum, one) => sum + (one.low ?? 0), 0);
  const high = alike.every((one) => one.high !== undefined)
    ? alike.reduce((sum, one) => sum + (one.high ?? 0), 0)
    : undefined;
  return { ...figure, low, high, qualifier: undefined, part: false };
}

/** Words that leave the measure open mean the one that the record counts. */
function asRecorded(read: ReadFigure, recorded: readonly Figure[]): ReadFigure {
  const { measure, orElse } = read;
  if (!orElse || recorded.some((claim) => claim.measure === measure)) return read;
  return recorded.some((claim) => claim.measure === orElse) ? { ...read, measure: orElse } : read;
}

/**
 * The figures of a sentence held against an incident's. Several of a kind may be parts of the recorded
 * number: then each is within it if their sum is.
 */
export function compareFigures(
  figures: readonly ReadFigure[],
  { figures: recorded }: Incident,
): FigureCheck[] {
  return figures.map((read) => {
    const figure = asRecorded(read, recorded);
    const check = checkFigures(figure, recorded);
    if (check === 'within') return toCheck(figure, check);
    const sum = sumOf(figure, figures);
    return toCheck(figure, sum && checkFigures(sum, recorded) === 'within' ? 'within' : check);
  });
}
