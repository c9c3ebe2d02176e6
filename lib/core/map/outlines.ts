import * as v from 'valibot';

/** Longitude and latitude in turn, in hundredths of a degree (about 1 km), each but the first as a step. */
const Line = v.array(v.pipe(v.number(), v.integer()));

/** The lie of the land: outlines of the region that maps show. From Natural Earth. */
export const Outlines = v.strictObject({
  countries: v.array(
    v.strictObject({ code: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), rings: v.array(Line) }),
  ),
  /** First-level areas, by Natural Earth's borders (about 2015). */
  regions: v.array(v.strictObject({ name: v.string(), country: v.string(), rings: v.array(Line) })),
  rivers: v.array(v.strictObject({ name: v.string(), lines: v.array(Line) })),
  lakes: v.array(Line),
});
export type Outlines = v.InferOutput<typeof Outlines>;

/** Units to a degree. */
const UNITS = 100;

/** Degrees: longitude, latitude. */
export type Position = readonly [lon: number, lat: number];

export function packLine(line: readonly Position[]): number[] {
  const packed: number[] = [];
  let [x, y] = [0, 0];
  for (const [lon, lat] of line) {
    const [nextX, nextY] = [Math.round(lon * UNITS), Math.round(lat * UNITS)];
    if (packed.length > 0 && nextX === x && nextY === y) continue;
    packed.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return packed;
}

export function unpackLine(packed: readonly number[]): Position[] {
  const line: Position[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < packed.length; i += 2) {
    x += packed[i] as number;
    y += packed[i + 1] as number;
    line.push([x / UNITS, y / UNITS]);
  }
  return line;
}
