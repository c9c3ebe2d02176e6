import { browser } from 'wxt/browser';
import type { CurrentTab } from './current-tab';
import type { PageState } from './messages/tab';
import { type Restriction, restrictionOf } from './restricted-page';
import { sendToTab } from './send';
import { accessTo } from './site-access';

/** What came of asking a tab what stands on it. */
export type TabAnswer =
  | { readonly kind: 'page'; readonly page: PageState; readonly host: string }
  /** Our script is not in the page, but may be put there; `listed`: it was loaded before Cairn could be in it. */
  | { readonly kind: 'not-here'; readonly host: string; readonly listed: boolean }
  /** A listed site on which the reader or the browser keeps Cairn off. */
  | { readonly kind: 'revoked'; readonly host: string }
  /** The browser keeps every extension out. */
  | { readonly kind: 'restricted'; readonly why: Restriction };

const mayReadFiles = (): Promise<boolean> =>
  browser.extension.isAllowedFileSchemeAccess?.() ?? Promise.resolve(false);

/** Asks the page; where it does not answer, finds out why. */
export async function askTab(tab: CurrentTab | null): Promise<TabAnswer> {
  if (!tab) return { kind: 'restricted', why: 'browser-page' };
  const page = await sendToTab<'page-state'>(tab.id, { kind: 'page-state' });
  if (page.ok) return { kind: 'page', page: page.value, host: new URL(page.value.url).hostname };
  const why = restrictionOf(tab.url, await mayReadFiles());
  if (why || !tab.url) return { kind: 'restricted', why: why ?? 'other' };
  const host = new URL(tab.url).hostname;
  const access = await accessTo(host);
  return access === 'revoked'
    ? { kind: 'revoked', host }
    : { kind: 'not-here', host, listed: access === 'granted' };
}
