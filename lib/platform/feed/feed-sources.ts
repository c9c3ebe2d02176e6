import { browser } from 'wxt/browser';
import { loadBundledRelease } from '../bundled-dataset';
import { makeFeedStore } from './feed-store';
import type { SetSources } from './load-set';

/** What is kept of the reader's feeds. */
export const feedStore = makeFeedStore();

/** Where the records that answer come from. */
export const feedSources = {
  store: feedStore,
  shipped: loadBundledRelease,
  version: browser.runtime.getManifest().version,
} satisfies SetSources;
