import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../../lib/core/annotate/match/find-mentions';
import { matchNames } from '../../../../lib/core/annotate/match/matcher';
import { buildNameIndex } from '../../../../lib/core/annotate/match/name-index';
import type { EntityId } from '../../../../lib/core/model/ids';
import { entity, gazetteerOf } from './gazetteer-of';
import { MATCH_CASES } from './match-cases';
import { type NaiveMatch, naiveMatches } from './naive-matcher';

/** One entity to a name, in the order of the names; the matcher's answers as the oracle gives them. */
function match(names: readonly string[], text: string): NaiveMatch[] {
  const gazetteer = gazetteerOf(
    ...names.map((name, i) => entity(`groups/g${i}`, { id: `groups/g${i}` as EntityId, name })),
  );
  return findMentions(gazetteer, text).mentions.map(({ start, end, senses }) => ({
    start,
    end,
    name: names[senses[0]?.entity ?? -1] as string,
  }));
}

describe.each([
  ['matcher', match],
  ['oracle', naiveMatches],
])('%s', (_engine, run) => {
  test.each(MATCH_CASES.map((c) => [c.it, c] as const))('%s', (_it, { names, text, found }) => {
    expect(run(names, text).map(({ start, end, name }) => [text.slice(start, end), name])).toEqual(
      found,
    );
  });
});

describe('on arbitrary text', () => {
  const NAMES = [
    'Gao',
    'Al-Qaeda',
    "Jama'at Nusrat",
    'Islamic State',
    'Islamic State in Sahel',
    'JNIM',
    'Ménaka',
    'Œuvre',
    'U.N',
  ];
  // Pieces that names are made of, so that near misses and overlaps are common.
  const piece = fc.constantFrom(
    ...NAMES.flatMap((name) => name.split(/(?=[ '-])|(?<=[ '-])/)),
    ' ',
    '-',
    '’',
    '\u00ad',
    '\u200b',
    '\u00a0',
    '\n',
    '.',
    ',',
    '´',
    'a',
    'G',
    'É',
    'e\u0301',
    '🙂',
  );
  const text = fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: piece },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  test('matcher and oracle agree', () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(match(NAMES, sample)).toEqual(naiveMatches(NAMES, sample));
      }),
      { numRuns: 1500 },
    );
  });

  test('spans are in order, apart, and inside the text', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let last = 0;
        for (const { start, end } of match(NAMES, sample)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(sample.length);
      }),
    );
  });
});

test('a name whose hash another has is named to whom it concerns; the other is still found', () => {
  // A pair among 300,000 made-up names.
  const names = ['gegouamido', 'lolebar'].map((folded) => ({ folded, senses: 1 }));
  expect(() => buildNameIndex(names)).toThrow(/'lolebar' and 'gegouamido'/);
  const lost: string[] = [];
  const index = buildNameIndex(names, (name) => lost.push(name));
  expect(lost).toEqual(['lolebar']);
  const found = matchNames(index, 'Lolebar and Gegouamido', () => true);
  expect(found.map(({ name }) => name)).toEqual([0]);
});
