import { expect, test } from 'vitest';
import { findQuote, quoteOf } from '../../../lib/core/collection/selectors';

const TEXT = 'The army said so. The army did so. The army said so.';
const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

test.each<[string, ReturnType<typeof quote>, number, number | null]>([
  ['the first place where nothing tells them apart', quote('army'), 0, 4],
  ['the nearest of those', quote('army'), 20, 22],
  ['the nearest, from behind too', quote('army'), 50, 39],
  ['that with its context, however far', quote('army', 'The ', ' did'), 50, 22],
  ['that with more of its context', quote('army', 'so. The ', ' said'), 0, 39],
  [
    'that with the most before it, where what comes after is new',
    quote('army', '', ' said it'),
    50,
    39,
  ],
  ['none where the words are gone', quote('navy'), 0, null],
  ['none of no words', quote(''), 0, null],
])('a quote is found at %s', (_, selector, near, start) => {
  const found = findQuote(TEXT, selector, near);
  expect(found).toEqual(start === null ? null : { start, end: start + selector.exact.length });
});

test('a quote leads back to its own place, and to the same words in another text', () => {
  for (const start of [4, 22, 39]) {
    const span = { start, end: start + 4 };
    expect(findQuote(TEXT, quoteOf(TEXT, span), start)).toEqual(span);
    expect(findQuote(`New. ${TEXT}`, quoteOf(TEXT, span), start)?.start).toBe(start + 5);
  }
});
