import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../../lib/core/annotate/figures/read-figures';
import { TOLD_TOLLS } from './told-tolls';

for (const lang of ['en', 'fr'] as const) {
  describe(`tolls as ${lang === 'en' ? 'English' : 'French'} news tells them`, () => {
    test.for(TOLD_TOLLS[lang].map((toll) => [toll.sentence, toll.figures] as const))(
      '%s',
      ([sentence, figures]) => {
        const found = readFigures(sentence, lang).map(
          ({ text, measure, of, low, high, qualifier }, i) => ({
            // A figure read goes on to the noun.
            text: text.startsWith(figures[i]?.text ?? text) ? figures[i]?.text : text,
            measure,
            of,
            ...(low !== undefined && { low }),
            ...(high !== undefined && { high }),
            ...(qualifier && { qualifier }),
          }),
        );
        expect(found).toEqual(figures);
      },
    );
  });
}
