import { expect, test } from 'vitest';
import { type ArticleV1, fromV1 } from '../../../lib/core/collection/article-v1';
import { countWords } from '../../../lib/core/collection/blocks';

const old = (more: Partial<ArticleV1> = {}): ArticleV1 => ({
  id: 'old',
  url: 'https://news.example/a?utm_source=x',
  title: 'A story',
  lang: 'en',
  authors: ['Jane Doe'],
  text: 'In Gao.\n\nThe market of Gao was open.',
  wordCount: 8,
  annotations: [
    {
      id: 'places/ml/gao',
      name: 'Gao',
      type: 'place',
      quote: { exact: 'Gao', prefix: 'market of ', suffix: ' was' },
      position: { start: 23, end: 26 },
    },
    {
      id: 'places/ml/kidal',
      name: 'Kidal',
      type: 'place',
      quote: { exact: 'Kidal', prefix: '', suffix: '' },
      position: { start: 3, end: 8 },
    },
  ],
  edition: '2025.01',
  savedAt: '2025-06-01T10:00:00.000Z',
  updatedAt: '2025-06-02T10:00:00.000Z',
  ...more,
});

test('an article of the first version keeps its words, each annotation at them', () => {
  const { id, content, own } = fromV1(old());
  expect(id).toBe('news.example/a');
  expect(content.blocks.map(({ text }) => text)).toEqual([
    'In Gao.',
    'The market of Gao was open.',
  ]);
  expect(content.annotations).toMatchObject([
    {
      id: 'places/ml/gao',
      position: { start: 22, end: 25 },
      quote: { prefix: 'In Gao.\nThe market of ' },
    },
  ]);
  expect(own).toEqual({ tags: [], note: '', highlights: [], state: 'unread' });
});

test.each([
  ['https://news.example/a.jpg', { url: 'https://news.example/a.jpg' }],
  ['data:image/png;base64,xxxx', undefined],
  [undefined, undefined],
])('of its image %s an address of the web is kept', (image, expected) => {
  expect(fromV1(old(image === undefined ? {} : { image })).content.image).toEqual(expected);
});

test('words are letters and digits, in any script; signs are none', () => {
  expect(
    countWords([
      { kind: 'p', text: '30 soldats — tués' },
      { kind: 'p', text: '* * *' },
    ]),
  ).toBe(3);
  expect(countWords([{ kind: 'p', text: 'في غاو' }])).toBe(2);
});
