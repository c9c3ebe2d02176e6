import { browser } from 'wxt/browser';
import type { Result } from '../core/model/result';
import { readerTranslate } from './reader-translate';

/** How long the sign stays on the button. Milliseconds. */
const SHOWN = 4000;

/** The button says in a tab what it says in all others. */
async function asElsewhere(tabId: number): Promise<void> {
  const { action } = browser;
  const [text, title] = await Promise.all([action.getBadgeText({}), action.getTitle({})]);
  await Promise.all([action.setBadgeText({ tabId, text }), action.setTitle({ tabId, title })]);
}

/** Says on the extension's button what came of a save that was made by key or menu, where nothing else would say it. */
export async function tellSaved(tabId: number, saved: Result<unknown>): Promise<void> {
  const [t, { incognito }] = await Promise.all([readerTranslate(), browser.tabs.get(tabId)]);
  const said = saved.ok
    ? t(incognito ? 'popup.saved-private' : 'popup.saved')
    : t('popup.save-failed', { problem: saved.fault.message });
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: saved.ok ? '✓' : '!' }),
    browser.action.setTitle({ tabId, title: `Cairn: ${said}` }),
  ]);
  // The tab may be closed by then.
  setTimeout(() => void asElsewhere(tabId).catch(() => undefined), SHOWN);
}
