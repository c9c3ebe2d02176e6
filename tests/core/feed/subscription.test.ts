import { expect, test } from 'vitest';
import {
  type EditionHead,
  NEVER_SYNCED,
  returned,
  type Subscription,
} from '../../../lib/core/feed/subscription';

const edition = (hash: string) => ({ edition: hash, hash }) as EditionHead;
const feed = (rest: Partial<Subscription>): Subscription => ({
  id: 'villages',
  url: 'https://example.org/feed/',
  fingerprint: '1:abc',
  addedAt: '2025-01-01T00:00:00.000Z',
  order: 1,
  paused: false,
  current: null,
  previous: null,
  staged: null,
  declined: null,
  sync: NEVER_SYNCED,
  ...rest,
});

test('going back takes the edition before, and does not take the one it left again', () => {
  const now = feed({ current: edition('new'), previous: edition('old'), staged: edition('newer') });
  expect(returned(now)).toMatchObject({
    current: { hash: 'old' },
    previous: null,
    staged: null,
    declined: 'new',
    sync: { outcome: 'returned' },
  });
});

test('where there is nothing to leave, what was declined before stays so', () => {
  expect(returned(feed({ declined: 'old' })).declined).toBe('old');
});
