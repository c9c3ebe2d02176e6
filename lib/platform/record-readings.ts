import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ReadingLog, withReading } from '../core/card/reading-log';

const KEY = 'readings';

/** What of it is damaged is forgotten. */
export async function readingLog(): Promise<ReadingLog> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return v.is(ReadingLog, stored) ? stored : [];
}

let writing: Promise<void> = Promise.resolve();

/** Remembers, on this device alone, that a record was opened today. For the background alone: one write at a time. */
export function keepReading(id: string, mark: string): Promise<void> {
  writing = writing
    .then(async () => {
      const today = new Date().toISOString().slice(0, 10);
      const log = withReading(await readingLog(), [id, today, mark]);
      await browser.storage.local.set({ [KEY]: log });
    })
    // A browser without room forgets, and goes on.
    .catch((error: unknown) => console.warn('cairn: a reading could not be kept', error));
  return writing;
}

export const forgetReadings = (): Promise<void> => browser.storage.local.remove(KEY);
