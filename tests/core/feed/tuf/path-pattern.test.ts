import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesPath } from '../../../../lib/core/feed/tuf/path-pattern';

test.each([
  ['release.json.gz', 'release.json.gz', true],
  ['*', 'release.json.gz', true],
  ['*', '', true],
  ['', '', true],
  ['?', '', false],
  ['*.json.gz', 'release.json.gz', true],
  ['*.json', 'release.json.gz', false],
  ['delta-?.json.gz', 'delta-1.json.gz', true],
  ['delta-?.json.gz', 'delta-10.json.gz', false],
  ['*', 'sahel/release.json.gz', false],
  ['sahel/*', 'sahel/release.json.gz', true],
  ['*/release.*', 'sahel/release.json.gz', true],
  ['sahel?release.json.gz', 'sahel/release.json.gz', false],
  ['sahel/*', 'sahel/2026/release.json.gz', false],
  ['a*b*c', 'aXbXbc', true],
  ['a*b*c', 'aXbXb', false],
  ['a.c', 'abc', false],
])("'%s' and '%s': %s", (pattern, path, matches) => {
  expect(matchesPath(pattern, path)).toBe(matches);
});

test('says what the same wildcards of a regular expression say', () => {
  const text = (letters: string) =>
    fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text('ab.*?/'), text('ab./'), (pattern, path) => {
      const source = pattern.replace(/\./g, '\\.').replace(/\*/g, '[^/]*').replace(/\?/g, '[^/]');
      expect(matchesPath(pattern, path)).toBe(new RegExp(`^${source}$`).test(path));
    }),
    { numRuns: 2000 },
  );
});

test('a hostile pattern costs no more than pattern times name', () => {
  expect(matchesPath('*a'.repeat(200), `${'a'.repeat(399)}b`)).toBe(false);
});
