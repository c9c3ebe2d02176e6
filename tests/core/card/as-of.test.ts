import { describe, expect, test } from 'vitest';
import { isLater, stoodBy, withoutLaterEnd } from '../../../lib/core/card/as-of';

const DAY = '2025-06-03';

test.each([
  ['2025-06-04', true],
  ['2025-06-03', false],
  ['2025-07', true],
  ['2025-06', false],
  ['2026', true],
  ['2025', false],
  ['2024', false],
])('%s comes wholly after 3 June 2025: %s', (date, later) => {
  expect(isLater(date, DAY)).toBe(later);
});

describe('a statement stands', () => {
  const dates: Record<string, string> = { early: '2024', late: '2025-08' };
  const stood = (from: string | undefined, ...sources: string[]): boolean =>
    stoodBy({ from, sources: sources.map((id) => ({ id })) }, DAY, (id) => dates[id]);

  test('from its own date on, whenever its sources were written', () => {
    expect(stood('2017-03', 'late')).toBe(true);
    expect(stood('2025-06-04', 'early')).toBe(false);
  });
  test('without a date from its earliest source on', () => {
    expect(stood(undefined, 'late', 'early')).toBe(true);
    expect(stood(undefined, 'late')).toBe(false);
  });
  test('where a source has no date', () => {
    expect(stood(undefined, 'late', 'undated')).toBe(true);
  });
});

test('an end that was still to come is not told', () => {
  expect(withoutLaterEnd({ from: '2020', until: '2025-07' }, DAY)).toEqual({ from: '2020' });
  const ended = { from: '2020', until: '2025-06-01' };
  expect(withoutLaterEnd(ended, DAY)).toBe(ended);
});
