import type { Figure } from '../../model/incident';
import type { FigureCheck } from '../../model/link';
import type { ReadFigure } from './read-figures';
import { VAGUE } from './read-numbers';

interface Range {
  readonly low: number;
  readonly high: number;
}

/** 'About 50' in a claim stands for 15 % to either side. */
const ABOUT = 0.15;
/**
 * A recorded claim with an open bound speaks for numbers near it, not for all: 'more than 30' for 30 to
 * 60, 'up to 70' for 35 to 70. Taken literally, nothing above would ever be outside.
 */
const OPEN_REACH = 2;

/** Who may be meant by either word, so that figures for the one are held against the other. */
const ALIKE: readonly (readonly Figure['of'][])[] = [
  ['soldiers', 'peacekeepers', 'police'],
  ['militants', 'militiamen'],
  ['soldiers', 'mercenaries'],
  ['civilians', 'children', 'aid-workers'],
];

/** Whether figures for the one are held against those for the other. */
export const alike = (a: Figure['of'], b: Figure['of']): boolean =>
  a === b || ALIKE.some((row) => row.includes(a) && row.includes(b));

type Claimed = Pick<Figure, 'low' | 'high' | 'qualifier'>;

function vagueBounds({ low, high, qualifier }: Claimed): Claimed {
  if (low !== undefined || high !== undefined) return { low, high, qualifier };
  return qualifier === 'dozens' || qualifier === 'hundreds' || qualifier === 'several'
    ? VAGUE[qualifier]
    : {};
}

/** The numbers a claim allows; `reach` says how far an open bound goes. */
function rangeOf(claim: Claimed, reach: number): Range {
  const { low, high, qualifier } = vagueBounds(claim);
  const slack = qualifier === 'about' ? ABOUT : 0;
  return {
    low: low !== undefined ? low * (1 - slack) : (high ?? 0) / reach,
    high: high !== undefined ? high * (1 + slack) : (low ?? 0) * reach,
  };
}

const hasNumber = (claim: Claimed): boolean => {
  const { low, high } = vagueBounds(claim);
  return low !== undefined || high !== undefined;
};

const span = (claims: readonly Claimed[]): Range => {
  const ranges = claims.map((claim) => rangeOf(claim, OPEN_REACH));
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  };
};

const overlap = (a: Range, b: Range): boolean => a.low <= b.high && b.low <= a.high;

/** Several groups added up: what 'people' means where only the groups are recorded. */
function total(claims: readonly Figure[]): Range {
  const groups = new Map<Figure['of'], Figure[]>();
  for (const claim of claims) groups.set(claim.of, [...(groups.get(claim.of) ?? []), claim]);
  const ranges = [...groups.values()].map(span);
  return {
    low: Math.max(...ranges.map(({ low }) => low)),
    high: ranges.reduce((sum, { high }) => sum + high, 0),
  };
}

/** Part of a recorded whole: fewer says nothing, more is more. */
function checkPart(said: Range, whole: Range): FigureCheck['check'] {
  if (overlap(said, whole)) return 'within';
  return said.low > whole.high ? 'outside' : 'unrecorded';
}

/**
 * A figure read in a text against what is recorded of its measure: `within` or `outside` the range that
 * the recorded claims span, or `unrecorded`. A comparison of claims, never a verdict.
 */
export function checkFigures(
  read: Omit<ReadFigure, 'start' | 'end' | 'text'>,
  recorded: readonly Figure[],
): FigureCheck['check'] {
  const claims = recorded.filter((claim) => claim.measure === read.measure && hasNumber(claim));
  if (claims.length === 0) return 'unrecorded';
  // The text's own open bound is open: an early 'at least 10' agrees with a later 77.
  const said = rangeOf(read, Number.POSITIVE_INFINITY);
  const same = claims.filter(({ of }) => of === read.of);
  const near = same.length > 0 ? same : claims.filter(({ of }) => alike(of, read.of));
  if (near.length > 0) {
    if (read.part) return checkPart(said, span(near));
    return overlap(said, span(near)) ? 'within' : 'outside';
  }
  if (read.of === 'people') {
    return read.part
      ? checkPart(said, total(claims))
      : overlap(said, total(claims))
        ? 'within'
        : 'outside';
  }
  const all = claims.filter(({ of }) => of === 'people');
  return all.length === 0 ? 'unrecorded' : checkPart(said, span(all));
}
