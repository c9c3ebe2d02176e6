import { describe, expect, test } from 'vitest';
import { makeTimeline, type TimelineItem } from '../../../lib/core/timeline/make-timeline';

const item = (start: string, end = start): TimelineItem => ({
  id: `incidents/${start}`,
  title: start,
  date: { start, end, precision: 'day' },
});

describe('a timeline', () => {
  test('of nothing is none', () => {
    expect(makeTimeline([])).toBeNull();
    expect(makeTimeline([item('not a day')])).toBeNull();
  });
  test('is in order of date, whatever the order given', () => {
    const dots =
      makeTimeline([item('2020-01-01'), item('2012-05-01'), item('2016-03-01')])?.dots ?? [];
    expect(dots.map(({ items }) => items[0]?.date.start)).toEqual([
      '2012-05-01',
      '2016-03-01',
      '2020-01-01',
    ]);
    expect(dots.map(({ at }) => at)).toEqual([...dots.map(({ at }) => at)].sort());
    for (const { at } of dots) expect(at > 0 && at < 1).toBe(true);
  });
  test('puts days that cannot be told apart into one dot', () => {
    const line = makeTimeline([item('2012-01-01'), item('2020-01-01'), item('2020-01-09')]);
    expect(line?.dots.map(({ items }) => items.length)).toEqual([1, 2]);
  });
  test('sets off what is chosen', () => {
    const line = makeTimeline(
      [item('2012-01-01'), item('2020-01-01')],
      new Set(['incidents/2020-01-01']),
    );
    expect(line?.dots.map(({ chosen }) => chosen)).toEqual([false, true]);
  });
  test('is marked in years, or in months where it is short; never crowded', () => {
    const years = makeTimeline([item('2003-01-01'), item('2025-06-01')])?.ticks ?? [];
    expect(years.length).toBeLessThanOrEqual(7);
    expect(years.every(({ date }) => /^\d{4}$/.test(date))).toBe(true);
    const months = makeTimeline([item('2024-03-01'), item('2024-09-01')])?.ticks ?? [];
    expect(months.map(({ date }) => date)).toContain('2024-04');
  });
  test('of a single day has room around it', () => {
    const line = makeTimeline([item('2024-03-15')]);
    expect(line?.dots).toHaveLength(1);
    expect(line?.dots[0]?.at).toBeCloseTo(0.5);
  });
});
