import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type DigestWords, digest } from '../../../lib/core/collection/digest';
import { escapeHtml } from '../../../lib/core/collection/export/escape-html';
import { nastyCollection } from './export/nasty-text';

const words: DigestWords = {
  lang: 'en',
  title: 'A report <b>',
  highlights: 'Highlights',
  note: 'Note',
  sources: 'Sources',
  accessed: (day) => `accessed ${day}`,
  date: (day) => day,
};

test('no text of an article is markup in the report, and all of it is there', () => {
  fc.assert(
    fc.property(nastyCollection, (kept) => {
      const articles = kept.map(({ article }) => article);
      const { document } = new JSDOM(digest(articles, 'html', words)).window;
      expect(document.querySelector('h1')?.textContent).toBe(words.title);
      expect(document.querySelectorAll('b, script, img')).toHaveLength(0);
      const titles = [...document.querySelectorAll('h2')].map((h2) =>
        h2.firstChild?.textContent?.trim(),
      );
      expect(titles).toEqual([...articles.map(({ content }) => content.title.trim()), 'Sources']);
      const links = [...document.querySelectorAll<HTMLAnchorElement>('li a')].map((a) =>
        a.getAttribute('href'),
      );
      expect(links).toEqual(articles.map(({ content }) => content.url));
    }),
    { numRuns: 40 },
  );
});

test('Markdown cites each article once', () => {
  fc.assert(
    fc.property(nastyCollection, (kept) => {
      const report = digest(
        kept.map(({ article }) => article),
        'markdown',
        words,
      );
      expect(report.match(/^\[\^\d+\]: /gm)).toHaveLength(kept.length);
      expect(report).toContain('accessed 2025-06-02');
    }),
    { numRuns: 40 },
  );
});

test('escaping leaves nothing that means anything', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', 'lt;') }),
      (text) => {
        const { document } = new JSDOM(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`)
          .window;
        const p = document.querySelector('p');
        expect([p?.textContent, p?.title, document.body.children.length]).toEqual([text, text, 1]);
      },
    ),
  );
});
