import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOWEST, placeBeside } from '../../../lib/core/card/place-beside';

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 392, height: 400 };
const words = (left: number, top: number, width = 60) => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

describe('a card stands', () => {
  test('below the words, where it fits', () => {
    expect(placeBeside([words(100, 100)], CARD, VIEW)).toMatchObject({ x: 100, y: 128 });
  });
  test('above them, where it does not', () => {
    expect(placeBeside([words(100, 600)], CARD, VIEW)).toMatchObject({ x: 100, y: 192 });
  });
  test('within the viewport', () => {
    expect(placeBeside([words(900, 100)], CARD, VIEW).x).toBe(1000 - 8 - 392);
  });
  test('right of them, or left of them, where it fits neither below nor above', () => {
    const low = { width: 1000, height: 500 };
    expect(placeBeside([words(100, 240)], CARD, low)).toMatchObject({ x: 168, y: 92 });
    expect(placeBeside([words(700, 240)], CARD, low)).toMatchObject({ x: 700 - 8 - 392, y: 92 });
  });
  test('lower than it would be, where there is no room beside them either', () => {
    const small = { width: 600, height: 500 };
    expect(placeBeside([words(250, 180)], CARD, small)).toEqual({ x: 200, y: 208, room: 284 });
    expect(placeBeside([words(250, 300)], CARD, small)).toEqual({ x: 200, y: 8, room: 284 });
  });
  test('below the last line and above the first of words that are broken', () => {
    const lines = [words(500, 100), words(20, 120)];
    expect(placeBeside(lines, CARD, VIEW)).toMatchObject({ x: 20, y: 148 });
    const further = [words(500, 600), words(20, 620)];
    expect(placeBeside(further, CARD, VIEW)).toMatchObject({ x: 500, y: 192 });
  });
});

test('it never covers the words while there is room for the lowest card, and never leaves the viewport', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 420, max: 1600 }),
      fc.integer({ min: 2 * LOWEST + 60, max: 1000 }),
      fc.nat(1500),
      fc.nat(980),
      fc.integer({ min: 60, max: 600 }),
      (width, height, left, top, tall) => {
        const mark = words(Math.min(left, width - 70), Math.min(top, height - 20));
        const card = { width: 392, height: tall };
        const { x, y, room } = placeBeside([mark], card, { width, height });
        const bottom = y + Math.min(tall, room);
        expect(x).toBeGreaterThanOrEqual(8);
        expect(x + 392).toBeLessThanOrEqual(width - 8);
        expect(y).toBeGreaterThanOrEqual(8);
        expect(bottom).toBeLessThanOrEqual(height - 8);
        expect(
          bottom <= mark.top || y >= mark.bottom || x >= mark.right || x + 392 <= mark.left,
        ).toBe(true);
      },
    ),
  );
});
