import { describe, expect, test } from 'vitest';
import { readMeta } from '../../lib/page/article-meta';
import { pageOf } from './page-of';

const meta = (head: string, body = '', lang = 'en') =>
  readMeta(pageOf(`<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`));

const LD = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the day of publication', () => {
  test.each([
    ['JSON-LD', LD({ '@type': 'NewsArticle', datePublished: '2025-06-02T10:00:00+02:00' })],
    [
      'JSON-LD in a graph',
      LD({
        '@graph': [
          { '@type': 'WebPage' },
          { '@type': ['NewsArticle'], datePublished: '2025-06-02' },
        ],
      }),
    ],
    [
      'JSON-LD in a list',
      LD([
        { '@type': 'Organization' },
        { '@type': 'ReportageNewsArticle', datePublished: '2025-06-02' },
      ]),
    ],
    ['Open Graph', '<meta property="article:published_time" content="2025-06-02T23:59:00Z">'],
    ['a plain meta', '<meta name="date" content="2025-06-02">'],
    ['microdata', '<meta itemprop="datePublished" content="2025-06-02">'],
  ])('from %s', (_name, head) => {
    expect(meta(head).published).toBe('2025-06-02');
  });
  test('from the first time element of the story', () => {
    expect(
      meta(
        '',
        '<time datetime="2020-01-01">x</time><article><time datetime="2025-06-02T08:00">y</time></article>',
      ).published,
    ).toBe('2025-06-02');
    expect(
      meta('', '<article><time datetime="2025-06-02T08:00">y</time></article>').published,
    ).toBe('2025-06-02');
  });
  test('as the offset of the stamp has it, not as the reader has it', () => {
    expect(
      meta(LD({ '@type': 'NewsArticle', datePublished: '2025-06-01T23:30:00-05:00' })).published,
    ).toBe('2025-06-01');
  });
  test.each(['', 'yesterday', '2025-13-45', '02/06/2025'])('is not made of %j', (content) => {
    expect(meta(`<meta name="date" content="${content}">`).published).toBeUndefined();
  });
});

describe('a damaged page', () => {
  test('with JSON-LD that is not JSON still has its other metadata', () => {
    const head =
      '<script type="application/ld+json">{oops</script><meta property="og:title" content="Title">';
    expect(meta(head).title).toBe('Title');
  });
  test('with hostile shapes gives nothing instead of a fault', () => {
    const head = LD({
      '@type': 'NewsArticle',
      headline: { a: 1 },
      author: [null, 5, { name: {} }],
      publisher: 'x',
      datePublished: 20250602,
    });
    expect(meta(head)).toMatchObject({ authors: [], site: 'x' });
  });
  test('with a canonical address that is a script keeps its own', () => {
    expect(meta('<link rel="canonical" href="javascript:alert(1)">').url).toBe(
      'https://news.example/world/story',
    );
  });
});

test('authors, outlet, section and address', () => {
  const head = `${LD({ '@type': 'NewsArticle', headline: 'Head', author: [{ name: 'A' }, { name: 'B' }], publisher: { name: 'Outlet' }, articleSection: 'World' })}<link rel="canonical" href="/canonical">`;
  expect(meta(head)).toMatchObject({
    title: 'Head',
    authors: ['A', 'B'],
    site: 'Outlet',
    section: 'World',
    url: 'https://news.example/canonical',
  });
});

test.each([
  ['en-GB', 'en'],
  ['fr', 'fr'],
  ['fr-FR', 'fr'],
  ['de', null],
  ['', 'en'],
])('language %j is read as %s', (lang, expected) => {
  expect(meta('', '', lang).lang).toBe(expected);
});

test('a type in JSON-LD that is no word is no type', () => {
  const hostile = LD([{ '@type': { toString: 1 } }, { '@type': 'Report', headline: 'Gao' }]);
  expect(meta(hostile).title).toBe('Gao');
});

test('a graph of very many parts is read', () => {
  const parts = Array.from({ length: 150_000 }, () => ({}));
  const graph = JSON.stringify({ '@graph': parts }).replace(
    /\}\]\}$/,
    '},{"@type":"Report","headline":"Gao"}]}',
  );
  expect(meta(`<script type="application/ld+json">${graph}</script>`).title).toBe('Gao');
});

test('a canonical address that is too long to be kept is not the page’s', () => {
  const head = `<link rel="canonical" href="https://news.example/${'a'.repeat(4000)}">`;
  expect(meta(head).url).toBe('https://news.example/world/story');
});

describe('what a page says in an unusual way', () => {
  test('JSON-LD in a CDATA section, with a line feed in a string', () => {
    const script =
      '<script type="application/ld+json">\n//<![CDATA[\n{"@type":"NewsArticle","headline":"Gao\nwaits","datePublished":"2025-06-02"};\n//]]>\n</script>';
    expect(meta(script)).toMatchObject({ title: 'Gao waits', published: '2025-06-02' });
  });
  test('character references in JSON-LD', () => {
    const head = LD({ '@type': 'NewsArticle', headline: 'L&rsquo;arm&eacute;e &amp; Gao' });
    expect(meta(head).title).toBe('L’armée & Gao');
  });
  test('an author and an outlet that stand elsewhere in the graph', () => {
    const head = LD({
      '@graph': [
        { '@type': 'Article', author: { '@id': '#a' }, publisher: { '@id': '#o' } },
        { '@type': 'Person', '@id': '#a', name: 'Awa Keita' },
        { '@type': 'Organization', '@id': '#o', name: 'The Sahel Times' },
      ],
    });
    expect(meta(head)).toMatchObject({ authors: ['Awa Keita'], site: 'The Sahel Times' });
  });
  test('names of meta elements in any letters, several in one', () => {
    const head =
      '<meta name="DC.Date.Issued" content="2025-06-02"><meta property="x:title og:title" content="Head"><meta name="Author" content="Awa Keita">';
    expect(meta(head)).toMatchObject({
      published: '2025-06-02',
      title: 'Head',
      authors: ['Awa Keita'],
    });
  });
  test('the outlet only behind the headline in its title', () => {
    const head = '<title>Attack near Gao | The Sahel Times</title>';
    expect(meta(head, '<h1>Attack near Gao</h1>')).toMatchObject({
      title: 'Attack near Gao',
      site: 'The Sahel Times',
    });
  });
  test.each([
    ['Gao under attack: what we know – The Sahel Times', 'The Sahel Times'],
    ['Gao under attack - Mali - The Sahel Times', 'The Sahel Times'],
    ['Gao under attack : la nuit', undefined],
  ])('the outlet at the end of its title: %s', (title, site) => {
    expect(meta(`<title>${title}</title>`, '<h1>Gao under attack</h1>').site).toBe(site);
  });
  test('its title with the spaces of French print, repeated by a headline without them', () => {
    const head = '<title>Mali&nbsp;: «&nbsp;la  nuit&nbsp;» | Le Fleuve</title>';
    expect(meta(head)).toMatchObject({ title: 'Mali\u00a0: «\u00a0la nuit\u00a0» | Le Fleuve' });
    expect(meta(head, '<h1>Mali : « la nuit »</h1>')).toMatchObject({
      title: 'Mali : « la nuit »',
      site: 'Le Fleuve',
    });
  });
  test('the headline on the page alone', () => {
    expect(meta('', '<h1> </h1><h1>Attack near Gao</h1>').title).toBe('Attack near Gao');
  });
  test('authors in a byline', () => {
    const head = '<meta name="byl" content="By Awa Keita and Jean Dembélé">';
    expect(meta(head).authors).toEqual(['Awa Keita', 'Jean Dembélé']);
  });
  test('an author who is an address is none', () => {
    expect(meta('<meta property="article:author" content="https://x.example/a">').authors).toEqual(
      [],
    );
  });
});
