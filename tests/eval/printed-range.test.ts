import { expect, it } from 'vitest';
import type { Figure } from '../../lib/core/model/incident';
import { printedRange } from './printed-range';
import { recordedCheck } from './recorded-check';

const OPEN = Number.POSITIVE_INFINITY;

it.each([
  ['half a dozen', 6, 6],
  ['A score or more', 20, OPEN],
  ['1,500', 1500, 1500],
  ['quatre-vingt-douze', 92, 92],
  ['cent dix', 110, 110],
  ['250 000', 250000, 250000],
  ['as many as 100', 0, 100],
  ['nearly twenty', 18, 20],
  ['une bonne trentaine', 27, 33],
  ['de cent à deux cents', 100, 200],
  ['plusieurs dizaines', 20, 99],
])('reads %s', (printed, low, high) => {
  expect(printedRange(printed)).toEqual({ low, high });
});

it('refuses what gives no number', () => {
  expect(() => printedRange('autant')).toThrow();
});

const claim = (bounds: Pick<Figure, 'low' | 'high' | 'qualifier'>): Figure => ({
  measure: 'killed',
  of: 'soldiers',
  sources: [],
  ...bounds,
});

it('holds a figure against all from the lowest claim to the highest', () => {
  const claims = [claim({ low: 60, high: 60 }), claim({ low: 12, high: 12 })];
  expect(recordedCheck('forty', claims)).toBe('within');
  expect(recordedCheck('soixante-dix', claims)).toBe('outside');
  expect(recordedCheck('nine', claims)).toBe('outside');
  expect(recordedCheck('eighty-five', [claim({ low: 38, qualifier: 'at-least' })])).toBe('within');
  expect(recordedCheck('une vingtaine', [claim({ low: 21, qualifier: 'at-least' })])).toBe(
    'within',
  );
  expect(recordedCheck('nine', [])).toBe('unrecorded');
});
