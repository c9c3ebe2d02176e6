/** Why the browser keeps every extension out of a page, or asks for a permission of its own. */
export type Restriction =
  | 'browser-page'
  | 'extension-page'
  | 'store'
  | 'view-source'
  | 'pdf'
  | 'file'
  | 'other';

/** Hosts on which browsers let no extension act. */
const STORES: readonly string[] = [
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
];
const EXTENSIONS = /^(?:chrome|moz|safari-web)-extension:$/;
const OWN_PAGES = /^(?:about|chrome|edge|brave|opera|vivaldi|resource|devtools|chrome-search):$/;

/**
 * @param address of the page; null where the browser does not tell, as it does not of its own pages and its store
 * @param filesAllowed whether the reader lets the extension read files
 * @returns null where nothing stands in the way
 */
export function restrictionOf(address: string | null, filesAllowed: boolean): Restriction | null {
  if (!address || !URL.canParse(address)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'view-source:') return 'view-source';
  if (EXTENSIONS.test(protocol)) return 'extension-page';
  if (OWN_PAGES.test(protocol)) return 'browser-page';
  if (protocol === 'file:' && !filesAllowed) return 'file';
  if (!/^(?:https?|file):$/.test(protocol)) return 'other';
  if (STORES.includes(hostname)) return 'store';
  return /\.pdf$/i.test(pathname) ? 'pdf' : null;
}
