import { browser } from 'wxt/browser';
import { backUpIfDue } from '../../lib/platform/collection/back-up';
import { purgeDeleted } from '../../lib/platform/collection/delete-articles';

const ALARM = 'tend-collection';
/** Minutes. A browser that is open for an hour a day backs up on that day. */
const EVERY = 60;
const FIRST = 5;

async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  browser.alarms.create(ALARM, { delayInMinutes: FIRST, periodInMinutes: EVERY });
}

/** Backs the collection up when the reader wants it, and removes what was deleted long enough ago. */
async function tend(): Promise<void> {
  const now = new Date();
  await backUpIfDue(now);
  await purgeDeleted(now);
}

export function tendCollection(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void tend();
  });
  browser.runtime.onInstalled.addListener(() => void ensureAlarm());
  browser.runtime.onStartup.addListener(() => void ensureAlarm());
}
