import fc from 'fast-check';
import { FileArticle } from '../../../lib/core/collection/collection-file';
import { writeWith } from '../../../lib/core/collection/export/exporter';
import { EXPORTERS } from '../../../lib/core/collection/export/formats';
import { readImport } from '../../../lib/core/collection/import/read-import';
import { type Kept, mergeKept } from '../../../lib/core/collection/merge-article';
import { nastyCollection } from '../../core/collection/export/nasty-text';
import { expectOf, expectResult } from '../expect-result';
import { mutatedJson, mutatedText } from '../generate/mutate';
import { property } from '../target';

const CODES = ['foreign', 'damaged', 'newer', 'too-large'];
const NOW = new Date('2025-06-02T10:00:00Z');

/** What a file gives is whole, is still so when it meets itself in the collection, and its reasons are few words. */
function check(text: string): void {
  const isArticle = expectOf(FileArticle);
  const file = ({ article, versions }: Kept) => ({ ...article, versions });
  expectResult(readImport(text, NOW), CODES, ({ kept, skipped }) => {
    for (const one of kept.slice(0, 50)) {
      isArticle(file(one));
      const other = kept.at(-1) as Kept;
      const changed = { ...one.article, own: { ...one.article.own, note: 'mine', tags: ['mine'] } };
      isArticle(file(mergeKept({ ...one, article: changed }, other)));
    }
    for (const { why } of skipped.slice(0, 50))
      if (why.length > 5000) throw new Error(`a reason of ${why.length} characters`);
  });
}

const BOOKMARKS = [
  `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>
 <DT><H3 ADD_DATE="1717000000">Mali</H3><DL><p>
  <DT><A HREF="https://news.example/a?x=1&amp;y=2" ADD_DATE="1717000001" TAGS="gao,army">Gao &amp; Kidal</A>
  <DD>A note of mine
  <DT><A HREF="javascript:alert(1)">No</A>
 </DL><p></DL><p>`,
  '<!doctype html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul><li><a href="https://news.example/b" time_added="1717000002" tags="a,b">B</a></li></ul><h1>Read Archive</h1><ul><li><a href="https://news.example/c">C</a></li></ul></body></html>',
];
const HTML = [
  '<',
  '>',
  '"',
  "'",
  '<!--',
  '-->',
  '<!-- >',
  '<a href="',
  '</a>',
  '<dl>',
  '<h3>',
  '<dd>',
  '&#x110000;',
  '&amp;',
  'https://',
  ' x=',
  '<a href=ftp:>x</a>',
  '<a href=https://n.example/é>',
];
const CSV = [
  'title,url,time_added,tags,status\nA,https://news.example/a,1717000001,gao|army,unread\n"B, ""b""",https://news.example/b,1717000002,,archive\n',
];
const RIS = [
  'TY  - NEWS\r\nTI  - A story\r\nAU  - Diallo, A.\r\nDA  - 2025/06/01/\r\nUR  - https://news.example/a\r\nKW  - gao\r\nN1  - note\r\nER  - \r\n\r\nTY  - JOUR\nDO  - 10.1000/xyz\nAB  - words\n more\nY2  - 2025-06-02\nER  - \n',
];
const OMNIVORE = [
  [
    {
      url: 'https://news.example/a',
      title: 'A',
      author: 'B',
      description: 'C',
      state: 'Archived',
      readingProgress: 5,
      labels: ['x', { name: 'y' }],
      savedAt: '2025-06-01T10:00:00.000Z',
      publishedAt: '2025-06-01T00:00:00Z',
    },
  ],
];

export const importBookmarks = property('import-bookmarks', async () => [
  mutatedText(BOOKMARKS, HTML),
  check,
]);
export const importPocket = property('import-pocket', async () => [
  mutatedText(CSV, ['"', '""', ',', '\n', '\r\n', '\r', '|', ',"', 'https://', '\ufeff', 'url,']),
  check,
]);
export const importRis = property('import-ris', async () => [
  mutatedText(RIS, [
    'ER  - ',
    'TY  - ',
    '\n',
    'UR  - https://',
    'KW  - ',
    '9999/99/99',
    '  ',
    '\r',
    'DA  - 0000/00/00',
  ]),
  check,
]);
export const importOmnivore = property('import-omnivore', async () => [
  mutatedJson(OMNIVORE),
  check,
]);
export const importJson = property('import-json', async () => {
  const files: unknown[] = [];
  for (const kept of fc.sample(nastyCollection, { seed: 7, numRuns: 6 })) {
    let text = '';
    for await (const piece of writeWith(EXPORTERS.json, each(kept), NOW.toISOString()))
      text += piece;
    files.push(JSON.parse(text));
  }
  return [mutatedJson(files), check];
});

async function* each(kept: readonly Kept[]): AsyncGenerator<Kept> {
  yield* kept;
}
