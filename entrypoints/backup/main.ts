import { browser } from 'wxt/browser';
import { WRITE_BACKUP } from '../../lib/platform/collection/back-up';
import { makeBackupFile } from '../../lib/platform/collection/backup-file';

/** Chromium's worker has this page make the file of a backup; it is closed when the file is written. */
browser.runtime.onMessage.addListener((message: unknown, sender) => {
  const { kind } = message as { kind?: unknown };
  if (sender.id !== browser.runtime.id || kind !== WRITE_BACKUP) return undefined;
  return makeBackupFile(new Date());
});
