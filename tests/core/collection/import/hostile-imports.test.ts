import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readImport } from '../../../../lib/core/collection/import/read-import';
import { file, line, NETSCAPE } from './files';

const NOW = new Date('2025-07-01T00:00:00Z');

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
