import { beforeEach, expect, test, vi } from 'vitest';

const LISTED = ['*://*.rfi.fr/*', '*://*.dw.com/*'];
const state = vi.hoisted(() => ({ granted: [] as string[], page: null as object | null }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getManifest: () => ({ host_permissions: LISTED }) },
    extension: { isAllowedFileSchemeAccess: async () => false },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => state.granted.includes(origin)),
    },
    tabs: {
      sendMessage: async () => {
        if (!state.page) throw new Error('nobody there');
        return { ok: true, value: state.page };
      },
    },
  },
}));

const { askTab } = await import('../../lib/platform/ask-tab');
const tab = (url: string | null) => ({ id: 1, window: 1, url, isPrivate: false });

beforeEach(() => {
  state.granted = [...LISTED];
  state.page = null;
});

test('a page that answers says whether Cairn may stay', async () => {
  state.page = { url: 'https://www.rfi.fr/fr/1', state: 'marked' };
  expect(await askTab(tab('https://www.rfi.fr/fr/1'), true)).toMatchObject({ access: 'granted' });
  state.granted = [];
  expect(await askTab(tab('https://www.rfi.fr/fr/1'), true)).toMatchObject({
    kind: 'page',
    host: 'www.rfi.fr',
    access: 'revoked',
  });
  state.page = { url: 'https://example.org/', state: 'marked' };
  expect(await askTab(tab('https://example.org/'), true)).toMatchObject({ access: 'not-asked' });
  state.page = { url: 'file:///story.html', state: 'marked' };
  expect(await askTab(tab('file:///story.html'), true)).toMatchObject({ access: 'granted' });
});

test('a page that does not answer: not loaded yet, kept off, not asked', async () => {
  expect(await askTab(tab('https://www.dw.com/'), true)).toMatchObject({ listed: true });
  expect(await askTab(tab('https://example.org/'), true)).toMatchObject({ listed: false });
  state.granted = [];
  expect(await askTab(tab('https://www.dw.com/'), true)).toEqual({
    kind: 'revoked',
    host: 'www.dw.com',
  });
});

test('a page without a name is the browser’s own only where nothing is withheld and the button was clicked', async () => {
  expect(await askTab(tab(null), true)).toEqual({ kind: 'restricted', why: 'browser-page' });
  expect(await askTab(tab(null), false)).toEqual({ kind: 'unseen', revoked: [], isShown: false });
  state.granted = LISTED.slice(1);
  expect(await askTab(tab(null), true)).toEqual({
    kind: 'unseen',
    revoked: LISTED.slice(0, 1),
    isShown: true,
  });
});
