import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { inTurn } from '../in-turn';

const BACKUP_INTERVALS = ['off', 'daily', 'weekly'] as const;

/** Whether and how often the collection is written to the downloads folder, and what came of it last. */
export const BackupSettings = v.object({
  every: v.fallback(v.picklist(BACKUP_INTERVALS), 'off'),
  /** When a backup was last written whole; ISO 8601. */
  last: v.fallback(v.optional(v.string()), undefined),
  /** Why the last try failed. Gone after one that did not. */
  problem: v.fallback(v.optional(v.string()), undefined),
});
export type BackupSettings = v.InferOutput<typeof BackupSettings>;

const KEY = 'collection-backup';

export async function readBackupSettings(): Promise<BackupSettings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return v.parse(BackupSettings, typeof stored === 'object' && stored !== null ? stored : {});
}

const write = inTurn();

export const changeBackupSettings = (change: Partial<BackupSettings>): Promise<void> =>
  write(async () => {
    const settings = { ...(await readBackupSettings()), ...change };
    await browser.storage.local.set({ [KEY]: settings });
  });

const HOURS = { daily: 24, weekly: 7 * 24 } as const;
/** A backup is due a little early rather than a day late. Hours. */
const SLACK = 1;

export function isBackupDue({ every, last }: BackupSettings, now: Date): boolean {
  if (every === 'off') return false;
  if (!last || Number.isNaN(Date.parse(last))) return true;
  return now.getTime() - Date.parse(last) >= (HOURS[every] - SLACK) * 3600 * 1000;
}

/** False in Safari, which lets no extension download. */
export const canBackUp = (): boolean =>
  browser.runtime.getManifest().optional_permissions?.includes('downloads') ?? false;

/**
 * Turns the backup on. From a click, and before anything is awaited: the browser asks the reader for the
 * downloads folder. @returns false where the reader says no
 */
export async function turnBackupOn(every: 'daily' | 'weekly'): Promise<boolean> {
  if (!(await browser.permissions.request({ permissions: ['downloads'] }))) return false;
  await changeBackupSettings({ every });
  return true;
}
