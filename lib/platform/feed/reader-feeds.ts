import { browser } from 'wxt/browser';
import { forgetDataset } from '../dataset-holder';
import { sendToTab } from '../send';
import { feedSources, feedStore } from './feed-sources';
import { makeFeeds } from './feeds';

const ALARM = 'check-feeds';
/** In minutes: a check is due again though its worker was ended before it could say when. */
const AGAIN_ANYWAY = 60;
/** No feed waits longer, whatever its state says. Milliseconds. */
const LONGEST_WAIT = 27 * 3_600_000;
/** A worker that asks the browser something this often is not ended for idleness. Milliseconds. */
const STAY_AWAKE = 20_000;

/** Pages that are open get marks by the records that answer now. A tab without our script does not answer. */
async function refreshTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) void sendToTab<'refresh'>(id, { kind: 'refresh' });
}

/** The reader's feeds. For the background alone: only there one check knows of the other. */
export const readerFeeds = makeFeeds({
  ...feedSources,
  store: feedStore,
  now: () => new Date(),
  random: Math.random,
  onSwap() {
    forgetDataset();
    void refreshTabs();
  },
});

/** Sets the alarm to the first feed's time, or takes it back where there is no feed to check. */
export async function scheduleChecks(): Promise<void> {
  // Storage that fails now is asked again when the worker starts.
  const times = (await readerFeeds.list().catch(() => []))
    .filter(({ paused }) => !paused)
    .map(({ sync }) => Date.parse(sync.nextAt ?? '') || 0);
  if (times.length === 0) await browser.alarms.clear(ALARM);
  else {
    const now = Date.now();
    // Times that were set by a clock that ran ahead would never come.
    const first = Math.min(...times, now + LONGEST_WAIT);
    await browser.alarms.create(ALARM, { when: Math.max(now + 60_000, first) });
  }
}

/** Does something that takes longer than a worker may be idle, then sets the alarm anew. */
export async function whileAwake<T>(work: () => Promise<T>): Promise<T> {
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), STAY_AWAKE);
  try {
    return await work();
  } finally {
    clearInterval(awake);
    await scheduleChecks();
  }
}

export async function onAlarm({ name }: { readonly name: string }): Promise<void> {
  if (name !== ALARM) return;
  await browser.alarms.create(ALARM, { delayInMinutes: AGAIN_ANYWAY });
  await whileAwake(() => readerFeeds.check('due'));
}
