import fc from 'fast-check';
import type { Kept } from '../../../../lib/core/collection/merge-article';
import { quoteOf } from '../../../../lib/core/collection/selectors';
import { makeArticle } from '../make-article';

/** What breaks formats: quotes, braces, LaTeX's and YAML's and Markdown's characters, two scripts, emoji. */
const PIECES = [
  'Gao',
  ' ',
  '"',
  "'",
  '\\',
  '{',
  '}',
  '%',
  '$',
  '#',
  '&',
  '_',
  '~',
  '^',
  '@',
  ',',
  ';',
  ':',
  '|',
  '=1+1',
  '- ',
  '> ',
  '[[',
  ']]',
  '*',
  '`',
  '<b>',
  '&amp;',
  '---',
  '\\n',
  'ER  - ',
  'TY  - NEWS',
  'état',
  'œ',
  '🏜️',
  'غاو',
  '\u202e',
  '\u00a0',
];

/** One line of it, with something to see. */
const nastyLine = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => `x${pieces.join('')}x`);
const nastyText = fc
  .array(nastyLine, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'));

export const nastyKept: fc.Arbitrary<Kept> = fc
  .record({
    title: nastyLine,
    site: nastyLine,
    author: nastyLine,
    description: nastyText,
    text: nastyText,
    note: nastyText,
    tag: nastyLine.filter((tag) => !tag.includes(',') && !tag.includes(';')),
    number: fc.nat(9999),
  })
  .map(({ title, site, author, description, text, note, tag, number }) => {
    const url = `https://news.example/${number}?a=%7B1%7D&b=a_b`;
    const position = { start: 0, end: 1 };
    const article = makeArticle({
      url,
      title,
      site,
      authors: [author],
      description,
      text,
      published: '2025-06-01',
      annotations: [
        {
          id: 'places/ml/gao',
          name: title,
          type: 'place',
          quote: quoteOf(text, position),
          position,
        },
      ],
      own: {
        tags: [tag],
        note,
        state: 'read',
        highlights: [
          {
            id: 'h',
            quote: quoteOf(text, position),
            position,
            colour: 'pink',
            comment: note,
            madeAt: '2025-06-03T00:00:00.000Z',
          },
        ],
      },
    });
    return { article, versions: [] };
  });

/** One article a list, of different addresses. */
export const nastyCollection = fc.uniqueArray(nastyKept, {
  minLength: 1,
  maxLength: 4,
  selector: ({ article }) => article.id,
});
