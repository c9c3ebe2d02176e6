import { browser } from 'wxt/browser';
import { addedSites } from '../../lib/platform/site-access';

const SCRIPT = 'sites-added-by-the-reader';

/** The sites that the reader has added are those whose permission was granted beyond the manifest's. */
async function registerAddedSites(): Promise<void> {
  const matches = await addedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      matches,
      js: ['content-scripts/content.js'],
      css: ['content-scripts/content.css'],
      runAt: 'document_idle',
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    },
  ]);
}

/** 'Always on this site': the permission is the setting. */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(() => void registerAddedSites());
  browser.permissions.onRemoved.addListener(() => void registerAddedSites());
  browser.runtime.onInstalled.addListener(() => void registerAddedSites());
}
