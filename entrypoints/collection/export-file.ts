import type { FileFormat } from '../../components/collection/actions';
import type { Language } from '../../lib/core/i18n/translate';
import { fail, type Result } from '../../lib/core/model/result';
import type { ExportedFile } from '../../lib/platform/collection/export-articles';
import type { ExportWish } from './export-worker';
import ExportWorker from './export-worker?worker';

/** The browser may take a while to begin with the file. Milliseconds. */
const KEEP_BLOB = 60_000;

function download({ name, blob }: ExportedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_BLOB);
}

/** Has a worker make a file of articles, or of the whole collection, and hands it to the reader. */
export async function exportFile(
  format: FileFormat,
  language: Language,
  ids?: readonly string[],
): Promise<Result<ExportedFile>> {
  const worker: Worker = new ExportWorker();
  const made = await new Promise<Result<ExportedFile>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Result<ExportedFile>>) =>
      resolve(data),
    );
    worker.addEventListener('error', ({ message }) => resolve(fail('export', message)));
    const wish: ExportWish = { format, language, ...(ids && { ids }) };
    worker.postMessage(wish);
  });
  if (made.ok) download(made.value);
  // What the file is made of belongs to the page by now.
  worker.terminate();
  return made;
}
