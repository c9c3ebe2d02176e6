import type { ImportFile } from '../../lib/core/collection/import/import-file';
import { readImport } from '../../lib/core/collection/import/read-import';
import type { Kept } from '../../lib/core/collection/merge-article';
import type { Fault } from '../../lib/core/model/result';

export type ImportPiece =
  | { readonly kind: 'kept'; readonly kept: readonly Kept[] }
  | { readonly kind: 'done'; readonly skipped: ImportFile['skipped'] }
  | { readonly kind: 'refused'; readonly fault: Fault };

/** So many articles go to the page at once: taking them in must not stop it. */
const AT_ONCE = 100;

const give = (piece: ImportPiece): void => postMessage(piece);

/** Reads and checks a file off the page's thread. Nothing is changed by this. */
async function read(file: File): Promise<void> {
  const result = readImport(await file.text(), new Date());
  if (!result.ok) return give({ kind: 'refused', fault: result.fault });
  const { kept, skipped } = result.value;
  for (let at = 0; at < kept.length; at += AT_ONCE)
    give({ kind: 'kept', kept: kept.slice(at, at + AT_ONCE) });
  give({ kind: 'done', skipped });
}

addEventListener('message', ({ data }: MessageEvent<File>) => {
  read(data).catch((error: unknown) =>
    give({ kind: 'refused', fault: { code: 'damaged', message: String(error) } }),
  );
});
