import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOf } from '../../../../lib/core/collection/export/csv';
import { json } from '../../../../lib/core/collection/export/json';
import { readCsv } from '../../../../lib/core/collection/import/read-csv';
import { readImport } from '../../../../lib/core/collection/import/read-import';
import { makeArticle } from '../make-article';
import { NETSCAPE } from './files';

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
