import * as v from 'valibot';
import { expect, test } from 'vitest';
import { FeedEntityId, inFeed, splitId } from '../../../lib/core/dataset/feed-ids';
import { EntityId } from '../../../lib/core/model/ids';

const gao = v.parse(EntityId, 'places/ml/gao');

test('a record is known by its feed, except in the main one', () => {
  expect(inFeed('geonames-sahel', gao)).toBe('geonames-sahel:places/ml/gao');
  expect(inFeed('cairn', gao)).toBe('places/ml/gao');
});
test('an id says which feed it is of', () => {
  expect(splitId('geonames-sahel:places/ml/gao')).toEqual({ feed: 'geonames-sahel', id: gao });
  expect(splitId('places/ml/gao')).toEqual({ feed: 'cairn', id: gao });
});
test('an id with a feed is valid between parts of the extension and never inside a release', () => {
  expect(v.is(FeedEntityId, inFeed('geonames-sahel', gao))).toBe(true);
  expect(v.is(FeedEntityId, gao)).toBe(true);
  expect(v.is(EntityId, inFeed('geonames-sahel', gao))).toBe(false);
  for (const wrong of [
    'Geo:places/ml/gao',
    'a:b:places/ml/gao',
    'a:',
    ':places/ml/gao',
    'a:places',
    7,
    null,
  ])
    expect(v.is(FeedEntityId, wrong), String(wrong)).toBe(false);
});
