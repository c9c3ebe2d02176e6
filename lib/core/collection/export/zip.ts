/** CRC-32 by table, as PKWARE's APPNOTE has it. */
const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Little-endian fields: each a value and its width in bytes. */
function fields(
  ...values: readonly (readonly [value: number, width: 2 | 4])[]
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(values.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of values) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

/** DOS date and time; ZIP knows no other. */
function dosTime(when: Date): readonly [time: number, date: number] {
  const time =
    (when.getUTCHours() << 11) | (when.getUTCMinutes() << 5) | (when.getUTCSeconds() >> 1);
  const year = Math.max(0, when.getUTCFullYear() - 1980);
  return [time, (year << 9) | ((when.getUTCMonth() + 1) << 5) | when.getUTCDate()];
}

/** Names are UTF-8. */
const UTF8 = 0x0800;
const VERSION = 20;
/** Without ZIP64. */
const MAX_FILES = 0xffff;

/**
 * A ZIP archive of text files, stored without compression, in pieces.
 * Throws where there are more files than an archive of this kind holds.
 */
export async function* zip(
  files:
    | Iterable<{ readonly name: string; readonly text: string }>
    | AsyncIterable<{ readonly name: string; readonly text: string }>,
  when: Date,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const [time, date] = dosTime(when);
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for await (const { name, text } of files) {
    if (directory.length / 2 >= MAX_FILES) throw new RangeError('too many files for one archive');
    const [path, data] = [encoder.encode(name), encoder.encode(text)];
    const common = [
      [VERSION, 2],
      [UTF8, 2],
      [0, 2],
      [time, 2],
      [date, 2],
      [crc32(data), 4],
      [data.length, 4],
      [data.length, 4],
      [path.length, 2],
      [0, 2],
    ] as const;
    const header = fields([0x04034b50, 4], ...common);
    directory.push(
      fields([0x02014b50, 4], [VERSION, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      path,
    );
    offset += header.length + path.length + data.length;
    yield header;
    yield path;
    yield data;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = directory.length / 2;
  yield* directory;
  yield fields(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
}
