import { describe, expect, test } from 'vitest';
import { placeOfFault } from '../../../../lib/core/collection/import/place-of-fault';
import { readImport } from '../../../../lib/core/collection/import/read-import';
import { decodeEntities } from '../../../../lib/core/decode-entities';
import { makeArticle } from '../make-article';

const NOW = new Date('2025-07-01T00:00:00Z');
/** The articles of a file. */
function articlesOf(text: string) {
  const read = readImport(text, NOW);
  if (!read.ok) throw new Error(read.fault.message);
  return read.value.kept.map(({ article }) => article);
}
const faultOf = (text: string) => {
  const read = readImport(text, NOW);
  return read.ok ? null : `${read.fault.code} ${read.fault.message}`;
};

test.each([
  ['&amp;&LT;&quot;&apos;&nbsp;', '&<"\'\u00a0'],
  ['&#233;&#xe9;&#x1F3DC;', 'éé🏜'],
  [
    '&Eacute;tat &laquo;&nbsp;oui&nbsp;&raquo; &ndash; doesn&rsquo;t',
    'État «\u00a0oui\u00a0» – doesn’t',
  ],
  // What names nothing stays as it is written.
  ['&unknown; &#0; &#xd800; &#1114112; & &;', '&unknown; &#0; &#xd800; &#1114112; & &;'],
])('%s is %s', (written, text) => {
  expect(decodeEntities(written)).toBe(text);
});

test.each([
  ['JSON.parse: expected property name at line 3 column 2 of the JSON data', 'line 3'],
  ["Expected ',' in JSON at position 4 (line 2 column 1)", 'line 2'],
  ['Unexpected token } in JSON at position 4', 'line 3'],
  ['JSON Parse error: Unexpected EOF', 'line 4'],
])('a parser that says “%s” stopped in %s', (message, place) => {
  expect(placeOfFault('a\nb\nc\nd', message)).toBe(place);
});

describe('bookmarks', () => {
  const file = (...lines: string[]): string =>
    ['<!DOCTYPE NETSCAPE-Bookmark-file-1>', '<DL><p>', ...lines, '</DL>'].join('\n');
  test('have attributes in quotation marks of either kind, or in none', () => {
    const articles = articlesOf(
      file(
        `<DT><A HREF='https://news.example/a' TAGS=war ADD_DATE=1748736000>A</A>`,
        `<DT><A HREF=https://news.example/b TAGS="">B</A>`,
      ),
    );
    expect(articles.map(({ id, own, savedAt }) => [id, own.tags, savedAt.slice(0, 10)])).toEqual([
      ['news.example/a', ['war'], '2025-06-01'],
      ['news.example/b', [], '2025-07-01'],
    ]);
  });
  test('an entry without an address is told, and a description before any entry is nobody’s', () => {
    const read = readImport(
      file('<DD>Nobody’s', '<DT><A>No address</A>', '<DT><A HREF="https://news.example/a">A</A>'),
      NOW,
    );
    expect(read.ok && read.value.skipped).toEqual([{ at: 'line 4', why: 'no web address: ' }]);
    expect(read.ok && read.value.kept[0]?.article.own.note).toBe('');
  });
});

test.each([
  ['2025-06-01T12:00:00+02:00', '2025-06-01T10:00:00.000Z'],
  ['1748736000', '2025-06-01T00:00:00.000Z'],
  // No moment, or none in which the web was there: the moment of the import.
  ['yesterday', NOW.toISOString()],
  ['0001-01-01', NOW.toISOString()],
  ['+012025-01-01T00:00:00Z', NOW.toISOString()],
])('an entry of %s was saved at %s', (savedAt, expected) => {
  const [article] = articlesOf(JSON.stringify([{ url: 'https://news.example/a', savedAt }]));
  expect(article?.savedAt).toBe(expected);
});

describe('Omnivore’s items', () => {
  test('that have nothing but an address', () => {
    expect(articlesOf('[{"url":"https://news.example/a"}]')[0]).toMatchObject({
      content: { title: 'https://news.example/a', authors: [] },
      own: { tags: [], state: 'unread' },
    });
  });
  test('with a description; read to the end is read', () => {
    const item = {
      url: 'https://news.example/a',
      description: 'A town.',
      readingProgress: 100,
      publishedAt: 'in June',
    };
    const [article] = articlesOf(JSON.stringify([item]));
    expect(article?.content.description).toBe('A town.');
    expect(article?.content).not.toHaveProperty('published');
    expect(article?.own.state).toBe('read');
  });
});

describe('Pocket’s table', () => {
  test('may begin with a byte order mark, and lack columns that it can do without', () => {
    const [article] = articlesOf('\ufeffurl,time_added\nhttps://news.example/a,1748736000\n');
    expect(article).toMatchObject({
      savedAt: '2025-06-01T00:00:00.000Z',
      content: { title: 'https://news.example/a' },
      own: { tags: [], state: 'unread' },
    });
  });
});

describe('RIS', () => {
  const entry = (...lines: string[]): string =>
    ['TY  - NEWS', ...lines, 'UR  - https://news.example/a', 'ER  - ', ''].join('\n');
  test('tells outlet, section, summary and day', () => {
    const [article] = articlesOf(
      entry('T2  - Sahel Wire', 'SE  - World', 'AB  - A town.', 'DA  - 2025/6/1'),
    );
    expect(article?.content).toMatchObject({
      site: 'Sahel Wire',
      section: 'World',
      description: 'A town.',
      published: '2025-06-01',
    });
  });
  test('a line without a tag goes on with the field before it; before any field it is nobody’s', () => {
    const [article] = articlesOf(entry('words', 'TI  - Gao', 'waits', 'TI  - Other', 'KW  - war'));
    expect(article).toMatchObject({ content: { title: 'Gao waits' }, own: { tags: ['war'] } });
  });
  test.each(['2025', '2025/06//', '2025/13/01', 'June'])('%s is no day', (date) => {
    expect(articlesOf(entry(`DA  - ${date}`))[0]?.content).not.toHaveProperty('published');
  });
});

const article = JSON.stringify({ ...makeArticle(), versions: [] });
test.each([
  ['an Omnivore file cut short', '[{"url":"https://x.example/a"},\n{"url', 'damaged line 2: '],
  ['an Omnivore item that is none', '[7]', 'damaged 0: '],
  [
    'a collection of numbers',
    '{"format":"cairn-collection","version":1,"articles":[7]}',
    'damaged articles.0: ',
  ],
  [
    'a collection without articles',
    '{"format":"cairn-collection","version":1}',
    'damaged articles: ',
  ],
  [
    'a collection of no version',
    `{"format":"cairn-collection","version":0,"articles":[${article}]}`,
    'damaged version: ',
  ],
  ['an end without a beginning', 'TY  - NEWS\nER  - \nER  - \n', 'damaged line 3: '],
  ['a field outside of any entry', 'TY  - NEWS\nER  - \nTI  - A\n', 'damaged line 3: '],
  ['words after an entry', 'TY  - NEWS\nER  - \nwords\n', 'damaged line 3: '],
])('%s is refused with its place', (_, text, fault) => {
  expect(faultOf(text)).toContain(fault);
});
