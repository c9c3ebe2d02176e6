import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../../lib/core/annotate/figures/read-figures';
import type { ToldFigure, ToldToll } from './told-toll-line';
import { RECOUNTS, TOLD_TOLLS, UNREAD_TOLLS } from './told-tolls';

/** Figures read, in the form of the labels: a figure read goes on to the noun. */
const read = (
  { sentence, figures }: ToldToll,
  lang: 'en' | 'fr',
  before?: Pick<ToldFigure, 'measure' | 'of'>,
): ToldFigure[] =>
  readFigures(sentence, lang, [], before).map(({ text, measure, of, low, high, qualifier }, i) => ({
    text: text.startsWith(figures[i]?.text ?? text) ? (figures[i]?.text ?? text) : text,
    measure,
    of,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(qualifier && { qualifier }),
  }));

const titled = (tolls: readonly ToldToll[]) => tolls.map((toll) => [toll.sentence, toll] as const);

for (const lang of ['en', 'fr'] as const) {
  describe(`tolls as ${lang === 'en' ? 'English' : 'French'} news tells them`, () => {
    test.for(titled(TOLD_TOLLS[lang]))('%s', ([, toll]) =>
      expect(read(toll, lang)).toEqual(toll.figures),
    );
    test.for(titled(RECOUNTS[lang]))('after a sentence on the dead: %s', ([, toll]) =>
      expect(read(toll, lang, { measure: 'killed', of: 'people' })).toEqual(toll.figures),
    );
    // Fails when one becomes readable: then it belongs to the others.
    test.for(titled(UNREAD_TOLLS[lang]))('not yet: %s', ([, toll]) =>
      expect(read(toll, lang)).not.toEqual(toll.figures),
    );
  });
}
