import type { Mark } from './paint';

/** How far beside the letters of a mark the pointer may be, in CSS pixels. */
const SLACK = 1;

function caretAt(
  document: Document,
  shadowRoots: readonly ShadowRoot[],
  x: number,
  y: number,
): { node: Node; offset: number } | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  return caret ? { node: caret.offsetNode, offset: caret.offset } : null;
}

const isInside = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left - SLACK && x <= right + SLACK && y >= top && y <= bottom;

/**
 * The mark under a point of the viewport, or undefined. The caret only proposes: it snaps to the
 * nearest text, so the mark's own boxes decide.
 */
export function markAt<M extends Mark>(
  document: Document,
  {
    marks,
    shadowRoots,
  }: { readonly marks: readonly M[]; readonly shadowRoots: readonly ShadowRoot[] },
  x: number,
  y: number,
): M | undefined {
  const caret = caretAt(document, shadowRoots, x, y);
  if (caret?.node.nodeType !== 3) return undefined;
  const { node, offset } = caret;
  return marks.find(({ range }) => {
    if (!range.intersectsNode(node)) return false;
    const inRange =
      range.comparePoint(node, Math.min(offset, node.nodeValue?.length ?? 0)) === 0 ||
      range.comparePoint(node, Math.max(0, offset - 1)) === 0;
    return inRange && [...range.getClientRects()].some((box) => isInside(box, x, y));
  });
}
