import { expect, test } from 'vitest';
import { wordRuns } from '../../../lib/core/dataset/fingerprint';

test('a run of words has the fingerprint that the repository keeps of it', () => {
  expect(
    wordRuns('They came at dawn, and BURNED the village.').map((run) => run.fingerprint),
  ).toEqual(wordRuns('they came at dawn and burned the village').map((run) => run.fingerprint));
  expect(wordRuns('They came at dawn, and burned')).toEqual([
    { start: 0, end: 29, fingerprint: 3985568958304402 },
  ]);
});
