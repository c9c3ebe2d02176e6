import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../lib/core/collection/article';
import { bibtex } from '../../../../lib/core/collection/export/bibtex';
import { cslJson } from '../../../../lib/core/collection/export/csl';
import type { Exporter } from '../../../../lib/core/collection/export/exporter';
import { markdown, markdownName } from '../../../../lib/core/collection/export/markdown';
import { ris } from '../../../../lib/core/collection/export/ris';
import { webAnnotation } from '../../../../lib/core/collection/export/web-annotation';
import { quoteOf } from '../../../../lib/core/collection/selectors';
import { makeArticle } from '../make-article';

const TEXT = 'In Gao the market was open.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const mark = (words: string, more: object = {}) => ({
  id: words,
  quote: quoteOf(TEXT, at(words)),
  colour: 'blue' as const,
  madeAt: '2025-06-03T00:00:00.000Z',
  ...more,
});
/** All that the format of the collection has, and nothing of what may be missing. */
const full = makeArticle({
  url: 'https://www.wire.example/gao?id=1',
  title: 'Gao waits',
  site: 'Sahel Wire',
  section: 'World',
  authors: ['Jane Doe', 'A. Ba'],
  published: '2025-06-01T18:00:00Z',
  modified: '2025-06-02',
  description: 'A town.',
  text: TEXT,
  own: {
    tags: ['war', 'gao'],
    note: 'Check it.',
    state: 'read',
    highlights: [mark('Gao', { position: at('Gao'), comment: 'Which?' }), mark('market')],
  },
});
const bare = makeArticle({
  url: 'https://www.wire.example/gao',
  title: 'Gao waits',
  lang: undefined,
  edition: undefined,
});
const written = (exporter: Exporter, article: Article): string =>
  exporter.article({ article, versions: [] });

describe('what an article does not have is no field of it; the host stands for the outlet', () => {
  test('BibTeX', () => {
    expect(written(bibtex, full)).toMatch(
      /^@online\{sahelwire2025-[^,]+,\n {2}title = \{\{Gao waits\}\},\n {2}author = \{\{Jane Doe\} and \{A\. Ba\}\},\n {2}organization = \{Sahel Wire\},\n {2}date = \{2025-06-01\},\n {2}year = \{2025\},\n {2}month = \{6\},\n {2}day = \{1\},\n {2}url = \{https:\/\/www\.wire\.example\/gao\?id=1\},\n {2}urldate = \{2025-06-02\},\n {2}abstract = \{A town\.\},\n {2}keywords = \{war, gao\},\n {2}note = \{Check it\.\}\n\}\n$/,
    );
    expect(written(bibtex, bare)).toMatch(
      /^@online\{wireexample-[^,]+,\n {2}title = \{\{Gao waits\}\},\n {2}organization = \{wire\.example\},\n {2}url = \{https:\/\/www\.wire\.example\/gao\},\n {2}urldate = \{2025-06-02\}\n\}\n$/,
    );
  });
  test('CSL-JSON', () => {
    expect(JSON.parse(written(cslJson, full))).toMatchObject({
      'container-title': 'Sahel Wire',
      section: 'World',
      issued: { 'date-parts': [[2025, 6, 1]] },
      language: 'en',
      abstract: 'A town.',
      keyword: 'war, gao',
      note: 'Check it.',
    });
    expect(JSON.parse(written(cslJson, bare))).toEqual({
      id: bare.id,
      type: 'article-newspaper',
      title: 'Gao waits',
      'container-title': 'wire.example',
      accessed: { 'date-parts': [[2025, 6, 2]] },
      URL: 'https://www.wire.example/gao',
    });
  });
  test('RIS', () => {
    expect(written(ris, full)).toContain('T2  - Sahel Wire\r\nSE  - World\r\n');
    expect(written(ris, bare)).toContain('T2  - wire.example\r\n');
    expect(written(ris, bare)).not.toMatch(/^(?:SE|LA|AB|KW|N1|AU) {2}-/m);
  });
  test('Markdown', () => {
    const lines = markdown(full).split('\n');
    for (const line of [
      'outlet: "Sahel Wire"',
      'section: "World"',
      'modified: "2025-06-02"',
      'tags: ["war", "gao"]',
      '## Notes',
      '## Highlights',
      '> Gao',
      'Which?',
      '> market',
      '## Text',
    ])
      expect(lines).toContain(line);
    expect(markdown(bare)).toContain('outlet: "wire.example"\n');
    expect(markdown(bare)).not.toMatch(/^(?:section|modified|published|lang|dataset):|^##/m);
  });
});

test('Markdown keeps what each block is', () => {
  const article = makeArticle({
    blocks: [
      { kind: 'h2', text: 'Head' },
      { kind: 'li', text: 'Item' },
      { kind: 'quote', text: 'Said' },
      { kind: 'caption', text: 'A *market*' },
      { kind: 'pre', text: 'a  b\n<c>' },
    ],
  });
  expect(markdown(article)).toContain(
    '## Head\n\n- Item\n\n> Said\n\n*A \\*market\\**\n\n    a  b\n    <c>\n',
  );
});

test('a tag of digits alone, which Obsidian does not take, is marked', () => {
  const own = { tags: ['2025', 'war in gao'], note: '', highlights: [], state: 'unread' as const };
  expect(markdown(makeArticle({ own }))).toContain('tags: ["_2025", "war-in-gao"]');
});

test('a file is named by its title where the day is not known', () => {
  expect(markdownName(bare, new Set())).toBe('Gao waits.md');
});

test('a highlight without a place is found by its words alone; a comment makes it a comment', () => {
  const [first, second] = written(webAnnotation, full)
    .split(',\n')
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({
    motivation: 'commenting',
    body: { value: 'Which?' },
    target: {
      selector: [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector', start: 3 }],
    },
  });
  expect(second.motivation).toBe('highlighting');
  expect(second).not.toHaveProperty('body');
  expect(second.target.selector).toEqual([
    { type: 'TextQuoteSelector', exact: 'market', prefix: 'In Gao the ', suffix: ' was open.' },
  ]);
});
