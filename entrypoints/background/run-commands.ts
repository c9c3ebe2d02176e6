import { browser } from 'wxt/browser';
import type { TabRequest } from '../../lib/platform/messages/tab';
import { openPanel } from '../../lib/platform/open-panel';
import { sendToTab } from '../../lib/platform/send';
import { tellSaved } from '../../lib/platform/tell-saved';

const COMMANDS: Record<string, TabRequest> = {
  'next-mark': { kind: 'walk', step: 1 },
  'previous-mark': { kind: 'walk', step: -1 },
  'open-card': { kind: 'open-card' },
  'pin-card': { kind: 'pin-card' },
  'close-card': { kind: 'close-card' },
  'save-article': { kind: 'save-page' },
};

async function run(command: string): Promise<void> {
  const request = COMMANDS[command];
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!request || tab?.id === undefined) return;
  // A tab without our script does not answer; then there is nothing to walk and nothing to say.
  const done = await sendToTab(tab.id, request);
  if (request.kind === 'save-page') await tellSaved(tab.id, done);
}

/** Keyboard commands go to the tab in front. */
export function runCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    // The panel takes a key for a wish only at once.
    if (command === 'open-panel') void openPanel({ tab: tab?.id, window: tab?.windowId });
    else void run(command);
  });
}
