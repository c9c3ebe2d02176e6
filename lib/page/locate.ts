import type { Span } from '../core/model/link';
import type { PageText, Segment } from './read-text';

/** The segment that holds an offset, or the next one after it. Binary search; -1 past the end. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < segments.length ? low : -1;
}

/** A live Range over a span of the text, or null where its nodes have left the document or changed. */
export function rangeOf({ segments, text }: PageText, { start, end }: Span): Range | null {
  const first = segments[segmentAt(segments, start)];
  const last = segments[segmentAt(segments, end - 1)];
  if (!first || !last || first.start > start || last.start >= end) return null;
  if (!first.node.isConnected || !last.node.isConnected) return null;
  const from = start - first.start;
  const to = end - last.start;
  if (
    to > last.node.data.length ||
    first.node.data.charAt(from).trim() !== text.charAt(start).trim()
  )
    return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}
