import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type DigestWords, digest } from '../../../lib/core/collection/digest';
import { escapeHtml } from '../../../lib/core/collection/export/escape-html';
import { nastyCollection } from './export/nasty-text';
import { makeArticle } from './make-article';

const parser = new new JSDOM().window.DOMParser();
const read = (html: string): Document => parser.parseFromString(html, 'text/html');

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
      const document = read(digest(articles, 'html', words));
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
        const document = read(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
        const p = document.querySelector('p');
        expect([p?.textContent, p?.title, document.body.children.length]).toEqual([text, text, 1]);
      },
    ),
  );
});

test.each(['markdown', 'html'] as const)(
  'a report in %s has each part that an article has, and no other',
  (format) => {
    const quote = (exact: string) => ({ exact, prefix: '', suffix: '' });
    const mark = { id: 'x', colour: 'blue' as const, madeAt: '2025-06-03T00:00:00.000Z' };
    const full = makeArticle({
      title: 'Gao waits',
      site: 'Sahel Wire',
      authors: ['Jane Doe', 'A. Ba'],
      published: '2025-06-01T10:00:00Z',
      description: 'A town.',
      own: {
        tags: [],
        note: 'Check it.\nTwice.',
        state: 'read',
        highlights: [
          { ...mark, quote: quote('the market'), comment: 'Which?' },
          { ...mark, quote: quote('open') },
        ],
      },
    });
    const bare = makeArticle({ url: 'https://www.other.example/b', title: 'Other' });
    const text = (article: typeof full, more: Partial<DigestWords> = {}): string =>
      digest([article], format, { ...words, ...more })
        .replace(/<[^>]*>|\[\^1\]:?|[#>]/g, '')
        .replace(/\s+/g, ' ');
    expect(text(full)).toContain(
      `A town. ${words.note} Check it. Twice. ${words.highlights} the market Which? open `,
    );
    expect(text(full)).toContain(
      'Jane Doe, A. Ba, “Gao waits”, Sahel Wire, 2025-06-01 (accessed 2025-06-02).',
    );
    expect(text(full, { lang: 'fr' })).toContain('«\u00a0Gao waits\u00a0»'.replace(/\s/g, ' '));
    expect(text(bare)).not.toContain(words.note);
    expect(text(bare)).not.toContain(words.highlights);
    expect(text(bare)).toContain('“Other”, other.example (accessed 2025-06-02).');
  },
);
