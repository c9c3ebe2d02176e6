import { browser } from 'wxt/browser';

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; empty where none is set. */
  readonly keys: string;
}

export async function keyboardShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  // Browsers give them in an order of their own.
  const order = Object.keys(browser.runtime.getManifest().commands ?? {});
  const placed = commands.sort((a, b) => order.indexOf(a.name ?? '') - order.indexOf(b.name ?? ''));
  return placed.flatMap(({ name = '', description = '', shortcut = '' }) =>
    name.startsWith('_') ? [] : { name, description, keys: shortcut },
  );
}

interface FirefoxCommands {
  /** Firefox 137 and later. */
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's page where keys are changed. @returns false where no page can be opened from here */
export async function openShortcutSettings(): Promise<boolean> {
  const firefox = browser.commands as FirefoxCommands | undefined;
  if (firefox?.openShortcutSettings) await firefox.openShortcutSettings();
  else if (['firefox', 'safari'].includes(import.meta.env.BROWSER)) return false;
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return true;
}
