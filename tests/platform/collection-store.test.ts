import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { ArticleDraft } from '../../lib/core/collection/article';
import { deleteArticle, listArticles, saveArticle } from '../../lib/platform/collection-store';

const draft = (url: string, title = 'A'): ArticleDraft => ({
  url,
  title,
  lang: 'en',
  authors: [],
  text: 'In Gao.',
  wordCount: 2,
  annotations: [],
  edition: 'test',
});
const at = (day: number): Date => new Date(Date.UTC(2025, 5, day));

test('an article is saved once, whatever address led to it, and keeps its first date', async () => {
  const first = await saveArticle(draft('https://www.news.example/a?utm_source=x'), at(1));
  const again = await saveArticle(draft('https://m.news.example/a#top', 'B'), at(2));
  expect(first).toEqual({ ok: true, value: { id: 'news.example/a', updated: false } });
  expect(again).toEqual({ ok: true, value: { id: 'news.example/a', updated: true } });
  const listed = await listArticles();
  expect(listed.ok && listed.value).toMatchObject([
    { title: 'B', savedAt: at(1).toISOString(), updatedAt: at(2).toISOString() },
  ]);
});

test('the last saved is listed first, and deleting takes only that one', async () => {
  await saveArticle(draft('https://news.example/b'), at(3));
  const ids = async (): Promise<string[]> => {
    const listed = await listArticles();
    return listed.ok ? listed.value.map(({ id }) => id) : [];
  };
  expect(await ids()).toEqual(['news.example/b', 'news.example/a']);
  await deleteArticle('news.example/b');
  expect(await ids()).toEqual(['news.example/a']);
});
