import { browser } from 'wxt/browser';
import { matchesHost } from './match-host';

/** Match patterns of the sites where Cairn is to run by itself: those of the manifest. */
export const listedSites = (): readonly string[] =>
  browser.runtime.getManifest().host_permissions ?? [];

/** The pattern to ask permission with: the list's own where it has the host. */
export const patternFor = (host: string): string =>
  listedSites().find((pattern) => matchesHost(pattern, host)) ?? `*://${host}/*`;

/**
 * Asks the reader to let Cairn onto sites, given as match patterns. Only from a click, and before anything is awaited:
 * else the browser refuses.
 */
export const requestSites = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] }).catch(() => false);

export const requestSite = (host: string): Promise<boolean> => requestSites([patternFor(host)]);

/** `revoked`: on the list, but the reader, or the browser's 'on click', keeps Cairn off. */
export type SiteAccess = 'granted' | 'revoked' | 'not-asked';

export async function accessTo(host: string): Promise<SiteAccess> {
  const pattern = patternFor(host);
  if (await browser.permissions.contains({ origins: [pattern] })) return 'granted';
  return listedSites().includes(pattern) ? 'revoked' : 'not-asked';
}

/** Those of the listed sites on which Cairn may not run. */
export async function revokedSites(): Promise<string[]> {
  const listed = listedSites();
  const granted = await Promise.all(
    listed.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return listed.filter((_, i) => !granted[i]);
}

/** Match patterns of the sites that the reader has added to the list. */
export async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(listedSites());
  return origins.filter((origin) => !listed.has(origin) && /^(?:\*|https?):/.test(origin)).sort();
}
