import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Article, type Highlight } from '../../../lib/core/collection/article';
import { textOf } from '../../../lib/core/collection/blocks';
import { keepReading, MAX_VERSIONS, mergeKept } from '../../../lib/core/collection/merge-article';
import { quoteOf } from '../../../lib/core/collection/selectors';
import { makeArticle, makeContent } from './make-article';

const at = (day: number): string => new Date(Date.UTC(2025, 5, day)).toISOString();
const highlight = (text: string, exact: string): Highlight => {
  const start = text.indexOf(exact);
  const position = { start, end: start + exact.length };
  return { id: exact, quote: quoteOf(text, position), position, colour: 'blue', madeAt: at(1) };
};

test('a page read again keeps what is the reader’s and the text of before', () => {
  const text = 'In Gao.\nIn Kidal.';
  const own = {
    tags: ['war'],
    note: 'mine',
    highlights: [highlight(text, 'Kidal')],
    state: 'read' as const,
  };
  const before = { article: makeArticle({ text, own }), versions: [] };
  const after = keepReading(
    before,
    before.article.id,
    makeContent({ text: `New.\n${text}` }),
    at(9),
  );
  expect(after.article.own).toMatchObject({ tags: ['war'], note: 'mine', state: 'read' });
  expect(after.article.own.highlights[0]?.position).toEqual({ start: 16, end: 21 });
  expect(after.versions.map(({ blocks }) => textOf(blocks))).toEqual([text]);
  expect(after.article).toMatchObject({ savedAt: before.article.savedAt, updatedAt: at(9) });
});

test('a highlight whose words are gone stays, without a place', () => {
  const own = { ...makeArticle().own, highlights: [highlight('In Gao.', 'Gao')] };
  const before = { article: makeArticle({ text: 'In Gao.', own }), versions: [] };
  const { article } = keepReading(before, 'x', makeContent({ text: 'In Kidal.' }), at(9));
  expect(article.own.highlights[0]?.quote.exact).toBe('Gao');
  expect(article.own.highlights[0]?.position).toBeUndefined();
});

test('the same text again makes no version, and a link takes no text away', () => {
  const before = { article: makeArticle({ text: 'In Gao.' }), versions: [] };
  expect(keepReading(before, 'x', makeContent({ text: 'In Gao.' }), at(9)).versions).toEqual([]);
  expect(keepReading(before, 'x', makeContent({ blocks: [] }), at(9))).toBe(before);
  const link = { article: makeArticle({ blocks: [] }), versions: [] };
  const read = keepReading(link, 'x', makeContent({ text: 'In Gao.' }), at(9));
  expect(read.versions).toEqual([]);
  expect(read.article.content.wordCount).toBe(2);
});

test('versions are bounded: the first and the latest stay', () => {
  let kept = keepReading(undefined, 'x', makeContent({ text: '0' }), at(1));
  for (let day = 2; day <= 28; day++)
    kept = keepReading(kept, 'x', makeContent({ text: `${day}` }), at(day));
  expect(kept.versions).toHaveLength(MAX_VERSIONS);
  expect(kept.versions[0]?.readAt).toBe(at(1));
  expect(kept.versions.at(-1)?.readAt).toBe(at(27));
});

test('two collections merge: notes of both, the later text, the earlier as a version', () => {
  const mine = {
    article: makeArticle({
      text: 'old',
      own: { tags: ['a'], note: 'mine', highlights: [], state: 'unread' },
    }),
    versions: [],
  };
  const theirs = {
    article: makeArticle({
      text: 'new',
      savedAt: at(1),
      updatedAt: at(9),
      own: { tags: ['b'], note: 'theirs', highlights: [], state: 'read' },
    }),
    versions: [],
  };
  const merged = mergeKept(mine, theirs);
  expect(merged.article.own).toMatchObject({
    tags: ['a', 'b'],
    note: 'mine\n\ntheirs',
    state: 'read',
  });
  expect(textOf(merged.article.content.blocks)).toBe('new');
  expect(merged.versions.map(({ blocks }) => textOf(blocks))).toEqual(['old']);
  expect(merged.article.savedAt).toBe(at(1));
  expect(mergeKept(merged, theirs)).toEqual(merged);
});

test('an article that is not there yet is taken as it is', () => {
  const theirs = { article: makeArticle({ text: 'new' }), versions: [] };
  expect(mergeKept(undefined, theirs)).toBe(theirs);
});

test('a note is kept whichever side has it, and is not doubled', () => {
  const withNote = (note: string) => ({
    article: makeArticle({ own: { tags: [], note, highlights: [], state: 'unread' } }),
    versions: [],
  });
  const merged = (mine: string, theirs: string): string =>
    mergeKept(withNote(mine), withNote(theirs)).article.own.note;
  expect(merged('', 'theirs')).toBe('theirs');
  expect(merged('mine', '')).toBe('mine');
  expect(merged('mine\n\ntheirs', 'theirs')).toBe('mine\n\ntheirs');
});

test('versions of both come by when they were read, with what the page said of its change', () => {
  const version = (day: number) => ({
    readAt: at(day),
    title: 'A story',
    blocks: [{ kind: 'p' as const, text: `${day}` }],
  });
  const mine = {
    article: makeArticle({ text: 'old', modified: '2025-06-05', updatedAt: at(5) }),
    versions: [version(3), version(4)],
  };
  const theirs = {
    article: makeArticle({ text: 'new', updatedAt: at(9) }),
    versions: [version(2)],
  };
  const { versions } = mergeKept(mine, theirs);
  expect(versions.map(({ readAt }) => readAt)).toEqual([at(2), at(3), at(4), at(5)]);
  expect(versions.at(-1)?.modified).toBe('2025-06-05');
  expect(versions[0]).not.toHaveProperty('modified');
});

test('two texts of one instant are both kept, once each', () => {
  const first = keepReading(undefined, 'x', makeContent({ text: 'One.' }), at(1));
  const second = keepReading(first, 'x', makeContent({ text: 'Two.' }), at(1));
  const third = keepReading(second, 'x', makeContent({ text: 'Three.' }), at(1));
  expect(third.versions.map(({ blocks }) => textOf(blocks))).toEqual(['One.', 'Two.']);
  expect(mergeKept(third, third).versions).toEqual(third.versions);
});

test('what is merged is never more than an article may hold', () => {
  const ownOf = (who: string) => ({
    ...makeArticle().own,
    tags: Array.from({ length: 150 }, (_, i) => `${who} ${i}`),
    note: who.repeat(60_000),
    highlights: Array.from({ length: 3000 }, (_, i) => ({
      ...highlight('In Gao.', 'Gao'),
      id: `${who} ${i}`,
    })),
  });
  const [mine, theirs] = ['mine', 'their'].map((who) => ({
    article: makeArticle({ own: ownOf(who) }),
    versions: [],
  }));
  const { article } = mergeKept(mine, theirs as NonNullable<typeof theirs>);
  expect(v.is(Article, article)).toBe(true);
  expect(article.own.tags.slice(0, 150)).toEqual(ownOf('mine').tags);
});

test('an article whose address is long and full of signs can be kept', () => {
  const url = `https://news.example/?${'a=,&'.repeat(900)}`;
  expect(v.is(Article, makeArticle({ url }))).toBe(true);
});
