/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far beside the box the way may lead: a hand is not a ruler. CSS pixels. */
const SLACK = 12;

/**
 * Whether a pointer that went from one point to another goes towards a box: its way, drawn on, meets it.
 * A pointer that has not moved goes nowhere.
 */
export function headsFor(from: Point, to: Point, box: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (dx === 0 && dy === 0) return false;
  let near = 0;
  let far = Number.POSITIVE_INFINITY;
  for (const [start, step, low, high] of [
    [from.x, dx, box.left - SLACK, box.right + SLACK],
    [from.y, dy, box.top - SLACK, box.bottom + SLACK],
  ] as const) {
    if (step === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) / step, (high - start) / step];
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return near <= far;
}
