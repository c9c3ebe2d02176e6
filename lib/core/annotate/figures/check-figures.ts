import type { Figure } from '../../model/incident';
import type { FigureCheck } from '../../model/link';
import type { ReadFigure } from './read-figures';
import { VAGUE } from './read-numbers';

/** Numbers of persons that a figure leaves open, both ends included; none above where it has no upper end. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/** An open claim allows numbers far from its own, but hardly tells of the same event: so many times at most. */
const NEAR = 2;

/** 'About 50' stands for a tenth to either side, 'nearly 50' for a tenth below. */
const ABOUT = 0.1;

/** Who may be meant by either word, so that figures for the one are held against the other. */
const ALIKE: readonly (readonly Figure['of'][])[] = [
  ['soldiers', 'peacekeepers', 'police'],
  ['militants', 'militiamen'],
  ['civilians', 'children', 'aid-workers'],
];

/** Whether figures for the one are held against those for the other. */
export const alike = (a: Figure['of'], b: Figure['of']): boolean =>
  a === b || ALIKE.some((row) => row.includes(a) && row.includes(b));

type Claimed = Pick<ReadFigure, 'low' | 'high' | 'qualifier'>;

function vagueBounds({ low, high, qualifier }: Claimed): Claimed {
  if (low !== undefined || high !== undefined) return { low, high, qualifier };
  return qualifier === 'dozens' || qualifier === 'hundreds' || qualifier === 'several'
    ? VAGUE[qualifier]
    : {};
}

/**
 * The numbers that words allow: 'at least 38' is 38 and any more, 'up to 70' is 70 and any fewer.
 * @param reach how many times its number an open bound goes
 */
function rangeOf(claim: Claimed, reach = Number.POSITIVE_INFINITY): Range {
  const { low, high, qualifier } = vagueBounds(claim);
  const below = qualifier === 'about' || qualifier === 'nearly' ? 1 - ABOUT : 1;
  const above = qualifier === 'about' ? 1 + ABOUT : 1;
  return {
    low: (low ?? (high ?? 0) / reach) * below,
    high: (high ?? (low ?? 0) * reach) * above,
  };
}

const hasNumber = (claim: Claimed): boolean => {
  const { low, high } = vagueBounds(claim);
  return low !== undefined || high !== undefined;
};

/** A recorded claim that has a number. */
interface Recorded {
  readonly of: Figure['of'];
  readonly range: Range;
  /** With open bounds no farther than is near. */
  readonly near: Range;
}

type ByMeasure = ReadonlyMap<Figure['measure'], readonly Recorded[]>;
const known = new WeakMap<readonly Figure[], ByMeasure>();

/** The claims of a record by what they measure; read once, since every figure of every page is held against them. */
function recordedOf(claims: readonly Figure[], measure: Figure['measure']): readonly Recorded[] {
  let all = known.get(claims);
  if (!all) {
    const byMeasure = new Map<Figure['measure'], Recorded[]>();
    for (const claim of claims.filter(hasNumber)) {
      const { measure, of } = claim;
      const same = byMeasure.get(measure) ?? [];
      byMeasure.set(measure, same);
      same.push({ of, range: rangeOf(claim), near: rangeOf(claim, NEAR) });
    }
    all = byMeasure;
    known.set(claims, all);
  }
  return all.get(measure) ?? [];
}

function span(claims: readonly Recorded[]): Range {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { range } of claims) {
    low = Math.min(low, range.low);
    high = Math.max(high, range.high);
  }
  return { low, high };
}

const overlap = (a: Range, b: Range): boolean => a.low <= b.high && b.low <= a.high;

/** Whether a figure is near to what one of the claims counts: that they agree may then be no chance. */
export const isNear = (
  said: Pick<FigureCheck, 'measure' | 'low' | 'high'>,
  claims: readonly Figure[],
): boolean =>
  recordedOf(claims, said.measure).some(({ near }) => overlap(rangeOf(said, NEAR), near));

/** Several groups added up: what 'people' means where only the groups are recorded. */
function total(claims: readonly Recorded[]): Range {
  const groups = new Map<Figure['of'], Recorded[]>();
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
  const claims = recordedOf(recorded, read.measure);
  if (claims.length === 0) return 'unrecorded';
  const said = rangeOf(read);
  // 'four prisoners': the noun does not say of which of the groups that are recorded they were.
  if (read.of === 'people' && read.part && claims.some((claim) => overlap(said, claim.range)))
    return 'within';
  const same = claims.filter(({ of }) => of === read.of);
  const near = same.length > 0 ? same : claims.filter(({ of }) => alike(of, read.of));
  const all = claims.filter(({ of }) => of === 'people');
  if (near.length > 0) {
    if (read.part) return checkPart(said, span(near));
    if (overlap(said, span(near))) return 'within';
    return same.length === 0 && all.length > 0 && overlap(said, span(all)) ? 'within' : 'outside';
  }
  if (read.of === 'people') {
    return read.part
      ? checkPart(said, total(claims))
      : overlap(said, total(claims))
        ? 'within'
        : 'outside';
  }
  // Those who attacked are not among the people whom the record mourns.
  if (all.length === 0 || read.of === 'militants') return 'unrecorded';
  return checkPart(said, span(all));
}
