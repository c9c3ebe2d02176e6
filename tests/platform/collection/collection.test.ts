import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { textOf } from '../../../lib/core/collection/blocks';
import type { Kept } from '../../../lib/core/collection/merge-article';
import type { Result } from '../../../lib/core/model/result';
import { makeCollection } from '../../bench/make-collection';
import { makeContent } from '../../core/collection/make-article';
import { emptyBrowser, fakeBrowser, openedPage, stored } from './fresh-collection';
import { articleV1, writeV1 } from './write-v1';
import { writeV2 } from './write-v2';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.stubGlobal('navigator', {
  storage: { persisted: async () => true, estimate: async () => ({ usage: 1, quota: 2 }) },
});
beforeEach(emptyBrowser);

const at = (day: number): Date => new Date(Date.UTC(2025, 5, day));
function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}

async function pagesOf<T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}

test('an article is saved once, whatever address led to it, and keeps its first date', async () => {
  const { saveArticle, listRows } = await openedPage();
  const first = await saveArticle(
    makeContent({ url: 'https://www.news.example/a?utm_source=x' }),
    at(1),
  );
  const again = await saveArticle(
    makeContent({ url: 'https://m.news.example/a#top', title: 'B' }),
    at(2),
  );
  expect(first).toEqual({
    ok: true,
    value: { id: 'news.example/a', updated: false, changed: false },
  });
  expect(again).toEqual({
    ok: true,
    value: { id: 'news.example/a', updated: true, changed: false },
  });
  expect(expectOk(await listRows())).toMatchObject([
    { title: 'B', savedAt: at(1).toISOString(), updatedAt: at(2).toISOString(), versions: 0 },
  ]);
});

test('another text of it is saved beside the earlier one, and what is the reader’s stays', async () => {
  const { saveArticle, changeOwn, readArticle, listRows } = await openedPage();
  const { id } = expectOk(await saveArticle(makeContent({ text: '30 killed' }), at(1)));
  await changeOwn([id, 'nowhere'], (own) => ({
    ...own,
    note: 'check',
    tags: ['gao'],
    state: 'read',
  }));
  expect(expectOk(await saveArticle(makeContent({ text: '41 killed' }), at(2))).changed).toBe(true);
  const kept = expectOk(await readArticle(id));
  expect(kept?.article.own).toMatchObject({ note: 'check', tags: ['gao'] });
  expect(kept?.versions.map(({ blocks }) => textOf(blocks))).toEqual(['30 killed']);
  expect(expectOk(await listRows())).toMatchObject([{ versions: 1, hasNote: true, state: 'read' }]);
});

test('a canonical address that is another story’s makes no one article of two', async () => {
  const { saveArticle, listRows } = await openedPage();
  const url = 'https://news.example/first-story';
  await saveArticle(
    makeContent({ url, title: 'First', text: 'Soldiers entered the village before sunrise.' }),
    at(1),
  );
  const other = {
    url,
    address: 'https://news.example/second',
    title: 'Second',
    text: 'Cotton prices doubled across markets.',
  };
  await saveArticle(makeContent(other), at(2));
  expect(expectOk(await listRows()).map(({ id, url: shown }) => [id, shown])).toEqual([
    ['news.example/second', 'https://news.example/second'],
    ['news.example/first-story', url],
  ]);
});

test('a deleted article can be had back, until it is purged', async () => {
  const {
    saveArticle,
    deleteArticles,
    restoreArticles,
    purgeDeleted,
    listRows,
    readArticle,
    eachSearchText,
  } = await openedPage();
  const { id } = expectOk(await saveArticle(makeContent(), at(1)));
  await deleteArticles([id], at(2));
  expect(expectOk(await listRows())).toEqual([]);
  await purgeDeleted(at(2));
  expect(expectOk(await restoreArticles([id]))).toBe(1);
  expect(expectOk(await listRows())).toHaveLength(1);
  await deleteArticles([id], at(2));
  expect(expectOk(await purgeDeleted(at(4)))).toBe(1);
  expect(expectOk(await readArticle(id))).toBeNull();
  expect(await pagesOf(eachSearchText())).toEqual([]);
});

test('a note that is too long is refused and changes nothing', async () => {
  const { saveArticle, changeOwn, readArticle } = await openedPage();
  const { id } = expectOk(await saveArticle(makeContent(), at(1)));
  const refused = await changeOwn([id], (own) => ({ ...own, note: 'x'.repeat(200_001) }));
  expect(refused.ok).toBe(false);
  expect(expectOk(await readArticle(id))?.article.own.note).toBe('');
});

test('open pages are told what changed', async () => {
  const { saveArticle, watchCollection } = await openedPage();
  const told = new Promise((resolve) => {
    const end = watchCollection((change) => {
      end();
      resolve(change);
    });
  });
  await saveArticle(makeContent(), at(1));
  expect(await told).toEqual(['news.example/a']);
});

test('a database that comes back empty is noticed, one that was emptied is not', async () => {
  const { saveArticle, checkHealth, acceptLoss } = await openedPage();
  expect(expectOk(await checkHealth()).lost).toBeNull();
  const { id } = expectOk(await saveArticle(makeContent(), at(1)));
  const beacon = new Map(stored);
  emptyBrowser();
  for (const [key, value] of beacon) stored.set(key, value);
  const later = await openedPage();
  expect(expectOk(await later.checkHealth()).lost).toEqual({ count: 1, lastId: id });
  await acceptLoss();
  expect(expectOk(await later.checkHealth()).lost).toBeNull();
  await later.saveArticle(makeContent(), at(1));
  await later.deleteArticles([id], at(1));
  await later.purgeDeleted(at(9));
  expect(expectOk(await later.checkHealth()).lost).toBeNull();
});

test('a collection of the first schema is all there in this one', async () => {
  await writeV1([
    articleV1('news.example/a'),
    articleV1('news.example/b', { savedAt: '2025-06-02T00:00:00.000Z' }),
    // Two addresses that are one by the rules of today.
    articleV1('news.example/b/index.html', {
      text: 'Later.',
      annotations: [],
      updatedAt: '2025-06-03T00:00:00.000Z',
    }),
  ]);
  const { listRows, readArticle, eachSearchText } = await openedPage();
  expect(expectOk(await listRows()).map(({ id }) => id)).toEqual([
    'news.example/b',
    'news.example/a',
  ]);
  const a = expectOk(await readArticle('news.example/a'))?.article.content;
  expect(a?.blocks.map(({ text }) => text)).toEqual(['In Gao.', 'In Kidal.']);
  expect(a?.annotations[0]?.position).toEqual({ start: 11, end: 16 });
  expect(a?.image).toBeUndefined();
  const b = expectOk(await readArticle('news.example/b'));
  expect(textOf(b?.article.content.blocks ?? [])).toBe('Later.');
  expect(b?.versions).toHaveLength(1);
  expect(await pagesOf(eachSearchText())).toHaveLength(2);
});

test('a collection of the second schema is all there, what was deleted too', async () => {
  const collection = makeCollection(200);
  const [first, second] = collection as [Kept, Kept];
  const earlier = { readAt: at(1).toISOString(), title: 'Before', blocks: [] };
  const deletedAt = { [second.article.id]: at(2).toISOString() };
  await writeV2([{ ...first, versions: [earlier] }, ...collection.slice(1)], deletedAt);
  const { listRows, listDeleted, readArticle, checkHealth, restoreArticles } = await openedPage();
  const savedAts = expectOk(await listRows()).map(({ savedAt }) => savedAt);
  expect(savedAts).toHaveLength(199);
  expect(savedAts).toEqual(savedAts.toSorted().toReversed());
  expect(expectOk(await readArticle(first.article.id))).toEqual({ ...first, versions: [earlier] });
  expect(expectOk(await listDeleted())).toEqual([second.article.id]);
  expect(expectOk(await restoreArticles([second.article.id]))).toBe(1);
  expect(expectOk(await listRows())).toHaveLength(200);
  expect(expectOk(await checkHealth()).lost).toBeNull();
  expect(stored.get('collection-beacon')).toMatchObject({ count: 200 });
});

test.each([
  [
    'a newer version’s database',
    'newer-schema',
    async () => {
      const { openDB } = await import('idb');
      (await openDB('cairn-collection', 4)).close();
    },
  ],
  [
    'a full disk',
    'quota',
    async () => {
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
    },
  ],
  [
    'blocked storage',
    'blocked',
    async () => {
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('no', 'SecurityError');
      });
    },
  ],
] as const)('%s is a fault of its own', async (_what, code, prepare) => {
  await prepare();
  const { saveArticle } = await openedPage();
  const saved = await saveArticle(makeContent(), at(1));
  expect(saved).toMatchObject({ ok: false, fault: { code } });
  vi.restoreAllMocks();
});

test('a save that fails half way leaves nothing', async () => {
  const { saveArticle, listRows, readArticle } = await openedPage();
  const { put } = IDBObjectStore.prototype;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name === 'texts') throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  });
  expect((await saveArticle(makeContent(), at(1))).ok).toBe(false);
  spy.mockRestore();
  expect(expectOk(await listRows())).toEqual([]);
  expect(expectOk(await readArticle('news.example/a'))).toBeNull();
});

test('a connection that the browser closed is opened anew', async () => {
  const { saveArticle } = await openedPage();
  const db = await (
    await import('../../../lib/platform/collection/open-collection')
  ).openCollection();
  db.close();
  expect((await saveArticle(makeContent(), at(1))).ok).toBe(true);
});

test('a connection that the browser closed is opened anew for reading', async () => {
  const { saveArticle, listRows } = await openedPage();
  await saveArticle(makeContent(), at(1));
  const { openCollection } = await import('../../../lib/platform/collection/open-collection');
  (await openCollection()).close();
  expect(expectOk(await listRows())).toHaveLength(1);
});

test('a count that storage refuses outright fails the save, and nothing else', async () => {
  const unheard = vi.fn();
  process.on('unhandledRejection', unheard);
  const { saveArticle } = await openedPage();
  const { put } = IDBObjectStore.prototype;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name === 'totals') throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  });
  expect((await saveArticle(makeContent(), at(1))).ok).toBe(false);
  spy.mockRestore();
  await new Promise((resolve) => setTimeout(resolve));
  process.off('unhandledRejection', unheard);
  expect(unheard).not.toHaveBeenCalled();
});
