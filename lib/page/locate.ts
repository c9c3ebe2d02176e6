import type { Span } from '../core/model/link';
import type { PageText, Segment } from './page-text';

/** Where a span stands in the document: what a Range needs. */
export interface Place {
  readonly start: Text;
  readonly startOffset: number;
  readonly end: Text;
  readonly endOffset: number;
}

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

/** Where a span of the text stands, or null where its nodes have left the document or changed. */
export function placeOf({ segments, text }: PageText, { start, end }: Span): Place | null {
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
  return { start: first.node, startOffset: from, end: last.node, endOffset: to };
}

export function rangeAt({ start, startOffset, end, endOffset }: Place): Range {
  const range = start.ownerDocument.createRange();
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  return range;
}

/** Whether a live range, after all that the page has done, still covers a place. */
export const covers = (range: Range, { start, startOffset, end, endOffset }: Place): boolean =>
  range.startContainer === start &&
  range.startOffset === startOffset &&
  range.endContainer === end &&
  range.endOffset === endOffset;

/** A live Range over a span of the text, or null where its nodes have left the document or changed. */
export function rangeOf(text: PageText, span: Span): Range | null {
  const place = placeOf(text, span);
  return place && rangeAt(place);
}
