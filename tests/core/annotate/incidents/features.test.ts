import { describe, expect, it } from 'vitest';
import {
  FEATURES,
  featuresOf,
  logOdds,
  type Weighable,
  type Weights,
} from '../../../../lib/core/annotate/incidents/features';
import { IncidentReader } from '../../../../lib/core/annotate/incidents/find-incidents';
import { WEIGHTS } from '../../../../lib/core/annotate/incidents/weights';
import { readWorld } from './small-world';

describe('the features', () => {
  it('have a weight each, and none has two', () => {
    expect(Object.keys(WEIGHTS)).toEqual([...FEATURES]);
    expect(new Set(FEATURES).size).toBe(FEATURES.length);
  });

  it('are all measured, and no other, from 0 to 1', () => {
    const { incidents, page, links } = readWorld(
      'On Sunday JNIM attacked Boulkessi, killing 30 soldiers. They burned the camp.',
    );
    const reader = new IncidentReader(incidents, page, links);
    const told = reader.blank();
    const weighed = reader.passages.flatMap((passage) => reader.weigh(passage, told));
    expect(weighed.length).toBeGreaterThan(0);
    for (const features of weighed.map(featuresOf)) {
      expect(Object.keys(features).sort()).toEqual([...FEATURES].sort());
      for (const value of Object.values(features)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });

  it('add up by their weights', () => {
    const { incidents, page, links } = readWorld('JNIM attacked Boulkessi on Sunday.');
    const reader = new IncidentReader(incidents, page, links);
    const [weighed] = reader.weigh(reader.passages[0] as never, reader.blank());
    const { own, page: around } = weighed as Weighable;
    const zero = (features: object) =>
      Object.fromEntries(Object.keys(features).map((name) => [name, 0]));
    for (const [i, name] of FEATURES.entries()) {
      const one = { own: zero(own), page: zero(around) } as unknown as Record<
        string,
        Record<string, number>
      >;
      (one[name in own ? 'own' : 'page'] as Record<string, number>)[name] = 0.5;
      const weights = Object.fromEntries(FEATURES.map((each, at) => [each, at + 1])) as Weights;
      expect(logOdds(one as unknown as Weighable, weights)).toBe((i + 1) / 2);
    }
  });
});
