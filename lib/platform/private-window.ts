import { browser } from 'wxt/browser';

/**
 * Whether a page of the extension's own, such as its popup, is before a reader in a private window. The page itself may
 * be told that it is not: Chromium runs it outside. Telephones have no windows to ask about.
 */
export async function isInPrivateWindow(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  return (await browser.windows?.getCurrent())?.incognito ?? false;
}
