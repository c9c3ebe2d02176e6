import { expect, test } from 'vitest';
import { hostIn } from '../../../components/options/Sites';

test.each([
  ['lemonde.fr', 'lemonde.fr'],
  [' https://www.rfi.fr/fr/afrique ', 'www.rfi.fr'],
  ['*.dw.com', 'dw.com'],
  ['Example.ORG:8080/x', 'example.org'],
  ['localhost', 'localhost'],
  ['', null],
  ['lemonde', null],
  ['two words', null],
  ['javascript:alert(1)', null],
])('%s is %s', (typed, host) => {
  expect(hostIn(typed)).toBe(host);
});
