import type { Span } from '../../model/link';

/** The first position in ascending numbers that holds `least` or more; their length if none does. */
export function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of these ascending offsets lies in a half-open span. */
export function anyWithin(ascending: readonly number[], { start, end }: Span): boolean {
  const next = ascending[firstFrom(ascending, start)];
  return next !== undefined && next < end;
}

/**
 * Finds the block around an offset. Looked up, not searched for: to a page that is one block of a million
 * characters, a search back for its start from each name costs the square of its length.
 */
export function readBlocks(text: string): (offset: number) => Span {
  const feeds: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) feeds.push(at);
  return (offset) => {
    const next = firstFrom(feeds, offset);
    return { start: (feeds[next - 1] ?? -1) + 1, end: feeds[next] ?? text.length };
  };
}
