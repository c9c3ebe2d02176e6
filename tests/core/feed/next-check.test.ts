import { expect, test } from 'vitest';
import { nextCheck } from '../../../lib/core/feed/next-check';

const NOW = new Date('2026-01-01T00:00:00Z');
const minutes = (failures: number, random: number): number =>
  (nextCheck(NOW, failures, random).getTime() - NOW.getTime()) / 60_000;

test.each([
  [0, 360],
  [1, 15],
  [2, 30],
  [3, 60],
  [7, 960],
  [8, 1440],
  [1000, 1440],
])('after %i failures in a row, in %i minutes', (failures, expected) => {
  expect(minutes(failures, 0.5)).toBeCloseTo(expected);
});

test('give or take a tenth', () => {
  expect(minutes(0, 0)).toBeCloseTo(324);
  expect(minutes(0, 0.999_999)).toBeCloseTo(396, 1);
});
