import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../../lib/core/annotate/figures/read-figures';
import { active, passive, SURROUNDINGS, type Toll, tolls } from './toll-grammar';

const sentence = (words: string): string => `${words[0]?.toUpperCase()}${words.slice(1)}.`;
const told = (words: string, lang: 'en' | 'fr') =>
  readFigures(sentence(words), lang).map(({ measure, of, low, high, qualifier }) => ({
    measure,
    of,
    low,
    high,
    qualifier,
  }));

/** Every toll in every one of the ways is more than a run needs; a failure names the words. */
const holds = (property: (toll: Toll) => void): void =>
  fc.assert(
    fc.property(tolls, (toll) => {
      property(toll);
    }),
    { numRuns: 300 },
  );

for (const lang of ['en', 'fr'] as const) {
  describe(`a toll in ${lang === 'en' ? 'English' : 'French'} reads the same`, () => {
    test('and is read at all', () =>
      holds((toll) => {
        expect(told(passive(toll, lang), lang)).toMatchObject([
          // Militants who are taken are taken by the state.
          { of: toll.of, measure: takenBy(toll) },
        ]);
      }));

    test('whoever is the subject', () =>
      holds((toll) =>
        expect(told(active(toll, lang), lang), active(toll, lang)).toEqual(
          told(passive(toll, lang), lang),
        ),
      ));

    test('in digits and in words', () =>
      holds((toll) =>
        expect(told(passive(toll, lang, true), lang)).toEqual(told(passive(toll, lang), lang)),
      ));

    for (const [before, after] of SURROUNDINGS[lang])
      test(`with '${before}…${after}'`, () =>
        holds((toll) => {
          for (const words of [passive(toll, lang), active(toll, lang)])
            expect(told(`${before}${words}${after}`, lang), `${before}${words}${after}`).toEqual(
              told(words, lang),
            );
        }));

    test('twice, where it is told twice', () =>
      holds((toll) => {
        const words = `${passive(toll, lang)}; ${passive(toll, lang)}`;
        const once = told(passive(toll, lang), lang);
        expect(told(words, lang), words).toEqual([...once, ...once]);
      }));

    test('beside another', () =>
      fc.assert(
        fc.property(tolls, tolls, (one, other) => {
          const words = `${passive(one, lang)}, ${lang === 'en' ? 'and' : 'et'} ${passive(other, lang)}`;
          expect(told(words, lang), words).toEqual([
            ...told(passive(one, lang), lang),
            ...told(passive(other, lang), lang),
          ]);
        }),
        { numRuns: 300 },
      ));
  });
}

test('a toll reads the same in both languages', () =>
  holds((toll) =>
    expect(told(passive(toll, 'fr'), 'fr')).toEqual(told(passive(toll, 'en'), 'en')),
  ));

function takenBy({ measure, of }: Toll): Toll['measure'] {
  return measure === 'abducted' && of === 'militants' ? 'arrested' : measure;
}
