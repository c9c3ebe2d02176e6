import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { readImport } from '../../../lib/core/collection/import/read-import';
import type { Result } from '../../../lib/core/model/result';
import { makeCollection } from '../../bench/make-collection';
import { makeContent } from '../../core/collection/make-article';
import { emptyBrowser, fakeBrowser, openedPage } from './fresh-collection';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
beforeEach(emptyBrowser);

const NOW = new Date('2025-07-01T00:00:00Z');
function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}
const opened = async () => ({
  ...(await openedPage()),
  ...(await import('../../../lib/platform/collection/import-articles')),
  ...(await import('../../../lib/platform/collection/export-articles')),
});

test('a collection that is exported and imported elsewhere is the same, and again changes nothing', async () => {
  const here = await opened();
  expectOk(await here.importArticles(makeCollection(30)));
  const { saveArticle, changeOwn } = here;
  const { id } = expectOk(await saveArticle(makeContent({ text: 'before' }), NOW));
  expectOk(await changeOwn([id], (own) => ({ ...own, note: 'mine' })));
  expectOk(await saveArticle(makeContent({ text: 'after' }), new Date('2025-07-02T00:00:00Z')));
  const file = expectOk(await here.exportArticles('json', NOW));
  expect([file.name, file.articles]).toEqual(['cairn-collection-2025-07-01.json', 31]);
  const text = await file.blob.text();
  const collection: unknown = JSON.parse(text);
  emptyBrowser();
  const there = await opened();
  const readBack = async (): Promise<unknown> =>
    JSON.parse(await expectOk(await there.exportArticles('json', NOW)).blob.text());
  const { kept } = expectOk(readImport(text, NOW));
  expect(expectOk(await there.importArticles(kept)).value).toEqual({ added: 31, merged: 0 });
  expect(await readBack()).toEqual(collection);
  expect(expectOk(await there.importArticles(kept)).value).toEqual({ added: 0, merged: 31 });
  expect(await readBack()).toEqual(collection);
});

test('an import that fails half way changes nothing', async () => {
  const { importArticles, listRows } = await opened();
  let writes = 0;
  const { put } = IDBObjectStore.prototype;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (++writes > 50) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  });
  expect(await importArticles(makeCollection(30))).toMatchObject({
    ok: false,
    fault: { code: 'quota' },
  });
  spy.mockRestore();
  expect(expectOk(await listRows())).toEqual([]);
});

test('many articles as Markdown are one archive, one is a file', async () => {
  const { importArticles, exportArticles, listRows } = await opened();
  expectOk(await importArticles(makeCollection(3)));
  expect(expectOk(await exportArticles('markdown', NOW)).name).toBe(
    'cairn-collection-2025-07-01.zip',
  );
  const ids = expectOk(await listRows()).map(({ id }) => id);
  expect(expectOk(await exportArticles('markdown', NOW, ids.slice(0, 1))).name).toMatch(
    /story \d\.md$/,
  );
});
