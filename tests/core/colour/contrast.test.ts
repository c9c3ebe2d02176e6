import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, luminance, over } from '../../../lib/core/colour/contrast';
import { type Colour, parseColour } from '../../../lib/core/colour/parse-colour';

const parse = (computed: string): Colour => {
  const colour = parseColour(computed);
  if (!colour) throw new Error(`'${computed}' was not read`);
  return colour;
};
const ratio = (a: string, b: string): number => contrast(luminance(parse(a)), luminance(parse(b)));

test.each([
  // As WCAG's own examples and common checkers have them.
  ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21],
  ['rgb(118, 118, 118)', 'rgb(255, 255, 255)', 4.54],
  ['rgb(255, 0, 0)', 'rgb(255, 255, 255)', 4],
  ['rgb(0, 0, 255)', 'rgb(0, 0, 0)', 2.44],
])('%s on %s is %d to 1', (a, b, expected) => {
  expect(ratio(a, b)).toBeCloseTo(expected, 2);
});

test('contrast has no direction and lies between 1 and 21', () => {
  const level = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(level, level, (a, b) => {
      expect(contrast(a, b)).toBe(contrast(b, a));
      expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
      expect(contrast(a, b)).toBeLessThanOrEqual(21);
    }),
  );
});

test('what is half transparent lets half of what is below through', () => {
  expect(over(parse('rgba(0, 0, 0, 0.5)'), parse('rgb(255, 255, 255)'))).toEqual({
    r: 0.5,
    g: 0.5,
    b: 0.5,
    a: 1,
  });
});

test.each([
  ['rgb(255 0 51 / 50%)', { r: 1, g: 0, b: 0.2, a: 0.5 }],
  ['rgba(0, 0, 0, 0)', { r: 0, g: 0, b: 0, a: 0 }],
  ['color(srgb 1 0.5 none / 0.25)', { r: 1, g: 0.5, b: 0, a: 0.25 }],
])('%s is read', (computed, colour) => {
  expect(parseColour(computed)).toEqual(colour);
});

test.each([
  ['oklch(1 0 0)', 1],
  ['oklab(0 0 0)', 0],
  // The mid grey of each space, computed by its definition.
  ['oklch(0.5 0.1 250)', 0.125],
  ['lab(50 20 20)', 0.184],
  ['lch(50% 20 20 / 0.5)', 0.184],
])('%s is read by its lightness', (computed, expected) => {
  expect(luminance(parse(computed))).toBeCloseTo(expected, 3);
});

test.each(['', 'none', 'red', 'color(display-p3 1 0 0)', 'rgb(a, b, c)', 'url(x)'])(
  "'%s' is not guessed at",
  (computed) => {
    expect(parseColour(computed)).toBeNull();
  },
);

test.each([
  ['rgb(255 0 0 / 0.5)', { r: 1, g: 0, b: 0, a: 0.5 }],
  ['rgba(255, 0, 0, 50%)', { r: 1, g: 0, b: 0, a: 0.5 }],
  ['rgb(none 0 none)', { r: 0, g: 0, b: 0, a: 1 }],
  ['color(srgb 1 0 0.5)', { r: 1, g: 0, b: 0.5, a: 1 }],
  ['color(srgb 1 0 0.5 / 0.2)', { r: 1, g: 0, b: 0.5, a: 0.2 }],
])('%s is read', (computed, colour) => {
  expect(parseColour(computed)).toEqual(colour);
});

test.each([
  '',
  'red',
  'rgb(1, 2)',
  'color(srgb 1 0)',
  'color(display-p3 1 0 0)',
  'lab()',
  'rgb(a, b, c)',
])("'%s' is no colour that is read", (computed) => {
  expect(parseColour(computed)).toBeNull();
});
