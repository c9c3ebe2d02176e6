import { expect, test, vi } from 'vitest';
import { outlookOf } from '../../lib/page/outlook';
import { pageOf } from './page-of';

const ENGLISH =
  'The army said on Sunday that its men had left the town, and that the road to the north was closed to all who have no pass. ';
const page = (lang: string, body: string): Document =>
  pageOf(`<!doctype html><html${lang}><body>${body}</body></html>`);

test.each([
  [' lang="en-GB"', ENGLISH, 'reading'],
  [' lang="FR"', ENGLISH, 'reading'],
  ['', ENGLISH, 'reading'],
  [' lang=""', ENGLISH, 'reading'],
  [' lang="de"', ENGLISH, 'other-language'],
  [' lang="en"', 'A word.', 'not-an-article'],
])('a page that says%s and has “%s”: %s', (lang, text, outlook) => {
  expect(outlookOf(page(lang, `<p>${text}</p>`.repeat(3)))).toBe(outlook);
});

test('of a page without a story the body does not come into our hands, whatever its elements are called', () => {
  const names = '<form name=createRange></form><form name=querySelector></form>';
  const list = `<ul>${'<li><a href=x>A title and what it may be about</a>'.repeat(50)}</ul>`;
  const document = page(' lang="en"', names + list);
  const { window } = document.defaultView as unknown as { window: typeof globalThis };
  const touched = [
    vi.spyOn(window.Document.prototype, 'body', 'get'),
    vi.spyOn(window.XPathResult.prototype, 'snapshotItem'),
  ];
  expect(outlookOf(document)).toBe('not-an-article');
  for (const spy of touched) expect(spy).not.toHaveBeenCalled();
});
