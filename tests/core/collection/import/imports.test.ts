import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOf } from '../../../../lib/core/collection/export/csv';
import { json } from '../../../../lib/core/collection/export/json';
import { readCsv } from '../../../../lib/core/collection/import/read-csv';
import { readImport } from '../../../../lib/core/collection/import/read-import';
import { makeArticle } from '../make-article';

const NOW = new Date('2025-07-01T00:00:00Z');

/** What is kept of each entry of a file, shortly. */
function entriesOf(text: string): unknown[] {
  const read = readImport(text, NOW);
  if (!read.ok) throw new Error(read.fault.message);
  return read.value.kept.map(({ article: { content, own, savedAt } }) => [
    content.url,
    content.title,
    own.tags,
    own.state,
    savedAt.slice(0, 10),
  ]);
}

const NETSCAPE = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks Menu</H1>
<DL><p>
    <DT><H3 ADD_DATE="1700000000">Sahel &amp; co</H3>
    <DL><p>
        <DT><A HREF="https://news.example/a?x=1&amp;y=2" ADD_DATE="1748736000" TAGS="war,gao">Gao &#x2014; &lt;waits&gt;</A>
        <DD>A note
        <DT><A HREF="javascript:alert(1)">a bookmarklet</A>
    </DL><p>
    <DT><A HREF="http://other.example/b">B</A>
</DL>
`;

test('bookmarks: folders and tags become tags, and no bookmarklet an article', () => {
  expect(entriesOf(NETSCAPE)).toEqual([
    [
      'https://news.example/a?x=1&y=2',
      'Gao — <waits>',
      ['Sahel & co', 'war', 'gao'],
      'unread',
      '2025-06-01',
    ],
    ['http://other.example/b', 'B', [], 'unread', '2025-07-01'],
  ]);
  const read = readImport(NETSCAPE, NOW);
  expect(read.ok && read.value.skipped).toEqual([
    { at: 'line 10', why: 'no web address: javascript:alert(1)' },
  ]);
  expect(read.ok && read.value.kept[0]?.article.own.note).toBe('A note');
});

test('Pocket’s list in HTML: what is in the archive is read', () => {
  const html = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
<li><a href="https://news.example/a" time_added="1748736000" tags="war,gao">A</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://news.example/b" time_added="1748736000" tags="">B</a></li></ul></body></html>`;
  expect(entriesOf(html)).toEqual([
    ['https://news.example/a', 'A', ['war', 'gao'], 'unread', '2025-06-01'],
    ['https://news.example/b', 'B', [], 'read', '2025-06-01'],
  ]);
});

test('Pocket’s table', () => {
  const csv =
    'title,url,time_added,tags,status\r\n"A, ""quoted""",https://news.example/a,1748736000,war|gao,archive\r\nB,https://news.example/b,,,unread\r\n';
  expect(entriesOf(csv)).toEqual([
    ['https://news.example/a', 'A, "quoted"', ['war', 'gao'], 'read', '2025-06-01'],
    ['https://news.example/b', 'B', [], 'unread', '2025-07-01'],
  ]);
});

test('Omnivore’s metadata', () => {
  const item = {
    id: 'x',
    slug: 'x',
    title: 'A',
    author: 'Jane Doe',
    url: 'https://news.example/a',
    state: 'Archived',
    readingProgress: 3,
    thumbnail: null,
    labels: ['war', { name: 'gao' }],
    savedAt: '2025-06-01T12:00:00.000Z',
    publishedAt: '2025-05-30T00:00:00.000Z',
    description: null,
  };
  const text = JSON.stringify([item, { url: 'about:blank' }]);
  expect(entriesOf(text)).toEqual([
    ['https://news.example/a', 'A', ['war', 'gao'], 'read', '2025-06-01'],
  ]);
  const read = readImport(text, NOW);
  expect(read.ok && read.value.kept[0]?.article.content).toMatchObject({
    authors: ['Jane Doe'],
    published: '2025-05-30',
  });
  expect(read.ok && read.value.skipped).toHaveLength(1);
});

test.each([
  ['DA  - 2025/06/01/\nPY  - 2025', '2025-06-01'],
  ['DA  - June 1\nPY  - 2025\nY1  - 2025/6/1', '2025-06-01'],
  ['PY  - 2025/06/01/', '2025-06-01'],
  ['PY  - 2025', undefined],
])('RIS with %j is of %s', (dates, day) => {
  const read = readImport(
    `TY  - NEWS\nTI  - A\nUR  - https://news.example/a\n${dates}\nER  - \n`,
    NOW,
  );
  expect(read.ok && read.value.kept[0]?.article.content.published).toBe(day);
});

test('a file of the first version of the format is read, without what it did not have yet', () => {
  const { id, savedAt, updatedAt, content, own } = makeArticle({ text: 'In Gao.' });
  const article = { id, savedAt, updatedAt, content, own, versions: [] };
  const file = { format: 'cairn-collection', version: 1, articles: [article] };
  const read = readImport(JSON.stringify(file), NOW);
  expect(read).toEqual({
    ok: true,
    value: {
      kept: [{ article: { id, savedAt, updatedAt, content, own }, versions: [] }],
      skipped: [],
    },
  });
});

test('RIS, with continued lines and a DOI for an address', () => {
  const ris = `TY  - NEWS\r\nTI  - A story\r\n  goes on\r\nAU  - Doe, Jane\r\nUR  - https://news.example/a\r\nDA  - 2025/06/01/\r\nKW  - war\r\nER  - \r\n
TY  - JOUR\nT1  - B\nDO  - https://doi.org/10.1000/182\nER  -\nTY  - BOOK\nTI  - no address\nER  - \n`;
  expect(entriesOf(ris)).toEqual([
    ['https://news.example/a', 'A story goes on', ['war'], 'unread', '2025-07-01'],
    ['https://doi.org/10.1000/182', 'B', [], 'unread', '2025-07-01'],
  ]);
  const read = readImport(ris, NOW);
  expect(read.ok && read.value.skipped).toEqual([{ at: 'line 14', why: 'no web address' }]);
});

const line = JSON.stringify({ ...makeArticle(), versions: [] });
const file = (articles: string, version = 1): string =>
  `{"format":"cairn-collection","version":${version},"articles":[\n${articles}\n]}`;

test.each([
  ['nothing', '', 'foreign', /^line 1/],
  ['another file', '%PDF-1.7', 'foreign', /^line 1/],
  [
    'another page',
    '<!doctype html><title>News</title><a href="https://x.example">x</a>',
    'foreign',
    /^line 1/,
  ],
  ['another table', 'name,url\na,b\n', 'foreign', /^line 1/],
  ['other JSON', '{"a":1}', 'foreign', /no file of a Cairn/],
  ['a newer file', file(line, 3), 'newer', /^version/],
  ['a cut file', file(line).slice(0, -40), 'damaged', /^line 2/],
  [
    'a wrong field',
    file(line.replace('"title":"A story"', '"title":7')),
    'damaged',
    /^articles\.0\.content\.title: /,
  ],
  [
    'a script for an address',
    file(line.replace('https://news.example/a","title', 'javascript:alert(1)","title')),
    'damaged',
    /^articles\.0\.content\.url: /,
  ],
  [
    'an unknown field',
    file(line.replace('"savedAt"', '"html":"<b>","savedAt"')),
    'damaged',
    /^articles\.0/,
  ],
  [
    'an open quotation mark',
    'title,url,time_added,tags,status\n"A,https://news.example/a,,,\n',
    'damaged',
    /^line 2/,
  ],
  [
    'a short row',
    'title,url,time_added,tags,status\nA,https://news.example/a\n',
    'damaged',
    /^line 2: 2 cells/,
  ],
  ['a cut RIS file', 'TY  - NEWS\nTI  - A\nER  - \nTY  - NEWS\nTI  - B\n', 'damaged', /^line 4/],
  ['RIS within RIS', 'TY  - NEWS\nTI  - A\nTY  - NEWS\nER  - \n', 'damaged', /^line 3/],
  ['cut bookmarks', NETSCAPE.slice(0, NETSCAPE.indexOf('waits')), 'damaged', /^line 8/],
  [
    'bookmarks cut in a tag',
    NETSCAPE.slice(0, NETSCAPE.indexOf('ADD_DATE="1748')),
    'damaged',
    /^line 8/,
  ],
  ['a wrong Omnivore item', '[{"url":"https://x.example/a"},{"url":7}]', 'damaged', /^1\.url/],
] as const)('%s is refused with its place', (_what, text, code, message) => {
  const read = readImport(text, NOW);
  expect(read).toMatchObject({ ok: false, fault: { code } });
  if (!read.ok) expect(read.fault.message).toMatch(message);
});

test('no text makes an importer throw, and what it takes it could keep', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '<DT>',
    '<A HREF="',
    'https://x.example/',
    '"',
    '</A>',
    '<DL>',
    'TY  - ',
    'ER  - ',
    '\n',
    ',',
    '{',
    '[',
    'url',
    'x',
    '&#xffffff;',
    '&#0;',
  );
  const heads = fc.constantFrom(
    '',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    'TY  - NEWS\n',
    'url,time_added\n',
    '[{"url":"',
  );
  fc.assert(
    fc.property(heads, fc.array(pieces, { maxLength: 30 }), (head, rest) => {
      const read = readImport(head + rest.join(''), NOW);
      if (!read.ok) return;
      const written = file(
        read.value.kept
          .map(({ article, versions }) => JSON.stringify({ ...article, versions }))
          .join(','),
      );
      expect(readImport(written, NOW).ok).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a table comes back as it was written', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'é') });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 4 }),
      (rows) => {
        const text = rows.map((cells) => cells.map(cellOf).join(',')).join('\r\n');
        const read = readCsv(text);
        // A cell that begins with a carriage return is disarmed in writing.
        const disarmed = rows.map((cells) => cells.map((value) => value.replace(/^\r/, "'\r")));
        expect(read.ok && read.value.map(({ cells }) => cells)).toEqual(disarmed);
      },
    ),
  );
});

test('a file of the collection is one line an article', () => {
  expect(json.article({ article: makeArticle({ text: 'a\nb' }), versions: [] })).not.toContain(
    '\n',
  );
});

const OMNIVORE = (item: object): string =>
  JSON.stringify([{ url: 'https://news.example/a', ...item }]);

test('an address that its escapes make too long to be kept is passed over, in few words', () => {
  const url = `https://news.example/${'é'.repeat(2000)}`;
  const read = readImport(OMNIVORE({ url }), NOW);
  if (!read.ok) throw new Error(read.fault.message);
  expect(read.value.kept).toEqual([]);
  expect(read.value.skipped[0]?.why.length).toBeLessThan(300);
});

test('a day that is in no calendar is none', () => {
  for (const publishedAt of ['0000-00-00', '2025-13-01', '2025-06-32T00:00:00Z']) {
    const read = readImport(OMNIVORE({ publishedAt }), NOW);
    expect(read.ok && read.value.kept[0]?.article.content.published).toBe(undefined);
  }
});

test.each([
  ['comments that do not end', '<!-- >'],
  ['entries without an address', '<a href=ftp:>x</a>\n'],
  ['folders within folders', '<dl><h3>f</h3><dl><a href=https://n.example/>x</a>'],
  ['notes in pieces', '<a href=https://n.example/>x</a><dd>n<b>'],
  ['attributes without a value', `<a ${'x'.repeat(200_000)}>x</a>`],
])('a long bookmarks file of %s is read in one pass', (_what, part) => {
  const file = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>${part.repeat(Math.ceil(400_000 / part.length))}`;
  expect(readImport(file, NOW).ok).toBe(true);
});

test('a cell of a table may be very long', () => {
  const file = `title,url,time_added\n"${'a""'.repeat(2_000_000)}",https://news.example/a,1\n`;
  expect(readImport(file, NOW).ok).toBe(true);
});
