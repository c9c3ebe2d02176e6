import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { backUp, backUpIfDue } from '../../../lib/platform/collection/back-up';
import {
  changeBackupSettings,
  isBackupDue,
  readBackupSettings,
} from '../../../lib/platform/collection/backup-settings';
import { deleteArticles } from '../../../lib/platform/collection/delete-articles';
import { saveArticle } from '../../../lib/platform/collection/save-article';
import { makeContent } from '../../core/collection/make-article';
import { emptyBrowser } from './fresh-collection';

const started = vi.hoisted(() => [] as { filename: string; conflictAction: string }[]);
const state = vi.hoisted(() => ({ ends: 'complete' }));
vi.mock('wxt/browser', async () => ({
  browser: {
    ...(await import('./fresh-collection')).fakeBrowser,
    downloads: {
      download: async (options: (typeof started)[number]) => started.push(options),
      search: async () => [{ state: state.ends, error: 'FILE_NO_SPACE' }],
    },
  },
}));
beforeEach(() => {
  emptyBrowser();
  started.length = 0;
  state.ends = 'complete';
});

const at = (day: number, hour = 0): Date => new Date(Date.UTC(2025, 5, day, hour));

test.each([
  [{ every: 'off' }, false],
  [{ every: 'daily' }, true],
  [{ every: 'daily', last: at(9, 2).toISOString() }, false],
  [{ every: 'daily', last: at(9).toISOString() }, true],
  [{ every: 'weekly', last: at(4).toISOString() }, false],
  [{ every: 'weekly', last: at(3).toISOString() }, true],
  [{ every: 'weekly', last: 'never' }, true],
] as const)('%j: due is %s', (settings, due) => {
  expect(isBackupDue(settings, at(10))).toBe(due);
});

test('a backup is one dated file a day, and is written when it is due', async () => {
  await backUpIfDue(at(1));
  expect(started).toEqual([]);
  await changeBackupSettings({ every: 'daily' });
  await backUpIfDue(at(1));
  await backUpIfDue(at(1, 3));
  expect(started).toHaveLength(1);
  expect(started[0]?.filename).toMatch(/^cairn\/cairn-collection-\d{4}-\d\d-\d\d\.json$/);
  expect(await readBackupSettings()).toMatchObject({ every: 'daily', last: at(1).toISOString() });
});

test('a collection that is gone takes no file with it that was written before', async () => {
  await saveArticle(makeContent(), at(1));
  await backUp(at(1));
  await deleteArticles(['news.example/a'], at(1));
  await backUp(at(1));
  expect(started.map(({ conflictAction }) => conflictAction)).toEqual(['overwrite', 'uniquify']);
});

test('one that fails says why, and is tried again', async () => {
  await changeBackupSettings({ every: 'daily' });
  state.ends = 'interrupted';
  expect((await backUp(at(1))).ok).toBe(false);
  expect(await readBackupSettings()).toMatchObject({ problem: 'FILE_NO_SPACE' });
  state.ends = 'complete';
  await backUpIfDue(at(1, 1));
  expect((await readBackupSettings()).problem).toBeUndefined();
});
