import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readSettings } from './settings';
import { NEVER_SYNCED, SyncState } from './sync-state';

const KEY = 'sync';
/** A check asks for one small file; a server that takes longer is as good as down. Milliseconds. */
const TIMEOUT = 15_000;

export async function readSyncState(): Promise<SyncState> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return v.is(SyncState, stored) ? stored : NEVER_SYNCED;
}

async function keep(state: SyncState): Promise<SyncState> {
  await browser.storage.local.set({ [KEY]: state });
  return state;
}

/** Asks the feed whether anything has changed since the last answer, and keeps what it says. Never throws. */
export async function checkFeed(now: Date): Promise<SyncState> {
  const { feedUrl } = await readSettings();
  const checkedAt = now.toISOString();
  if (feedUrl === '') return keep({ outcome: 'no-feed', checkedAt });
  const before = await readSyncState();
  const etag = before.url === feedUrl ? before.etag : undefined;
  try {
    const response = await fetch(feedUrl, {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT),
      ...(etag && { headers: { 'If-None-Match': etag } }),
    });
    await response.body?.cancel();
    if (response.status === 304)
      return keep({ outcome: 'not-modified', checkedAt, url: feedUrl, ...(etag && { etag }) });
    if (!response.ok) {
      return keep({
        outcome: 'failed',
        checkedAt,
        url: feedUrl,
        problem: `the feed answered ${response.status}`,
        ...(etag && { etag }),
      });
    }
    const fresh = response.headers.get('ETag');
    return keep({ outcome: 'changed', checkedAt, url: feedUrl, ...(fresh && { etag: fresh }) });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return keep({ outcome: 'failed', checkedAt, url: feedUrl, problem, ...(etag && { etag }) });
  }
}
