import { expect, test } from 'vitest';
import { changedSince, type ReadingLog, withReading } from '../../../lib/core/card/reading-log';

const LOG: ReadingLog = [
  ['groups/a', '2026-01-01', 'm1'],
  ['groups/b', '2026-01-02', 'm2'],
];

test('a record has changed where it says something else than when it was read', () => {
  expect(changedSince(LOG, 'groups/a', 'm1')).toBeNull();
  expect(changedSince(LOG, 'groups/a', 'm9')).toBe('2026-01-01');
  expect(changedSince(LOG, 'groups/c', 'm1')).toBeNull();
});

test('a record that is read again is remembered as it is now, and is the latest', () => {
  const log = withReading(LOG, ['groups/a', '2026-02-01', 'm9']);
  expect(log.map(([id]) => id)).toEqual(['groups/b', 'groups/a']);
  expect(changedSince(log, 'groups/a', 'm9')).toBeNull();
});

test('only so many are remembered, and the first is forgotten first', () => {
  let log = LOG;
  for (let i = 0; i < 499; i++) log = withReading(log, [`places/${i}`, '2026-02-01', 'm']);
  expect(log).toHaveLength(500);
  expect(changedSince(log, 'groups/a', 'm9')).toBeNull();
  expect(changedSince(log, 'groups/b', 'm9')).toBe('2026-01-02');
});
