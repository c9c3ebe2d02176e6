import type { Result } from '../../core/model/result';
import { ok } from '../../core/model/result';
import { exportArticles } from './export-articles';

/** A file that can be downloaded for as long as the page lives that made it. */
export interface BackupFile {
  readonly url: string;
  /** Below the downloads folder; one file a day. */
  readonly name: string;
  /** How many articles are in it. */
  readonly articles: number;
}

/** Writes the whole collection to a file in memory. Not in a worker: it has no addresses for such files. */
export async function makeBackupFile(now: Date): Promise<Result<BackupFile>> {
  const file = await exportArticles('json', now);
  if (!file.ok) return file;
  const { blob, name, articles } = file.value;
  return ok({ url: URL.createObjectURL(blob), name: `cairn/${name}`, articles });
}
