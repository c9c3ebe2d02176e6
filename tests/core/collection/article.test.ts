import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ArticleContent } from '../../../lib/core/collection/article';
import { makeContent } from './make-article';

test.each([
  ['https://news.example/a', true],
  // The row of such an article could not be made, and one would keep a whole file out.
  ['https://', false],
  ['http://[', false],
  ['ftp://news.example/a', false],
])('that %s may be the address of an article is %s', (url, may) => {
  expect(v.is(ArticleContent, makeContent({ url }))).toBe(may);
});
