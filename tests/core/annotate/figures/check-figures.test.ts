import { expect, it } from 'vitest';
import { checkFigures } from '../../../../lib/core/annotate/figures/check-figures';
import { compareFigures } from '../../../../lib/core/annotate/figures/compare-figures';
import { readFigures } from '../../../../lib/core/annotate/figures/read-figures';
import type { Figure, Incident } from '../../../../lib/core/model/incident';

const cite = [{ id: 'reuters', at: 'line 1' }] as unknown as Figure['sources'];
const killed = (of: Figure['of'], claim: Partial<Figure>): Figure => ({
  measure: 'killed',
  of,
  sources: cite,
  ...claim,
});

const MORE_THAN_30 = killed('soldiers', { low: 30, qualifier: 'more-than' });
const UP_TO_30 = killed('soldiers', { high: 30, qualifier: 'up-to' });
const BAMAKO = [killed('people', { low: 60, high: 70 }), killed('people', { low: 77, high: 77 })];
const TINZAOUATEN = [
  killed('mercenaries', { low: 84, qualifier: 'at-least' }),
  killed('soldiers', { low: 47, high: 47 }),
];
const DOZENS = [killed('soldiers', { qualifier: 'dozens' })];

const CASES: readonly (readonly [string, readonly Figure[], string])[] = [
  ['more than 30 soldiers were killed', [MORE_THAN_30], 'within'],
  ['as many as 30 soldiers were killed', [MORE_THAN_30], 'within'],
  ['34 soldiers were killed', [MORE_THAN_30, UP_TO_30], 'within'],
  ['12 soldiers were killed', [MORE_THAN_30], 'outside'],
  // Prisoners may have been of either group.
  [
    'four prisoners were killed',
    [killed('people', { low: 1, high: 1 }), killed('militants', { low: 4, high: 4 })],
    'within',
  ],
  // An open claim is open: it contradicts nothing beyond it.
  ['300 soldiers were killed', [MORE_THAN_30], 'within'],
  ['5 soldiers were killed', [UP_TO_30], 'within'],
  ['40 soldiers were killed', [UP_TO_30], 'outside'],
  ['40 soldiers were killed', [UP_TO_30, MORE_THAN_30], 'within'],
  ['dozens of soldiers were killed', [MORE_THAN_30], 'within'],
  ['hundreds of soldiers were killed', [UP_TO_30], 'outside'],
  ['about 33 soldiers were killed', [UP_TO_30], 'within'],
  ['about 34 soldiers were killed', [UP_TO_30], 'outside'],
  ['nearly 33 soldiers were killed', [UP_TO_30], 'within'],
  ['nearly 28 soldiers were killed', [MORE_THAN_30], 'outside'],
  ['about 28 soldiers were killed', [MORE_THAN_30], 'within'],
  ['77 people were killed', BAMAKO, 'within'],
  ['more than 70 people were killed', BAMAKO, 'within'],
  ['at least 10 people were killed', BAMAKO, 'within'],
  ['150 people were killed', BAMAKO, 'outside'],
  ['20 people were killed', BAMAKO, 'outside'],
  ['65 soldiers were killed', BAMAKO, 'within'],
  ['20 soldiers were killed', BAMAKO, 'unrecorded'],
  ['100 soldiers were killed', BAMAKO, 'outside'],
  ['131 people were killed', TINZAOUATEN, 'within'],
  ['12 people were killed', TINZAOUATEN, 'outside'],
  ['47 soldiers were killed', TINZAOUATEN, 'within'],
  ['40 soldiers were killed', DOZENS, 'within'],
  ['25 civilians were killed', TINZAOUATEN, 'unrecorded'],
  ['255 people were wounded', BAMAKO, 'unrecorded'],
  ['about 50 soldiers were killed', [killed('soldiers', { low: 54, high: 54 })], 'within'],
  ['30 soldiers were killed', [], 'unrecorded'],
  // Some of the people: fewer says nothing.
  ['six Russians were killed', BAMAKO, 'unrecorded'],
  ['six people were killed', BAMAKO, 'outside'],
];

it.each(CASES)('%s', (text, recorded, expected) => {
  const [figure] = readFigures(text, 'en');
  expect(figure && checkFigures(figure, recorded)).toBe(expected);
});

it('takes several figures of a kind for parts of the recorded number', () => {
  const text = 'The ambush killed four U.S. soldiers and four Nigerien soldiers.';
  const recorded = { figures: [killed('soldiers', { low: 8, high: 8 })] } as unknown as Incident;
  const checks = compareFigures(readFigures(text, 'en'), recorded);
  expect(checks.map(({ text: words, check }) => `${words}: ${check}`)).toEqual([
    'four U.S. soldiers: within',
    'four Nigerien soldiers: within',
  ]);
});
