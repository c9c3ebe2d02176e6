import { expect, test } from 'vitest';
import { hostOfPattern, matchesHost } from '../../lib/platform/match-host';

test.each([
  ['*://*.rfi.fr/*', 'www.rfi.fr', true],
  ['*://*.rfi.fr/*', 'rfi.fr', true],
  ['*://*.rfi.fr/*', 'surfi.fr', false],
  ['*://lemonde.fr/*', 'www.lemonde.fr', false],
  ['http://localhost/*', 'localhost', true],
  ['*://*/*', 'anything.example', true],
  ['file:///*', 'anything.example', false],
])('%s and %s: %s', (pattern, host, matches) => {
  expect(matchesHost(pattern, host)).toBe(matches);
});

test('the host part of a pattern', () => {
  expect(hostOfPattern('*://*.rfi.fr/*')).toBe('*.rfi.fr');
  expect(hostOfPattern('file:///*')).toBe('');
});
