import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FEATURES,
  featuresOf,
  logOdds,
  PLAIN,
  type Weighable,
  type Weights,
} from '../../../../lib/core/annotate/incidents/features';
import { WEIGHTS } from '../../../../lib/core/annotate/incidents/weights';

/** Features that are of the page; all others a passage has of its own. */
const OF_PAGE: ReadonlySet<string> = new Set(['others', 'goesOn', 'toldElsewhere', 'related']);

function weighable(values: Readonly<Record<string, number>>): Weighable {
  const pick = (ofPage: boolean) =>
    Object.fromEntries(
      PLAIN.filter((name) => OF_PAGE.has(name) === ofPage).map((name) => [name, values[name] ?? 0]),
    );
  return { own: pick(false), page: pick(true) } as unknown as Weighable;
}

describe('the features', () => {
  it('have a weight each, and none has two', () => {
    expect(Object.keys(WEIGHTS)).toEqual([...FEATURES]);
    expect(new Set(FEATURES).size).toBe(FEATURES.length);
  });

  it('count for more on a page that tells of other events', () => {
    const alone = Object.fromEntries(featuresOf(weighable({ bias: 1, kind: 1 })));
    expect(alone).toEqual({ bias: 1, kind: 1 });
    const among = Object.fromEntries(featuresOf(weighable({ kind: 1, related: 1, others: 0.5 })));
    expect(among).toEqual({
      kind: 1,
      related: 1,
      others: 0.5,
      kindAmongOthers: 0.5,
      relatedAmongOthers: 0.5,
    });
  });

  it('are weighed as they are listed for the fit', () => {
    const numbers = (names: readonly string[]) =>
      fc.record(
        Object.fromEntries(
          names.map((name) => [name, fc.double({ min: -5, max: 5, noNaN: true })]),
        ),
      );
    fc.assert(
      fc.property(numbers(PLAIN), numbers(FEATURES), (values, weights) => {
        const one = weighable(values);
        let sum = 0;
        for (const [name, value] of featuresOf(one)) sum += (weights[name] as number) * value;
        expect(logOdds(one, weights as unknown as Weights)).toBeCloseTo(sum, 6);
      }),
    );
  });
});
