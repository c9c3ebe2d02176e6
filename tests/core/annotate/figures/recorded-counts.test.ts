import { expect, test } from 'vitest';
import { recordedCounts } from '../../../../lib/core/annotate/figures/compare-figures';
import { readTolls } from '../../../../lib/core/annotate/figures/read-figures';
import type { Figure, Incident } from '../../../../lib/core/model/incident';

const incident = (...figures: Omit<Figure, 'sources'>[]): Incident =>
  ({ figures: figures.map((figure) => ({ ...figure, sources: [] })) }) as unknown as Incident;
const counts = (sentence: string, ...figures: Omit<Figure, 'sources'>[]) =>
  recordedCounts(readTolls(sentence, 'en').untold, incident(...figures)).map(
    ({ text, measure, check }) => [text, measure, check],
  );

const LANDED = 'On 10 July 49 Ivorian soldiers got off two aircraft at Bamako.';
const ARRESTED = { measure: 'arrested', of: 'soldiers', low: 49, high: 49 } as const;

test('people counted in the number of a claim are those of the claim', () => {
  expect(counts(LANDED, ARRESTED)).toEqual([['49 Ivorian soldiers', 'arrested', 'within']]);
});

test('another number says nothing', () => {
  expect(counts(LANDED, { ...ARRESTED, low: 46, high: 46 })).toEqual([]);
});

test('the same number of two measures says nothing', () => {
  expect(counts(LANDED, ARRESTED, { ...ARRESTED, measure: 'released' })).toEqual([]);
});

test('others in the same number say nothing', () => {
  expect(counts(LANDED, { ...ARRESTED, of: 'civilians' })).toEqual([]);
});

test('small numbers are alike by chance', () => {
  expect(counts('Three soldiers got off the plane.', { ...ARRESTED, low: 3, high: 3 })).toEqual([]);
});
