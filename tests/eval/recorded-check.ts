import type { Figure } from '../../lib/core/model/incident';
import { printedRange, type Range } from './printed-range';

/** What one claim leaves open: its number and qualifier, read as if they were printed. */
function rangeOf({ low, high, qualifier }: Figure): Range {
  if (low === undefined && high === undefined) return printedRange(qualifier ?? '');
  if (qualifier === 'about') return printedRange(`about ${low ?? high}`);
  return { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY };
}

/** How a printed figure stands to the claims of its measure and people: within from the lowest to the highest. */
export function recordedCheck(
  printed: string,
  claims: readonly Figure[],
): 'within' | 'outside' | 'unrecorded' {
  if (claims.length === 0) return 'unrecorded';
  const ranges = claims.map(rangeOf);
  const { low, high } = printedRange(printed);
  return low <= Math.max(...ranges.map((range) => range.high)) &&
    high >= Math.min(...ranges.map((range) => range.low))
    ? 'within'
    : 'outside';
}
