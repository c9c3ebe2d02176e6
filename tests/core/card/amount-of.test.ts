import { expect, test } from 'vitest';
import { amountOf } from '../../../lib/core/card/amount-of';
import { figureWords } from '../../../lib/core/card/figure-words';
import { cardCatalogue } from '../../../lib/core/i18n/card-catalogue';
import { makeTranslate } from '../../../lib/core/i18n/translate';
import type { Figure } from '../../../lib/core/model/incident';

const en = makeTranslate('en', cardCatalogue);
const fr = makeTranslate('fr', cardCatalogue);

test.each<[Pick<Figure, 'low' | 'high' | 'qualifier'>, string, string]>([
  [{ low: 97, high: 97 }, '97', '97'],
  [{ low: 0, high: 0 }, '0', '0'],
  [{ low: 1200, high: 1500 }, '1,200–1,500', '1\u202f200–1\u202f500'],
  [{ low: 30 }, '30', '30'],
  [{ high: 40 }, '40', '40'],
  [{ low: 30, qualifier: 'more-than' }, 'more than 30', 'plus de 30'],
  [{ low: 30, qualifier: 'at-least' }, 'at least 30', 'au moins 30'],
  [{ high: 40, qualifier: 'up-to' }, 'up to 40', 'jusqu’à 40'],
  [{ low: 40, high: 45, qualifier: 'about' }, 'about 40–45', 'environ 40–45'],
  [{ qualifier: 'dozens' }, 'dozens', 'des dizaines'],
  [{ qualifier: 'hundreds' }, 'hundreds', 'des centaines'],
  [{ qualifier: 'several' }, 'several', 'plusieurs'],
  // With a number, the word for one says nothing more.
  [{ low: 24, high: 36, qualifier: 'dozens' }, '24–36', '24–36'],
  [{ low: 200, qualifier: 'hundreds' }, '200', '200'],
  [{ low: 3, high: 3, qualifier: 'several' }, '3', '3'],
  [{}, '', ''],
])('%o', (figure, english, french) => {
  expect(amountOf(figure, en)).toBe(english);
  expect(amountOf(figure, fr)).toBe(french);
});

test.each<[Figure['measure'], Figure['of'], string, string]>([
  ['killed', 'soldiers', 'soldiers killed', 'soldats tués'],
  ['killed', 'people', 'people killed', 'personnes tuées'],
  ['displaced', 'people', 'people displaced', 'personnes déplacées'],
])('%s %s in words that agree', (measure, of, english, french) => {
  expect(figureWords({ measure, of }, en)).toBe(english);
  expect(figureWords({ measure, of }, fr)).toBe(french);
});
