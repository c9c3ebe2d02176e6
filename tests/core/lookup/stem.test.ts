import { expect, test } from 'vitest';
import { stem } from '../../../lib/core/lookup/stem';

test.each([
  ['attacks', 'attack'],
  ['kidnapped', 'kidnapp'],
  ['bombings', 'bomb'],
  ['liberes', 'liber'],
  ['jnim', 'jnim'],
  // Too little would be left.
  ['mines', 'mine'],
  ['tues', 'tues'],
  ['sas', 'sas'],
])('%s begins as %s', (word, bare) => {
  expect(stem(word)).toBe(bare);
});
