import { browser } from 'wxt/browser';

/**
 * Whether this page of the extension is in a private window. Firefox gives such a page a storage of its own, which goes
 * with the window; Chromium opens it in an ordinary window instead.
 */
export const isPrivatePage = (): boolean => browser.extension.inIncognitoContext;
