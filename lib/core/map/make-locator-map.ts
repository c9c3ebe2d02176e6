import { countryNames } from '../country-names';
import { clipLine, clipRing, pathOf } from './clip';
import { LabelSpace } from './labels';
import type { MapLabel, MapModel, MapPlace, MapPoint } from './map-model';
import { type Outlines, type Position, unpackLine } from './outlines';
import { type Frame, makeProjection, type Point, type Projection } from './projection';
import { areaOf, isInRing, middlesOf } from './rings';

/** The part of the world that the outlines cover, in degrees. */
const COVERED: Frame = { west: -18, east: 25, south: 3, north: 28 };
/** A single place is shown with so much around it: enough for its neighbours, not the whole desert. Degrees. */
const AROUND = { lon: 3.4, lat: 2.2 };
const AROUND_COUNTRY = { lon: 8, lat: 6 };
/** Several places are shown with this part of their extent as a border. */
const PADDING = 0.18;
/** Radius of a place that is known as an area only, in kilometres. */
const RADIUS: Partial<Record<MapPlace['precision'], number>> = { area: 25, region: 90 };
/** Radius of the mark of a place, and the largest of one where things are counted. */
const DOT = 3.5;
const LARGEST_DOT = 9;
/** A name keeps so far from another place's mark. */
const CLEAR = 1.5;
/** Countries whose area in the picture is smaller than this get no name. Square pixels, doubled. */
const SMALLEST_NAMED = 2400;
/** From this scale on only the great rivers are named, and no borders of areas drawn. Kilometres to a pixel. */
const COARSE = 3;
const GREAT_RIVERS = 4;
/** The scale bar is at most this part of the picture's width. */
const SCALE_PART = 0.28;

export interface MapRequest {
  readonly places: readonly MapPlace[];
  /** ISO 3166-1 alpha-2: the country to show where there is no place to. */
  readonly country?: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const isCovered = ({ lat, lon }: MapPlace): boolean =>
  lon >= COVERED.west && lon <= COVERED.east && lat >= COVERED.south && lat <= COVERED.north;

function frameOf(places: readonly MapPlace[]): Frame {
  const lons = places.map(({ lon }) => lon);
  const lats = places.map(({ lat }) => lat);
  const wide = places.every(({ precision }) => precision === 'country');
  const least = wide ? AROUND_COUNTRY : AROUND;
  const grow = (low: number, high: number, around: number): [number, number] => {
    const middle = (low + high) / 2;
    const half = Math.max(((high - low) / 2) * (1 + 2 * PADDING), around);
    return [middle - half, middle + half];
  };
  const [west, east] = grow(Math.min(...lons), Math.max(...lons), least.lon);
  const [south, north] = grow(Math.min(...lats), Math.max(...lats), least.lat);
  return { west, east, south, north };
}

/** All of a country, with a little around it. */
function frameOfCountry(rings: readonly (readonly number[])[]): Frame {
  const positions = rings.flatMap(unpackLine);
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return {
    west: Math.min(...lons) - 1,
    east: Math.max(...lons) + 1,
    south: Math.min(...lats) - 1,
    north: Math.max(...lats) + 1,
  };
}

const projected = (packed: readonly number[], { project }: Projection): Point[] =>
  unpackLine(packed).map(project);

const ringPath = (packed: readonly number[], on: Projection): string =>
  pathOf(clipRing(projected(packed, on), on), true);

const linePath = (packed: readonly number[], on: Projection): string =>
  clipLine(projected(packed, on), on)
    .map((part) => pathOf(part, false))
    .join('');

const dotOf = ({ count }: MapPlace): number =>
  count ? Math.min(3 + Math.sqrt(count), LARGEST_DOT) : DOT;

function pointsOf(places: readonly MapPlace[], on: Projection, space: LabelSpace): MapPoint[] {
  const placed = places.map((place) => {
    const [x, y] = on.project([place.lon, place.lat]);
    space.keepClear([x, y], dotOf(place) + CLEAR);
    return { place, x, y };
  });
  // A place known to lie somewhere in a country has no spot of its own: the country is named anyway.
  return placed.map(({ place, x, y }) => ({
    ...place,
    x: Math.round(x * 10) / 10,
    y: Math.round(y * 10) / 10,
    radius: Math.round((RADIUS[place.precision] ?? 0) / on.kmPerPixel),
    dot: dotOf(place),
    named: place.precision !== 'country' && space.nameOf(place, [x, y], dotOf(place)),
  }));
}

const COUNTRIES = ['en', 'fr'].map(countryNames);
/** Length of a country's name in the language that has the longer one. */
const countryLength = (code: string): number =>
  Math.max(...COUNTRIES.map((nameOf) => nameOf(code).length));

const sizeOf = (ring: readonly Point[]): number => Math.abs(areaOf(ring));

/** Of the parts of an area that are in the picture, the largest. */
const largestSeen = (rings: readonly (readonly number[])[], on: Projection): Point[] =>
  rings
    .map((ring) => clipRing(projected(ring, on), on))
    .reduce((best, ring) => (sizeOf(ring) > sizeOf(best) ? ring : best), []);

/** Names of what can be seen: countries first, then the areas of those in focus, then rivers. */
function labelsOf(
  outlines: Outlines,
  on: Projection,
  focus: ReadonlySet<string>,
  space: LabelSpace,
): MapLabel[] {
  const labels: (MapLabel | null)[] = [];
  for (const { code, rings } of outlines.countries) {
    const seen = largestSeen(rings, on);
    if (sizeOf(seen) < SMALLEST_NAMED) continue;
    labels.push(space.centred('country', code, countryLength(code), middlesOf(seen)));
  }
  for (const { name, country, rings } of outlines.regions) {
    if (!focus.has(country) || on.kmPerPixel > COARSE) continue;
    const seen = largestSeen(rings, on);
    if (sizeOf(seen) < SMALLEST_NAMED) continue;
    labels.push(space.centred('region', name, name.length, middlesOf(seen).slice(0, 12)));
  }
  const named = new Set<string>();
  for (const { name, lines } of outlines.rivers) {
    if (name === '' || named.has(name)) continue;
    if (on.kmPerPixel > COARSE && named.size >= GREAT_RIVERS) break;
    const seen = lines.flatMap((line) => clipLine(projected(line, on), on)).flat();
    const label = space.centred(
      'river',
      name,
      name.length,
      seen.filter((_, i) => i % 5 === 2).slice(0, 40),
    );
    if (label) named.add(name);
    labels.push(label);
  }
  return labels.filter((label) => label !== null);
}

/** A round number of kilometres that fits. */
function scaleOf({ kmPerPixel, width }: Projection): MapModel['scale'] {
  const most = kmPerPixel * width * SCALE_PART;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2].find((step) => step * power <= most) ?? 1) * power;
  return { km, pixels: Math.round(km / kmPerPixel) };
}

/** A map of some places, or of a country, with what lies around; null where nothing of it is in the region. */
export function makeLocatorMap(outlines: Outlines, request: MapRequest): MapModel | null {
  const { places, width, height } = request;
  const shown = places.filter(isCovered);
  const whole = outlines.countries.find(({ code }) => code === request.country);
  if (shown.length === 0 && !whole) return null;
  const frame = shown.length > 0 || !whole ? frameOf(shown) : frameOfCountry(whole.rings);
  const on = makeProjection(frame, width, height);
  const isIn = ({ lon, lat }: MapPlace, rings: readonly (readonly number[])[]): boolean =>
    rings.some((ring) => isInRing([lon, lat] as Position, unpackLine(ring)));
  const focus = new Set(
    outlines.countries
      .filter((country) => country === whole || shown.some((place) => isIn(place, country.rings)))
      .map(({ code }) => code),
  );
  const [only] = shown;
  const around =
    shown.length === 1 && only && only.precision !== 'country'
      ? outlines.regions.find(({ rings }) => isIn(only, rings))
      : undefined;
  const space = new LabelSpace(width, height);
  const scale = scaleOf(on);
  space.keepFree({
    left: width - scale.pixels - 16,
    top: height - 28,
    right: width,
    bottom: height,
  });
  const points = pointsOf(shown, on, space);
  const lines = (all: readonly (readonly number[])[]): string =>
    all.map((line) => linePath(line, on)).join('');
  const rings = (all: readonly (readonly number[])[]): string =>
    all.map((ring) => ringPath(ring, on)).join('');
  return {
    width,
    height,
    countries: outlines.countries
      .map((country) => ({
        code: country.code,
        path: rings(country.rings),
        focus: focus.has(country.code),
      }))
      .filter(({ path }) => path !== ''),
    regions:
      on.kmPerPixel > COARSE ? '' : lines(outlines.regions.flatMap((region) => region.rings)),
    region: rings(around?.rings ?? []),
    rivers: lines(outlines.rivers.flatMap((river) => river.lines)),
    lakes: rings(outlines.lakes),
    labels: labelsOf(outlines, on, focus, space),
    points,
    scale,
  };
}
