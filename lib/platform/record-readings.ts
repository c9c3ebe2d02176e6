import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ReadingLog, withReading } from '../core/card/reading-log';
import { localDay } from '../core/local-day';
import { inTurn } from './in-turn';

const KEY = 'readings';

/** What of it is damaged is forgotten. */
export async function readingLog(): Promise<ReadingLog> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return v.is(ReadingLog, stored) ? stored : [];
}

const write = inTurn();

/** Remembers, on this device alone, that a record was opened today. For the background alone: one write at a time. */
export function keepReading(id: string, mark: string): Promise<void> {
  const kept = write(async () => {
    const log = withReading(await readingLog(), [id, localDay(new Date()), mark]);
    await browser.storage.local.set({ [KEY]: log });
  });
  // A browser without room forgets, and goes on.
  return kept.catch((error: unknown) => console.warn('cairn: a reading could not be kept', error));
}

export const forgetReadings = (): Promise<void> => write(() => browser.storage.local.remove(KEY));
