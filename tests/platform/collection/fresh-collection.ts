import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** Extension storage as a plain map. */
export const stored = new Map<string, unknown>();

export const fakeBrowser = {
  storage: {
    local: {
      get: async (key: string) => ({ [key]: stored.get(key) }),
      set: async (values: object) => {
        for (const [key, value] of Object.entries(values)) stored.set(key, value);
      },
    },
  },
};

/** An empty database in an empty browser. */
export function emptyBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
  stored.clear();
}

/** The collection's modules as a page has them that was just opened. */
export async function openedPage() {
  vi.resetModules();
  const [save, read, rows, own, remove, health, changes] = await Promise.all([
    import('../../../lib/platform/collection/save-article'),
    import('../../../lib/platform/collection/read-collection'),
    import('../../../lib/platform/collection/read-rows'),
    import('../../../lib/platform/collection/change-own'),
    import('../../../lib/platform/collection/delete-articles'),
    import('../../../lib/platform/collection/collection-health'),
    import('../../../lib/platform/collection/changes'),
  ]);
  return { ...save, ...read, ...rows, ...own, ...remove, ...health, ...changes };
}
