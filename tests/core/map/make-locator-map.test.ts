import { describe, expect, test } from 'vitest';
import { LabelSpace } from '../../../lib/core/map/labels';
import { makeLocatorMap } from '../../../lib/core/map/make-locator-map';
import type { MapPlace } from '../../../lib/core/map/map-model';
import { type Outlines, packLine, unpackLine } from '../../../lib/core/map/outlines';
import { compileOutlines } from '../../../scripts/data/compile-outlines';

const outlines: Outlines = compileOutlines();
const place = (
  label: string,
  lat: number,
  lon: number,
  more: Partial<MapPlace> = {},
): MapPlace => ({
  id: `places/${label}`,
  label,
  lat,
  lon,
  precision: 'settlement',
  type: 'place',
  ...more,
});
const GAO = place('Gao', 16.27, -0.04);
const BAMAKO = place('Bamako', 12.65, -8);
const mapOf = (...places: MapPlace[]) =>
  makeLocatorMap(outlines, { places, width: 340, height: 220 });

test('lines survive packing to a hundredth of a degree', () => {
  const line = [
    [-8.001, 12.654],
    [0.5, 16],
    [0.5, 16.001],
    [17.25, -3.333],
  ] as const;
  expect(unpackLine(packLine(line))).toEqual([
    [-8, 12.65],
    [0.5, 16],
    [17.25, -3.33],
  ]);
});

describe('one place', () => {
  const map = mapOf(GAO);
  test('stands in the middle, named, in its country and area', () => {
    expect(map?.points).toMatchObject([{ x: 170, y: 110, radius: 0, named: 'right' }]);
    expect(map?.countries.filter(({ focus }) => focus).map(({ code }) => code)).toEqual(['ML']);
    expect(map?.region).toMatch(/^M.*Z$/);
  });
  test('is seen among its neighbours', () => {
    const names = map?.labels.map(({ text }) => text) ?? [];
    expect(names).toEqual(expect.arrayContaining(['ML', 'BF', 'NE', 'Kidal', 'Niger']));
    expect(map?.labels.find(({ text }) => text === 'Niger')?.kind).toBe('river');
  });
  test('has a scale bar that tells the truth', () => {
    // Gao to Bamako is some 945 km by the great circle.
    const both = mapOf(GAO, BAMAKO);
    const [a, b] = both?.points ?? [];
    const pixels = Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
    const { km, pixels: bar } = both?.scale ?? { km: 0, pixels: 1 };
    expect((pixels * km) / bar).toBeGreaterThan(900);
    expect((pixels * km) / bar).toBeLessThan(990);
  });
});

test('a place known as a region only is a ring, not a point', () => {
  expect(mapOf({ ...GAO, precision: 'region' })?.points[0]?.radius).toBeGreaterThan(20);
});

test('all of several places are seen, and no two names meet', () => {
  const map = mapOf(GAO, BAMAKO, place('Kidal', 18.44, 1.41), place('Djibo', 14.1, -1.63));
  for (const { x, y } of map?.points ?? []) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(340);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(220);
  }
  const rows = map?.labels ?? [];
  for (const a of rows)
    for (const b of rows)
      if (a !== b) expect(Math.abs(a.y - b.y) >= 11 || Math.abs(a.x - b.x) > 12).toBe(true);
});

test('a country without a spot of its own is shown whole', () => {
  const map = makeLocatorMap(outlines, { places: [], country: 'BF', width: 340, height: 220 });
  expect(map?.countries.filter(({ focus }) => focus).map(({ code }) => code)).toEqual(['BF']);
  expect(map?.points).toEqual([]);
});

test('places outside the region give no map', () => {
  expect(mapOf(place('Kobe', 34.69, 135.19))).toBeNull();
  expect(mapOf()).toBeNull();
});

test('paths stay within the picture and its margin', () => {
  const numbers = [
    ...(
      mapOf(GAO)
        ?.countries.map(({ path }) => path)
        .join('') ?? ''
    ).matchAll(/-?\d+(?:\.\d+)?/g),
  ];
  expect(numbers.length).toBeGreaterThan(50);
  for (const [number] of numbers) {
    expect(Number(number)).toBeGreaterThanOrEqual(-4);
    expect(Number(number)).toBeLessThanOrEqual(344);
  }
});

describe('a name', () => {
  const sideOf = (label: MapPlace['label'], ...others: MapPlace[]) =>
    mapOf({ ...GAO, label }, ...others)?.points.map(({ named }) => named);
  test('stands to the left where there is no room to the right, and nowhere where there is none', () => {
    expect(sideOf('Gao')).toEqual(['right']);
    expect(sideOf('Gao', place('Ansongo', 16.27, 0.5))).toEqual(['left', 'right']);
    expect(sideOf('A name as long as half of the picture is wide')).toEqual([false]);
  });
  test('keeps off marks, the larger the farther', () => {
    const named = (own: number, other: number) => {
      const space = new LabelSpace(100, 40);
      space.keepClear([60, 20], other);
      return space.nameOf(GAO, [20, 20], own);
    };
    expect([named(3.5, 5), named(9, 5), named(3.5, 14)]).toEqual(['right', 'right', false]);
    expect(named(9, 10)).toBe(false);
    const counted = { ...GAO, count: 1000 };
    expect(mapOf(counted)?.points[0]?.dot).toBeGreaterThan(mapOf(GAO)?.points[0]?.dot ?? Infinity);
  });
  test('has room in both languages', () => {
    expect(sideOf({ en: 'Gao', fr: 'Un nom aussi long que la moitié de l’image' })).toEqual([
      false,
    ]);
  });
});

test('a country’s spot is shown with the countries around it, and no name of its own', () => {
  const map = mapOf({ ...GAO, precision: 'country' });
  expect(map?.points[0]?.named).toBe(false);
  expect(map?.region).toBe('');
  expect(map?.scale.km).toBeGreaterThan(mapOf(GAO)?.scale.km ?? Infinity);
});

test('outlines without a shape are passed over', () => {
  const bare: Outlines = {
    countries: [{ code: 'ML', rings: [] }],
    regions: [{ name: 'Gao', country: 'ML', rings: [] }],
    rivers: [{ name: 'Niger', lines: [] }],
    lakes: [],
  };
  const map = makeLocatorMap(bare, { places: [GAO], country: 'ML', width: 340, height: 220 });
  expect(map?.points).toHaveLength(1);
  expect(map?.labels).toEqual([]);
});
