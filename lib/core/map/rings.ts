import type { Point } from './projection';

/** Whether a point lies in a ring (even-odd rule). */
export function isInRing(
  [x, y]: readonly [number, number],
  ring: readonly (readonly [number, number])[],
): boolean {
  let inside = false;
  ring.forEach(([bx, by], i) => {
    const [ax, ay] = ring.at(i - 1) as readonly [number, number];
    if (by > y !== ay > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside;
  });
  return inside;
}

/** Twice the signed area. */
export const areaOf = (ring: readonly Point[]): number =>
  ring.reduce((sum, [bx, by], i) => {
    const [ax, ay] = ring.at(i - 1) as Point;
    return sum + ax * by - bx * ay;
  }, 0);

/** Steps of the grid on which a middle is looked for. */
const STEPS = 9;

/** Points well inside a ring, the innermost first: where its name may stand. */
export function middlesOf(ring: readonly Point[]): Point[] {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const found: { point: Point; room: number }[] = [];
  for (let i = 1; i < STEPS; i++) {
    for (let j = 1; j < STEPS; j++) {
      const point: Point = [
        left + ((right - left) * i) / STEPS,
        top + ((bottom - top) * j) / STEPS,
      ];
      if (!isInRing(point, ring)) continue;
      // Names are wide: room to the sides counts more than room above and below.
      const room = Math.min(...ring.map(([x, y]) => Math.hypot((x - point[0]) / 2, y - point[1])));
      found.push({ point, room });
    }
  }
  return found.sort((a, b) => b.room - a.room).map(({ point }) => point);
}
