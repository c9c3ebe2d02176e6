import type { Mark } from './paint';

/** How far beside the letters of a mark the pointer may be, in CSS pixels. */
const SLACK = 1;

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const caret = document.caretPositionFromPoint(x, y);
  return caret ? { node: caret.offsetNode, offset: caret.offset } : null;
}

const isInside = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left - SLACK && x <= right + SLACK && y >= top && y <= bottom;

/**
 * The mark under a point of the viewport, as its number, or -1. The caret only proposes: it snaps to the
 * nearest text, so the mark's own boxes decide.
 */
export function markAt(document: Document, marks: readonly Mark[], x: number, y: number): number {
  const caret = caretAt(document, x, y);
  if (caret?.node.nodeType !== 3) return -1;
  const { node, offset } = caret;
  return marks.findIndex(({ range }) => {
    if (!range.intersectsNode(node)) return false;
    const inRange =
      range.comparePoint(node, Math.min(offset, node.nodeValue?.length ?? 0)) === 0 ||
      range.comparePoint(node, Math.max(0, offset - 1)) === 0;
    return inRange && [...range.getClientRects()].some((box) => isInside(box, x, y));
  });
}
