import JSZip from 'jszip';

/** The oldest time that ZIP knows, for every file: an archive tells what is in it, not when it was made. */
const WHEN = new Date('1980-01-01T00:00:00Z');

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : Number(a > b);

/**
 * A compressed archive whose bytes depend on names and contents alone. JSZip compresses in JavaScript: Node's own
 * zlib gives other bytes on other processors.
 *
 * @param files contents by path, with slashes
 */
export async function zipFiles(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [path, bytes] of [...files].sort(byName))
    archive.file(path, bytes, { date: WHEN, createFolders: false });
  return archive.generateAsync({
    type: 'uint8array',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
