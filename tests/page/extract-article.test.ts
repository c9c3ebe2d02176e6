import { expect, test } from 'vitest';
import type { EntityId } from '../../lib/core/model/ids';
import type { Annotations } from '../../lib/core/model/link';
import { readMeta } from '../../lib/page/article-meta';
import { extractArticle } from '../../lib/page/extract-article';
import { readText } from '../../lib/page/read-text';
import { pageOf } from './page-of';

const FILLER =
  'The column left the town in the morning and came back at night, people there said, and nobody else had seen it on the road. ';
const PAGE = `<html lang="en"><head><title>Gao waits</title></head><body><nav>Gao</nav><article><h1>Gao waits</h1>
<p>In  Gao the market\nwas open. ${FILLER.repeat(3)}</p><p>North of Gao, in <em>Bou</em>rem, it was not. ${FILLER.repeat(3)}</p></article></body></html>`;

/** Every 'Gao' and 'Bourem' of the text, as the annotator would give them. */
function annotationsOf(text: string): Annotations {
  const links = [...text.matchAll(/Gao|Bourem/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    entity: `places/ml/${match[0].toLowerCase()}` as EntityId,
    name: match[0],
    type: 'place' as const,
    score: 1,
    reasons: [],
    painted: true,
  }));
  return { edition: 'test', links, nils: [], incidents: [] };
}

test('the kept article has its text, and each annotation where it stands in it', () => {
  const document = pageOf(PAGE);
  const before = document.documentElement.outerHTML;
  const { text } = readText(document.body);
  const article = extractArticle(document, readMeta(document), text, annotationsOf(text));
  expect(document.documentElement.outerHTML).toBe(before);
  expect(article.text.startsWith('In Gao the market was open.')).toBe(true);
  expect(article.wordCount).toBeGreaterThan(100);
  expect(article.annotations.map(({ id }) => id)).toEqual([
    'places/ml/gao',
    'places/ml/gao',
    'places/ml/bourem',
  ]);
  for (const { position, quote, name } of article.annotations) {
    expect(article.text.slice(position.start, position.end)).toBe(name);
    expect(article.text.slice(position.start - quote.prefix.length, position.start)).toBe(
      quote.prefix,
    );
    expect(quote.exact).toBe(name);
  }
});

test('a page in which no article is found keeps the text that was read', () => {
  const document = pageOf('<p>In Gao.</p>');
  const { text } = readText(document.body);
  expect(extractArticle(document, readMeta(document), text, annotationsOf(text)).text).toContain(
    'In Gao.',
  );
});
