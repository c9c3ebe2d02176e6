import { browser } from 'wxt/browser';
import type { CurrentTab } from './current-tab';
import type { PageState } from './messages/tab';
import { type Restriction, restrictionOf } from './restricted-page';
import { sendToTab } from './send';
import { accessTo, revokedSites, type SiteAccess } from './site-access';

/** What came of asking a tab what stands on it. */
export type TabAnswer =
  | {
      readonly kind: 'page';
      readonly page: PageState;
      readonly host: string;
      /** Other than `granted`, Cairn is here because the reader has clicked on its button, and for this visit only. */
      readonly access: SiteAccess;
    }
  /** Our script is not in the page, but may be put there; `listed`: it was loaded before Cairn could be in it. */
  | { readonly kind: 'not-here'; readonly host: string; readonly listed: boolean }
  /** A listed site on which the reader or the browser keeps Cairn off. */
  | { readonly kind: 'revoked'; readonly host: string }
  /** The browser keeps every extension out. */
  | { readonly kind: 'restricted'; readonly why: Restriction }
  /**
   * The browser does not say which page it is: one of its own, or of a site on which Cairn may not run. `revoked`: match
   * patterns of the listed sites of which that is true. `isShown`: the reader has clicked on our button above it.
   */
  | { readonly kind: 'unseen'; readonly revoked: readonly string[]; readonly isShown: boolean };

const mayReadFiles = (): Promise<boolean> =>
  browser.extension.isAllowedFileSchemeAccess?.() ?? Promise.resolve(false);

/** A click on our button names every page but the browser's own, unless a browser keeps us off sites all the same. */
async function askUnnamed(isShown: boolean): Promise<TabAnswer> {
  const revoked = await revokedSites();
  return isShown && revoked.length === 0
    ? { kind: 'restricted', why: 'browser-page' }
    : { kind: 'unseen', revoked, isShown };
}

/**
 * Asks the page; where it does not answer, finds out why.
 *
 * @param isShown whether the reader has just clicked on our button above the tab
 */
export async function askTab(tab: CurrentTab | null, isShown: boolean): Promise<TabAnswer> {
  if (!tab) return { kind: 'restricted', why: 'browser-page' };
  const page = await sendToTab<'page-state'>(tab.id, { kind: 'page-state' });
  if (page.ok) {
    const { protocol, hostname: host } = new URL(page.value.url);
    const access = /^https?:$/.test(protocol) ? await accessTo(host) : 'granted';
    return { kind: 'page', page: page.value, host, access };
  }
  if (!tab.url) return askUnnamed(isShown);
  const why = restrictionOf(tab.url, await mayReadFiles());
  if (why) return { kind: 'restricted', why };
  const host = new URL(tab.url).hostname;
  const access = await accessTo(host);
  return access === 'revoked'
    ? { kind: 'revoked', host }
    : { kind: 'not-here', host, listed: access === 'granted' };
}
