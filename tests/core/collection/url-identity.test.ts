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
  'https://example.org/world/2025/jun/02/mali/index.html?amp=1',
  'https://example.org/world/2025/jun/02/mali;jsessionid=0A1B?PHPSESSID=x&_ga=1.2',
  'https://mobile.example.org/world/2025/jun/02/mali?fb_source=x&mkt_tok=y',
  'https://example-org.cdn.ampproject.org/c/s/www.example.org/world/2025/jun/02/mali?usqp=mq3',
  'https://example-org.cdn.ampproject.org/v/s/example.org/amp/world/2025/jun/02/mali?amp_js_v=1',
  'https://www.google.com/amp/s/amp.example.org/world/2025/jun/02/mali',
  'https://www.google.fr/amp/s/example.org/world/2025/jun/02/mali/amp/',
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

test('escapes are one letter however they are written', () => {
  expect(urlIdentity('https://news.example/l%c3%a9gende')).toBe(
    urlIdentity('https://news.example/légende'),
  );
});

test('another port is another site', () => {
  expect(urlIdentity('http://localhost:1/a')).not.toBe(urlIdentity('http://localhost:2/a'));
});

test.each(['', 'not a url', 'about:blank', 'file:///a/b'])('%s is left as it is', (address) => {
  expect(urlIdentity(address)).toBe(address);
});

test.each([
  ['https://example.org/guitar-amp', 'https://example.org/guitar'],
  ['https://example.org/story?ref=12', 'https://example.org/story?ref=13'],
  ['https://example.org/story?sid=12', 'https://example.org/story?sid=13'],
  ['https://example.org/a?q=1', 'https://example.org/a'],
  ['https://fr.example.org/a', 'https://en.example.org/a'],
  ['https://www.google.com/amp/s/', 'https://www.google.com/amp/'],
  ['https://example.org/campaign', 'https://example.org/champ'],
])('%s is not %s', (a, b) => {
  expect(urlIdentity(a)).not.toBe(urlIdentity(b));
});

test('the mobile Wikipedia is Wikipedia, in its language', () => {
  expect(urlIdentity('https://fr.m.wikipedia.org/wiki/Gao')).toBe('fr.wikipedia.org/wiki/Gao');
});

test('a path of very many slashes is gone through once', () => {
  expect(urlIdentity(`https://example.org/${'/'.repeat(200_000)}a`)).toHaveLength(200_013);
});
