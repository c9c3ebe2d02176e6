import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ArticleContent } from '../../lib/core/collection/article';
import { textOf } from '../../lib/core/collection/blocks';
import type { EntityId, IncidentId } from '../../lib/core/model/ids';
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
  const kept = textOf(article.blocks);
  expect(kept.startsWith('In Gao the market was open.')).toBe(true);
  expect(article.wordCount).toBeGreaterThan(100);
  expect(article.annotations.map(({ id }) => id)).toEqual([
    'places/ml/gao',
    'places/ml/gao',
    'places/ml/bourem',
  ]);
  for (const { position, quote, name } of article.annotations) {
    expect(kept.slice(position.start, position.end)).toBe(name);
    expect(kept.slice(position.start - quote.prefix.length, position.start)).toBe(quote.prefix);
    expect(quote.exact).toBe(name);
  }
});

test('a page in which no article is found keeps the text that was read', () => {
  const document = pageOf('<p>In Gao.</p>');
  const { text } = readText(document.body);
  const { blocks } = extractArticle(document, readMeta(document), text, annotationsOf(text));
  expect(blocks).toEqual([{ kind: 'p', text: 'In Gao.' }]);
});

const RICH = `<html lang="fr"><head><title>Gao</title>
<link rel="canonical" href="https://news.example/world/story-of-gao">
<meta property="og:image" content="/lead.jpg"><meta property="og:image:alt" content="The market">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Gao","datePublished":"2025-06-01T23:30:00-0500"}</script></head>
<body><article><h2>The market</h2><p>${FILLER.repeat(4)}</p><ul><li>${FILLER}</li></ul>
<blockquote><p>${FILLER}</p></blockquote><p>${FILLER.repeat(4)}<script>alert(1)</script>  «&nbsp;oui&nbsp;»</p></article></body></html>`;

test('structure, time of day, canonical address and lead image are kept; scripts are not', () => {
  const document = pageOf(RICH);
  const { text } = readText(document.body);
  const article = extractArticle(document, readMeta(document), text, annotationsOf(text));
  expect(article).toMatchObject({
    url: 'https://news.example/world/story-of-gao',
    address: 'https://news.example/world/story',
    published: '2025-06-01T23:30:00-05:00',
    image: { url: 'https://news.example/lead.jpg', alt: 'The market' },
  });
  expect(article.blocks.map(({ kind }) => kind)).toEqual(['h2', 'p', 'li', 'quote', 'p']);
  expect(textOf(article.blocks)).not.toContain('alert');
  expect(textOf(article.blocks)).toContain(' «\u00a0oui\u00a0»');
  expect(v.is(ArticleContent, article)).toBe(true);
});

test('an incident is kept with the figures that its passage gives and the words that it is marked at', () => {
  const document = pageOf(PAGE);
  const { text } = readText(document.body);
  const start = text.indexOf('In  Gao') >= 0 ? text.indexOf('In  Gao') : text.indexOf('In Gao');
  const annotations: Annotations = {
    ...annotationsOf(text),
    incidents: [
      {
        incident: 'incidents/2025/2025-06-01-gao' as IncidentId,
        title: { en: 'Attack on Gao', fr: 'Attaque de Gao' },
        date: { start: '2025-06-01', end: '2025-06-01', precision: 'day' },
        places: ['Gao'],
        text: 'x',
        start,
        end: start + 30,
        score: 0.9,
        reasons: [],
        check: 'within',
        marks: [{ start, end: start + 2 }],
        painted: false,
        figures: [
          {
            start,
            end: start + 2,
            text: 'In',
            measure: 'killed',
            of: 'people',
            low: 3,
            check: 'within',
          },
        ],
      },
    ],
  };
  const article = extractArticle(document, readMeta(document), text, annotations);
  const told = article.annotations.find(({ type }) => type === 'incident');
  expect(told).toMatchObject({
    name: 'Attack on Gao',
    painted: false,
    telling: { check: 'within', marks: [{ start: 0, end: 2 }] },
  });
  const figure = told?.telling?.figures[0];
  expect(figure).toMatchObject({ measure: 'killed', low: 3, position: { start: 0, end: 2 } });
  expect(v.is(ArticleContent, article)).toBe(true);
});

test('an author whom only the byline names is kept', () => {
  const byline = '<p class="byline">By Awa Keita, Bamako</p>';
  const document = pageOf(PAGE.replace('</h1>', `</h1>${byline}`));
  const { text } = readText(document.body);
  const { authors } = extractArticle(document, readMeta(document), text, annotationsOf(text));
  expect(authors).toEqual(['Awa Keita']);
});
