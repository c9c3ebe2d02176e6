import { browser } from 'wxt/browser';
import { checkFeed } from '../../lib/platform/check-feed';

const ALARM = 'check-feed';
/** Minutes. */
const EVERY = 360;
const FIRST = 1;

/** The browser keeps alarms over restarts of the worker, not always over updates: look, and set if missing. */
async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  browser.alarms.create(ALARM, { delayInMinutes: FIRST, periodInMinutes: EVERY });
}

export function scheduleSync(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void checkFeed(new Date());
  });
  browser.runtime.onInstalled.addListener(() => void ensureAlarm());
  browser.runtime.onStartup.addListener(() => void ensureAlarm());
}
