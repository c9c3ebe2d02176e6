import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../../core/model/result';
import { type BackupFile, makeBackupFile } from './backup-file';
import { changeBackupSettings, isBackupDue, readBackupSettings } from './backup-settings';

/** Chromium's documents for what a worker cannot do. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

const offscreen = (): Offscreen | undefined =>
  (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

/** The message that the offscreen page answers with a file. */
export const WRITE_BACKUP = 'write-backup';

/** Makes the file where it can be made, has it used, and lets it go. */
async function withFile<T>(use: (file: BackupFile) => Promise<Result<T>>): Promise<Result<T>> {
  const documents = offscreen();
  if (!documents || typeof URL.createObjectURL === 'function') {
    const file = await makeBackupFile(new Date());
    if (!file.ok) return file;
    return use(file.value).finally(() => URL.revokeObjectURL(file.value.url));
  }
  // One that an ended worker left behind would be in the way.
  await documents.closeDocument().catch(() => undefined);
  await documents.createDocument({
    url: '/backup.html',
    reasons: ['BLOBS'],
    justification: 'writes the collection to a file for the downloads folder',
  });
  try {
    const file: Result<BackupFile> = await browser.runtime.sendMessage({ kind: WRITE_BACKUP });
    return file.ok ? await use(file.value) : file;
  } finally {
    await documents.closeDocument();
  }
}

/** Resolves when the file is in the folder, whole. */
async function download({ url, name: filename, articles }: BackupFile): Promise<Result<null>> {
  const id = await browser.downloads.download({
    url,
    filename,
    // A browser that has cleared the collection must not take today's backup with it.
    conflictAction: articles > 0 ? 'overwrite' : 'uniquify',
    saveAs: false,
  });
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') return ok(null);
    if (!item || item.state === 'interrupted')
      return fail('interrupted', item?.error ?? 'the download was cancelled');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Writes a backup now. What came of it stands in the settings too. */
export async function backUp(now: Date): Promise<Result<null>> {
  const done = await withFile(download).catch((error: unknown) =>
    fail('backup', error instanceof Error ? error.message : String(error)),
  );
  await changeBackupSettings(
    done.ok ? { last: now.toISOString(), problem: undefined } : { problem: done.fault.message },
  );
  return done;
}

/** Writes a backup if the reader wants one and it is time. */
export async function backUpIfDue(now: Date): Promise<void> {
  if (isBackupDue(await readBackupSettings(), now)) await backUp(now);
}
