import { expect, test } from 'vitest';
import { urlIdentity } from '../../../lib/core/collection/url-identity';

const STORY = 'example.org/world/2025/jun/02/mali';

test.each([
  'https://www.example.org/world/2025/jun/02/mali',
  'http://example.org/world/2025/jun/02/mali/',
  'https://m.example.org/world/2025/jun/02/mali#comments',
  'https://amp.example.org/world/2025/jun/02/mali?utm_source=x&fbclid=1',
  'https://example.org/amp/world/2025/jun/02/mali',
  'https://example.org/world/2025/jun/02/mali/amp/',
  'https://example.org/world/2025/jun/02/mali?ref=home&at_medium=RSS',
])('%s is the same article', (url) => {
  expect(urlIdentity(url)).toBe(STORY);
});

test('parameters that name the article stay, in any order', () => {
  expect(urlIdentity('https://example.org/story?id=7&page=2')).toBe(
    urlIdentity('https://example.org/story?page=2&utm_x=1&id=7'),
  );
  expect(urlIdentity('https://example.org/story?id=7')).not.toBe(
    urlIdentity('https://example.org/story?id=8'),
  );
});

test('another port is another site', () => {
  expect(urlIdentity('http://localhost:1/a')).not.toBe(urlIdentity('http://localhost:2/a'));
});

test.each(['', 'not a url', 'about:blank', 'file:///a/b'])('%s is left as it is', (address) => {
  expect(urlIdentity(address)).toBe(address);
});
