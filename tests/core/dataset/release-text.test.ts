import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText } from '../../../lib/core/dataset/release-text';

test('keys are in the order of their code units, whatever order they came in', () => {
  expect(canonicalText({ b: 1, a: [{ d: null, c: 'é' }] })).toBe(
    '{"a":[{"c":"é","d":null}],"b":1}',
  );
  // An object lists keys that are numbers by their value, before all others.
  expect(canonicalText({ 9: 'x', 10: 'y', a: { 9: 1, 10: 2 } })).toBe(
    '{"10":"y","9":"x","a":{"10":2,"9":1}}',
  );
  expect(canonicalText({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test('one value has one text, and what is parsed from it has the same', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, one]) => [key, reversed(one)]),
    );
  };
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalText(value);
      expect(canonicalText(reversed(value))).toBe(text);
      expect(canonicalText(JSON.parse(text))).toBe(text);
    }),
  );
});
