import { browser } from 'wxt/browser';

/** The settings as they are stored, of which the first script on a page needs one only. */

const KEY = 'settings';

export async function readStored(): Promise<unknown> {
  const stored = await browser.storage.local.get(KEY);
  return stored[KEY];
}

/** Calls back with what is stored whenever that changes. @returns what ends the watch */
export function watchStored(onChange: (stored: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) onChange(changes[KEY]?.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Hosts where Cairn is switched off; what is damaged is none. */
export function disabledHosts(stored: unknown): readonly string[] {
  const { disabledHosts: hosts } = Object(stored) as Record<string, unknown>;
  return Array.isArray(hosts) && hosts.every((host) => typeof host === 'string') ? hosts : [];
}
