import { expect, test } from 'vitest';
import { catalogue, type MessageKey } from '../../../lib/core/i18n/catalogue';

const keys = Object.keys(catalogue.en) as MessageKey[];
const namesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name))].sort();

test('both languages fill in the same names', () => {
  const others = keys.filter(
    // A singular may spell its number out.
    (key) =>
      !key.endsWith('.one') &&
      namesIn(catalogue.en[key]).join() !== namesIn(catalogue.fr[key]).join(),
  );
  expect(others).toEqual([]);
});

test('French has its own typography', () => {
  const wrong = keys.filter((key) => {
    const words = catalogue.fr[key].replace(/https?:\/\/|\{\w+\}/g, 'x');
    return /['"]|(?<![\u00a0\u202f])[:;!?»]|«(?![\u00a0\u202f])|\s…/u.test(words);
  });
  expect(wrong.map((key) => catalogue.fr[key])).toEqual([]);
});

test('English has curly quotation marks, and no space before a sign', () => {
  const wrong = keys.filter((key) => /['"]|\s[:;!?…]/u.test(catalogue.en[key]));
  expect(wrong.map((key) => catalogue.en[key])).toEqual([]);
});
