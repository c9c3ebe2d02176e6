import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../../lib/core/annotate/figures/read-figures';
import { FORMS, inForm, passive, SURROUNDINGS, type Toll, tolls } from './toll-grammar';

const sentence = (words: string): string => `${words[0]?.toUpperCase()}${words.slice(1)}.`;
const told = (words: string, lang: 'en' | 'fr') =>
  readFigures(sentence(words), lang).map(({ measure, of, low, high, qualifier }) => ({
    measure,
    of,
    low,
    high,
    qualifier,
  }));

/** The same tolls on every run: what a new seed finds wrong is a case for the lists, not a build that fails now and then. */
const RUNS = { numRuns: 60, seed: 2012 };

const holds = (property: (toll: Toll) => void): void =>
  fc.assert(
    fc.property(tolls, (toll) => {
      property(toll);
    }),
    RUNS,
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

    for (const form of Object.keys(FORMS[lang]))
      test(`told in another way: ${form}`, () =>
        holds((toll) => {
          const words = inForm(toll, lang, form);
          expect(told(words, lang), words).toEqual(told(passive(toll, lang), lang));
        }));

    test('in digits and in words', () =>
      holds((toll) =>
        expect(told(passive(toll, lang, true), lang)).toEqual(told(passive(toll, lang), lang)),
      ));

    for (const [before, after] of SURROUNDINGS[lang])
      test(`with '${before}…${after}'`, () =>
        fc.assert(
          fc.property(tolls, fc.constantFrom(...Object.keys(FORMS[lang])), (toll, form) => {
            const words = inForm(toll, lang, form);
            const around = `${before}${words}${after}`;
            expect(told(around, lang), around).toEqual(told(words, lang));
          }),
          RUNS,
        ));

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
        RUNS,
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
