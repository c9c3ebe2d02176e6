import { expect, test, vi } from 'vitest';
import { withPinToggled, withRecent } from '../../lib/core/lookup/shelf-items';
import { changeShelf, readShelf } from '../../lib/platform/shelf-store';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
      },
    },
  },
}));

const item = { id: 'groups/jnim', type: 'group', name: 'JNIM' } as const;

test('a record that is opened and pinned at once is both', async () => {
  await Promise.all([
    changeShelf((shelf) => withRecent(shelf, item), false),
    changeShelf((shelf) => withPinToggled(shelf, item), false),
  ]);
  expect(await readShelf(false)).toEqual({ pinned: [item], recent: [item] });
});

test('of a private window nothing is kept', async () => {
  const other = { ...item, id: 'groups/other' };
  await changeShelf((shelf) => withRecent(shelf, other), true);
  expect(JSON.stringify([...stored])).not.toContain('other');
});
