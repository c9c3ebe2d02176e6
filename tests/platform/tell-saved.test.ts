import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { catalogue } from '../../lib/core/i18n/catalogue';
import { fail, ok } from '../../lib/core/model/result';
import { tellSaved } from '../../lib/platform/tell-saved';

const said = vi.hoisted(() => ({ badges: [] as unknown[], title: '', incognito: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local: { get: async () => ({}) } },
    i18n: { getUILanguage: () => 'en' },
    tabs: { get: async () => ({ incognito: said.incognito }) },
    action: {
      setBadgeText: async ({ text }: { text: string }) => said.badges.push(text),
      getBadgeText: async () => '!',
      getTitle: async () => 'Cairn: some sites are not allowed',
      setTitle: async ({ title }: { title: string }) => {
        said.title = title;
      },
    },
  },
}));
vi.mock('../../lib/platform/load-words', () => ({ loadWords: async () => catalogue.en }));
beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(said, { badges: [], title: '', incognito: false });
});
afterEach(() => vi.useRealTimers());

test('a save is said on the button, for a while', async () => {
  await tellSaved(1, ok(null));
  expect(said).toMatchObject({ badges: ['✓'], title: 'Cairn: Saved' });
  await vi.runAllTimersAsync();
  expect(said).toMatchObject({
    badges: ['✓', '!'],
    title: 'Cairn: some sites are not allowed',
  });
});

test('of a private window it is said that what was saved stays', async () => {
  said.incognito = true;
  await tellSaved(1, ok(null));
  expect(said.title).toContain('stays when this private window is closed');
});

test('a save that failed says why', async () => {
  await tellSaved(1, fail('quota', 'no room'));
  expect(said).toMatchObject({ badges: ['!'], title: 'Cairn: Not saved: no room' });
});
