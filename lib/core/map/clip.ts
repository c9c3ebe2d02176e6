import type { Point } from './projection';

/** A rectangle in pixels that starts at 0, 0. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Lines are drawn this far beyond the picture, so that their ends and joins are not seen. Pixels. */
const MARGIN = 4;

const cut = (a: Point, b: Point, axis: 0 | 1, at: number): Point => {
  const t = (at - a[axis]) / (b[axis] - a[axis]);
  return axis === 0 ? [at, a[1] + t * (b[1] - a[1])] : [a[0] + t * (b[0] - a[0]), at];
};

/** A ring cut to the picture (Sutherland and Hodgman 1974); empty where it lies outside. */
export function clipRing(ring: readonly Point[], { width, height }: Box): Point[] {
  const edges = [
    { axis: 0, at: -MARGIN, sign: 1 },
    { axis: 0, at: width + MARGIN, sign: -1 },
    { axis: 1, at: -MARGIN, sign: 1 },
    { axis: 1, at: height + MARGIN, sign: -1 },
  ] as const;
  let points = [...ring];
  for (const { axis, at, sign } of edges) {
    const isInside = (point: Point): boolean => (point[axis] - at) * sign >= 0;
    const kept: Point[] = [];
    points.forEach((point, i) => {
      const before = points.at(i - 1) as Point;
      if (isInside(point) !== isInside(before)) kept.push(cut(before, point, axis, at));
      if (isInside(point)) kept.push(point);
    });
    points = kept;
  }
  return points;
}

/** The parts of a line that may be seen: runs of segments that are not wholly to one side of the picture. */
export function clipLine(line: readonly Point[], { width, height }: Box): Point[][] {
  const outside = (a: Point, b: Point): boolean =>
    (a[0] < -MARGIN && b[0] < -MARGIN) ||
    (a[0] > width + MARGIN && b[0] > width + MARGIN) ||
    (a[1] < -MARGIN && b[1] < -MARGIN) ||
    (a[1] > height + MARGIN && b[1] > height + MARGIN);
  const parts: Point[][] = [];
  let part: Point[] = [];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    if (outside(a, b)) {
      if (part.length > 0) parts.push(part);
      part = [];
    } else if (part.length === 0) part = [a, b];
    else part.push(b);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** Points nearer to the last one kept than this add nothing to see. Pixels. */
const NEAR = 1;

/** SVG path data with one decimal; closed where it is a ring. */
export function pathOf(points: readonly Point[], closed: boolean): string {
  let path = '';
  let last: Point | null = null;
  for (const [i, point] of points.entries()) {
    const isEnd = i === points.length - 1;
    if (last && !isEnd && Math.hypot(point[0] - last[0], point[1] - last[1]) < NEAR) continue;
    path += `${last ? 'L' : 'M'}${round(point[0])} ${round(point[1])}`;
    last = point;
  }
  return closed && path !== '' ? `${path}Z` : path;
}

const round = (value: number): number => Math.round(value * 10) / 10;
