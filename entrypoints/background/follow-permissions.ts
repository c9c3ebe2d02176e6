import { browser } from 'wxt/browser';
import { inTurn } from '../../lib/platform/in-turn';
import { startInTab } from '../../lib/platform/load-script';
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

/**
 * Pages of a site that are open when Cairn is let onto it are annotated at once. This is done here: the popup in which
 * the reader has asked for it may be closed by the browser's question.
 */
async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: [...origins] }))
    if (id !== undefined) void startInTab(id);
}

/** 'Always on this site': the permission is the setting. */
export function followPermissions(): void {
  // Of two at once the second finds the script registered by the first, without its own site.
  const take = inTurn();
  const register = (): void => void take(registerAddedSites);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    register();
    void startInOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onInstalled.addListener(register);
}
