import { expect, test } from 'vitest';
import { skeleton } from '../../../lib/core/lookup/skeleton';

test.each([
  ['kufa', 'kouffa'],
  ['tinzawaten', 'tinzaouaten'],
  ['wagadugu', 'ouagadougou'],
  ['ghali', 'galy'],
  ['timbuktu', 'tombouctou'],
  ['mohamed', 'muhammad'],
  ['azawad', 'azaouad'],
])('%s sounds like %s', (a, b) => {
  expect(skeleton(a)).toBe(skeleton(b));
  expect(skeleton(a)).not.toBe('');
});

test.each([
  ['segou', 'sikasso'],
  ['bamako', 'bamba'],
  ['menaka', 'mopti'],
])('%s does not sound like %s', (a, b) => {
  expect(skeleton(a)).not.toBe(skeleton(b));
});

test('too short a word, or one of other letters, has no skeleton', () => {
  for (const word of ['a', 'oui', '2022', 'كوفا']) expect(skeleton(word)).toBe('');
});
