import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import simplify from 'simplify-js';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { parseJson } from '../../lib/core/json';
import { Outlines, type Position, packLine } from '../../lib/core/map/outlines';

/** ISO 3166-1 numeric, as world-atlas has it, to alpha-2: the countries that a map of the region may show. */
const COUNTRIES: Record<string, string> = {
  '012': 'DZ',
  '204': 'BJ',
  '854': 'BF',
  '120': 'CM',
  '140': 'CF',
  '148': 'TD',
  '384': 'CI',
  '270': 'GM',
  '288': 'GH',
  '324': 'GN',
  '624': 'GW',
  '430': 'LR',
  '434': 'LY',
  '466': 'ML',
  '478': 'MR',
  '504': 'MA',
  '562': 'NE',
  '566': 'NG',
  '686': 'SN',
  '694': 'SL',
  '729': 'SD',
  '768': 'TG',
  '788': 'TN',
  '732': 'EH',
  '226': 'GQ',
};
/** What is left out is nearer to the border than this. Degrees. */
const TOLERANCE = 0.015;

/** Simplifies the shared borders once each, so that neighbours still meet without a gap. */
function simplifyArcs(topology: Topology): Topology {
  const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {};
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return {
        x: x * (scale[0] as number) + (translate[0] as number),
        y: y * (scale[1] as number) + (translate[1] as number),
      };
    });
    return simplify(line, TOLERANCE, true).map((point) => [point.x, point.y]);
  });
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs };
}

function countries(): Outlines['countries'] {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const parsed = parseJson(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(`world-atlas: ${parsed.fault.message}`);
  const topology = simplifyArcs(parsed.value as unknown as Topology);
  const all = feature(topology, topology.objects.countries as GeometryCollection);
  return all.features.flatMap(({ id, geometry }) => {
    const code = COUNTRIES[String(id)];
    if (!code || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const rings = polygons.map(([outer]) => packLine(outer as unknown as Position[]));
    // Islets of a few points are nothing to see at this scale.
    return [{ code, rings: rings.filter((ring) => ring.length > 16) }];
  });
}

/** Everything that maps are drawn from: countries from world-atlas, the rest from data/map/lines.json. */
export function compileOutlines(): Outlines {
  const file = join(import.meta.dirname, '../../data/map/lines.json');
  const lines = parseJson(readFileSync(file, 'utf8'));
  if (!lines.ok) throw new Error(`data/map/lines.json: ${lines.fault.message}`);
  return v.parse(Outlines, { countries: countries(), ...(lines.value as object) });
}
