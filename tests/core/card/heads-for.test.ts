import { expect, test } from 'vitest';
import { headsFor } from '../../../lib/core/card/heads-for';

const CARD = { left: 100, top: 200, right: 400, bottom: 500 };

test.each([
  ['straight down', { x: 150, y: 100 }, { x: 150, y: 110 }, true],
  ['at a slant that ends in it', { x: 50, y: 100 }, { x: 60, y: 120 }, true],
  ['just past its corner', { x: 50, y: 100 }, { x: 80, y: 105 }, false],
  ['away from it', { x: 150, y: 100 }, { x: 150, y: 90 }, false],
  ['along its edge, beside it', { x: 50, y: 100 }, { x: 50, y: 120 }, false],
  ['not at all', { x: 150, y: 100 }, { x: 150, y: 100 }, false],
  ['inside it', { x: 150, y: 250 }, { x: 151, y: 250 }, true],
  ['from its right', { x: 600, y: 300 }, { x: 590, y: 300 }, true],
])('%s', (_name, from, to, expected) => {
  expect(headsFor(from, to, CARD)).toBe(expected);
});
