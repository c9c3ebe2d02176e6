/**
 * `tsx scripts/data/import-outlines.ts FOLDER`: makes data/map/lines.json, the part of the maps that no package
 * carries, from Natural Earth's files (admin1_core.geojson, rivers.geojson, lakes.geojson; WGS 84). Run once;
 * the result is in the repository.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import simplify from 'simplify-js';
import * as v from 'valibot';
import { parseJson } from '../../lib/core/json';
import { type Position, packLine } from '../../lib/core/map/outlines';

/** What is left out is nearer to the line than this. Degrees. */
const TOLERANCE = 0.012;
/** Names that the files give in another spelling than maps of the region. */
const RESPELLED: Record<string, string> = { 'Mou Houn': 'Mouhoun' };

const Positions = v.array(v.tuple([v.number(), v.number()]));
const Collection = v.object({
  features: v.array(
    v.object({
      properties: v.looseObject({
        name: v.nullish(v.string()),
        country_code: v.optional(v.string()),
      }),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: v.array(Positions) }),
        v.object({ type: v.literal('MultiLineString'), coordinates: v.array(Positions) }),
      ]),
    }),
  ),
});

const folder = process.argv[2];
if (!folder) {
  console.error('usage: import-outlines FOLDER');
  process.exit(2);
}

function read(file: string): v.InferOutput<typeof Collection>['features'] {
  const parsed = parseJson(readFileSync(join(folder as string, file), 'utf8'));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.fault.message}`);
  return v.parse(Collection, parsed.value).features;
}

const simplified = (line: readonly Position[]): Position[] =>
  simplify(
    line.map(([x, y]) => ({ x, y })),
    TOLERANCE,
    true,
  ).map(({ x, y }) => [x, y] as const);

const packed = (lines: readonly (readonly Position[])[]): number[][] =>
  lines.map((line) => packLine(simplified(line))).filter((line) => line.length > 4);

const lines = {
  regions: read('admin1_core.geojson').map(({ properties, geometry }) => ({
    name: RESPELLED[properties.name ?? ''] ?? properties.name ?? '',
    country: properties.country_code ?? '',
    rings: packed(geometry.coordinates),
  })),
  rivers: read('rivers.geojson').map(({ properties, geometry }) => ({
    name: properties.name ?? '',
    lines: packed(geometry.coordinates),
  })),
  lakes: read('lakes.geojson').flatMap(({ geometry }) => packed(geometry.coordinates)),
};
const out = join(import.meta.dirname, '../../data/map/lines.json');
writeFileSync(out, `${JSON.stringify(lines)}\n`);
