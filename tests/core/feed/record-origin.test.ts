import { describe, expect, test } from 'vitest';
import type { SetMember } from '../../../lib/core/feed/feed-set';
import { originsOf } from '../../../lib/core/feed/record-origin';

const member = (feed: string, edition: string) =>
  ({ feed, title: `Feed ${feed}`, edition }) as SetMember;
const originOf = originsOf(
  [member('cairn', '2025.11'), member('villages', '7'), member('ucdp', '25.1')],
  new Map([
    ['villages:places/ml/1', 'places/ml/gao'],
    ['ucdp:places/ml/9', 'places/ml/gao'],
    ['ucdp:places/ml/8', 'villages:places/ml/2'],
    ['gone:places/ml/7', 'places/ml/kidal'],
    ['ucdp:places/ml/6', 'ucdp:places/ml/5'],
  ]),
);

describe('the feeds of a record', () => {
  test('are not told of one that only the main feed has', () => {
    expect(originOf('groups/jnim')).toBeNull();
  });
  test('are the feed that gives its id, then those that have it too', () => {
    expect(originOf('places/ml/gao')).toEqual({
      feeds: ['Feed cairn', 'Feed villages', 'Feed ucdp'],
      edition: '2025.11',
    });
    expect(originOf('villages:places/ml/2')).toEqual({
      feeds: ['Feed villages', 'Feed ucdp'],
      edition: '7',
    });
  });
  test('are each named once', () => {
    expect(originOf('ucdp:places/ml/5')).toEqual({ feeds: ['Feed ucdp'], edition: '25.1' });
  });
  test('leave out a feed that no longer answers', () => {
    expect(originOf('places/ml/kidal')?.feeds).toEqual(['Feed cairn']);
    expect(originOf('gone:places/ml/7')).toBeNull();
  });
});
