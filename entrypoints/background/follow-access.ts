import { browser } from 'wxt/browser';
import { readerTranslate } from '../../lib/platform/reader-translate';
import { listedSites, revokedSites } from '../../lib/platform/site-access';

/** Readable on light and dark toolbars. */
const BADGE = '#8a3a12';

/**
 * The button says when the browser keeps Cairn off its sites: always in its title, and with a sign on it where Cairn
 * may run on none of them, which no reader would choose.
 */
async function showAccess(): Promise<void> {
  const [revoked, t] = await Promise.all([revokedSites(), readerTranslate()]);
  const none = revoked.length === listedSites().length;
  const title = none
    ? t('access.none')
    : revoked.length > 0
      ? t('access.some', { count: revoked.length })
      : t('app.name');
  await Promise.all([
    browser.action.setTitle({ title }),
    browser.action.setBadgeText({ text: none ? '!' : '' }),
    browser.action.setBadgeBackgroundColor({ color: BADGE }),
  ]);
}

export function followAccess(): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved])
    event.addListener(() => void showAccess());
  browser.runtime.onInstalled.addListener(() => void showAccess());
  browser.runtime.onStartup.addListener(() => void showAccess());
}
