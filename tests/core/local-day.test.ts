import { afterEach, expect, test } from 'vitest';
import { localDay } from '../../lib/core/local-day';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

test.each([
  ['America/New_York', '2025-06-01T02:00:00Z', '2025-05-31'],
  ['UTC', '2025-06-01T02:00:00Z', '2025-06-01'],
  ['Pacific/Auckland', '2025-12-31T12:00:00Z', '2026-01-01'],
])('in %s the day of %s is %s', (zone, moment, day) => {
  process.env.TZ = zone;
  expect(localDay(new Date(moment))).toBe(day);
});
