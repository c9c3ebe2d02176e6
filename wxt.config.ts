import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { NEWS_SITES } from './lib/platform/news-sites';
import { leanPageScripts } from './scripts/build/lean-page-scripts';
import { noMarkupFromStrings } from './scripts/build/no-markup-from-strings';
import { popupInTwo } from './scripts/build/popup-in-two';
import { rootHighlights } from './scripts/build/root-highlights';
import { wordFiles } from './scripts/build/word-files';

/** Nothing runs but what is in the package; nothing is fetched but feeds, by the background. */
const CSP =
  "default-src 'self'; script-src 'self'; object-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' https: http://localhost:*; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Scripts that run in pages of the web. */
const IN_PAGES = new Set(['content-script', 'unlisted-script']);

const isChromium = (browser: string): boolean => browser === 'chrome' || browser === 'edge';

/** The oldest version of each browser that has what is used, and what else its store wants to know. */
function oldestBrowser(browser: string) {
  if (isChromium(browser)) return { minimum_chrome_version: '137' };
  if (browser === 'safari')
    return { browser_specific_settings: { safari: { strict_min_version: '18.4' } } };
  return {
    browser_specific_settings: {
      gecko: {
        id: '{3d2a6f0e-5f0c-4c55-9a3a-6b1c3e0c4a11}',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none' as const] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ browser }) => ({
    plugins: [noMarkupFromStrings(), ...(isChromium(browser) ? [rootHighlights()] : [])],
    build: {
      target: 'es2022',
      // Every browser that we build for has module preloading.
      modulePreload: { polyfill: false },
      // A page of the extension pays for each file: what is small goes with what is loaded anyway.
      rollupOptions: { output: { experimentalMinChunkSize: 20_000 } },
    },
    // chrono-node's export patterns ('./*' beside './*/*') are more than this version of Vite resolves.
    resolve: {
      alias: [
        {
          find: /^chrono-node\/(en|fr)$/,
          replacement: join(
            import.meta.dirname,
            'node_modules/chrono-node/dist/esm/locales/$1/index.js',
          ),
        },
        {
          find: 'wxt/utils/content-script-context',
          replacement: join(import.meta.dirname, 'scripts/build/quiet-context.ts'),
        },
      ],
    },
  }),
  hooks: {
    // Every page pays for the scripts that run in it: they use the browser's own API, which gives promises by itself.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => IN_PAGES.has(type)))
        config.plugins = [...(config.plugins ?? []), leanPageScripts()];
      const output = config.build?.rollupOptions?.output;
      if (output && !Array.isArray(output) && entrypoints.some(({ type }) => type === 'popup'))
        output.manualChunks = popupInTwo();
    },
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script') entrypoint.options.matches = NEWS_SITES;
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...wordFiles());
    },
    // Safari has no side panel, but WXT declares one: the page opens in a tab there.
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser !== 'safari') return;
      delete manifest.side_panel;
      manifest.permissions = manifest.permissions?.filter((name) => name !== 'sidePanel');
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Cairn',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'alarms',
      'activeTab',
      'scripting',
      'contextMenus',
      // Chromium's worker cannot make a file to download; its offscreen page can.
      ...(isChromium(browser) ? ['offscreen'] : []),
    ],
    // Asked for when the reader turns the automatic backup on; Safari has no downloads for extensions.
    ...(browser === 'safari' ? {} : { optional_permissions: ['downloads'] }),
    host_permissions: NEWS_SITES,
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: CSP },
    action: { default_title: 'Cairn' },
    ...(browser === 'safari' ? {} : { omnibox: { keyword: 'cairn' } }),
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_next__' },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_previous__',
      },
      // Browsers suggest keys for four commands at most; the reader can give any of them one.
      'open-card': { description: '__MSG_open__' },
      'pin-card': { description: '__MSG_pin__' },
      'close-card': { description: '__MSG_close__' },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_panel__',
      },
      'save-article': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_save__' },
    },
    ...oldestBrowser(browser),
  }),
});
