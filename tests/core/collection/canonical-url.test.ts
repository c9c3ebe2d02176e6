import { expect, test } from 'vitest';
import { canonicalUrl } from '../../../lib/core/collection/canonical-url';

const STORY = 'https://news.example/world/2025/story';

test.each([
  ['https://m.news.example/world/2025/story?utm_source=x', STORY],
  ['https://news.example/world/2025/story/amp', STORY],
  ['https://news.example/world/2025/story/2', STORY],
  ['https://news.example/p/4711', STORY],
  ['https://news.example/?p=4711', 'https://news.example/world/story-4711'],
  ['https://portal.example/copy/story?id=9', STORY],
])('%s is known by what it states', (address, canonical) => {
  expect(canonicalUrl(address, canonical)).toBe(canonical);
});

test.each([
  [STORY, undefined],
  [STORY, 'https://news.example/'],
  [STORY, 'https://news.example/world'],
  ['https://news.example/story?id=7', 'https://news.example/story'],
  [STORY, 'javascript:alert(1)'],
])('%s is not known by %s', (address, canonical) => {
  expect(canonicalUrl(address, canonical)).toBe(address);
});
