import { browser } from 'wxt/browser';
import { onAlarm, scheduleChecks } from '../../lib/platform/feed/reader-feeds';

/** The browser keeps alarms over restarts of the worker, not always over updates: they are set anew. */
export function scheduleSync(): void {
  browser.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm));
  browser.runtime.onInstalled.addListener(() => void scheduleChecks());
  browser.runtime.onStartup.addListener(() => void scheduleChecks());
}
