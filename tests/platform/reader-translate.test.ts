import { beforeEach, expect, test, vi } from 'vitest';
import { wordFiles } from '../../scripts/build/word-files';

const reader = vi.hoisted(() => ({ browser: 'en-GB', language: 'browser' }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local: { get: async () => ({ settings: { language: reader.language } }) } },
    i18n: { getUILanguage: () => reader.browser },
    runtime: { getURL: (path: string) => `chrome-extension://cairn${path}` },
  },
}));

const files = new Map(wordFiles().map(({ relativeDest, contents }) => [relativeDest, contents]));
const asked: string[] = [];
beforeEach(() => {
  vi.resetModules();
  asked.length = 0;
  vi.stubGlobal('fetch', async (url: URL) => {
    const path = url.pathname.slice(1);
    asked.push(path);
    return new Response(files.get(path) ?? '');
  });
});

test.each([
  ['en-GB', 'browser', 'Options', ['words/en.json']],
  ['fr-CA', 'browser', 'Options', ['words/fr.json']],
  // What the browser speaks is fetched before the reader's choice is known.
  ['en-GB', 'fr', 'Lieu', ['words/en.json', 'words/fr.json']],
])(
  'in a browser in %s, set to %s, one language is loaded',
  async (browser, language, word, paths) => {
    Object.assign(reader, { browser, language });
    const { readerTranslate } = await import('../../lib/platform/reader-translate');
    const t = await readerTranslate();
    expect([t('popup.options'), t('type.place')]).toContain(word);
    await readerTranslate();
    expect(asked).toEqual(paths);
  },
);

test('words that are damaged are said to be', async () => {
  vi.stubGlobal('fetch', async () => new Response('{'));
  const { readerTranslate } = await import('../../lib/platform/reader-translate');
  await expect(readerTranslate()).rejects.toThrow('damaged');
});
