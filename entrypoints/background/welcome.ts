import { browser } from 'wxt/browser';
import { openInTab } from '../../lib/platform/record-page';

/** The page that shows what Cairn does, once: not after an update, nor for whom an administrator installs it. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openInTab('/first-run.html');
  });
}
