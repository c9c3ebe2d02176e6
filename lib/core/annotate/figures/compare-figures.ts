import type { Incident } from '../../model/incident';
import type { FigureCheck } from '../../model/link';
import { alike, checkFigures } from './check-figures';
import type { ReadFigure, UntoldCount } from './read-figures';

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
  const alike = figures.filter(({ measure, of }) => measure === figure.measure && of === figure.of);
  if (alike.some(({ recount }) => recount)) return undefined;
  if (alike.length < 2 || alike.some(({ low }) => low === undefined)) return undefined;
  const low = alike.reduce((sum, one) => sum + (one.low ?? 0), 0);
  const high = alike.every((one) => one.high !== undefined)
    ? alike.reduce((sum, one) => sum + (one.high ?? 0), 0)
    : undefined;
  return { ...figure, low, high, qualifier: undefined, part: false };
}

/**
 * The figures of a sentence held against an incident's. Several of a kind may be parts of the recorded
 * number: then each is within it if their sum is.
 */
export function compareFigures(
  figures: readonly ReadFigure[],
  { figures: recorded }: Incident,
): FigureCheck[] {
  return figures.map((figure) => {
    const check = checkFigures(figure, recorded);
    if (check === 'within') return toCheck(figure, check);
    const sum = sumOf(figure, figures);
    return toCheck(figure, sum && checkFigures(sum, recorded) === 'within' ? 'within' : check);
  });
}

/** Smaller numbers are alike by chance. */
const TELLING = 5;

/**
 * Counts whose words do not say what befell those people, where the record has that very number of them for
 * one measure alone: 'the 49 soldiers who got off the plane'.
 */
export function recordedCounts(
  counts: readonly UntoldCount[],
  { figures: recorded }: Incident,
): FigureCheck[] {
  return counts.flatMap((count) => {
    const { low, high, of } = count;
    const number = low ?? high ?? 0;
    if (number < TELLING || (high !== undefined && high !== number)) return [];
    const claims = recorded.filter(
      (claim) =>
        (claim.low === number || claim.high === number) &&
        (of === 'people' || claim.of === 'people' || alike(of, claim.of)),
    );
    const [measure, ...others] = new Set(claims.map((claim) => claim.measure));
    return measure && others.length === 0 ? [toCheck({ ...count, measure }, 'within')] : [];
  });
}
