import type { EntityInfo, Gazetteer, Sense } from '../annotate/match/gazetteer';
import type { NameIndex } from '../annotate/match/name-index';
import { parseJson } from '../json';
import { fail, ok, type Result } from '../model/result';

/**
 * A compiled gazetteer as bytes, so that a worker loads it without building anything. Little-endian:
 *   u32 magic, u32 format, u32 length of the header in bytes, the header (JSON, UTF-8), padding to 4,
 *   then the six arrays of the index one after another, each padded to 4.
 * The file is made by our own build or our own worker; it is no exchange format (that is the release).
 */
const MAGIC = 0x6e726163;
const FORMAT = 2;
const PREAMBLE = 12;

interface Header {
  readonly edition: string;
  readonly entities: readonly EntityInfo[];
  readonly senses: readonly Sense[];
  /** Length of each array in elements, in the order of ARRAYS. */
  readonly lengths: readonly number[];
}

const ARRAYS = [
  ['keys', Uint32Array],
  ['states', Uint32Array],
  ['starts', Uint32Array],
  ['units', Uint16Array],
  ['unitStarts', Uint32Array],
  ['senseStarts', Uint32Array],
] as const;

const pad = (bytes: number): number => (bytes + 3) & ~3;

export function encodeGazetteer({
  edition,
  entities,
  senses,
  index,
}: Gazetteer): Uint8Array<ArrayBuffer> {
  const lengths = ARRAYS.map(([name]) => index[name].length);
  const header = new TextEncoder().encode(
    JSON.stringify({ edition, entities, senses, lengths } satisfies Header),
  );
  const start = PREAMBLE + pad(header.length);
  const size = ARRAYS.reduce((sum, [name]) => sum + pad(index[name].byteLength), start);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FORMAT, true);
  view.setUint32(8, header.length, true);
  bytes.set(header, PREAMBLE);
  let at = start;
  for (const [name] of ARRAYS) {
    const array = index[name];
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += pad(array.byteLength);
  }
  return bytes;
}

/** Reads what `encodeGazetteer` made; the arrays are views of `buffer`, nothing is copied. */
export function decodeGazetteer(buffer: ArrayBuffer): Result<Gazetteer> {
  if (buffer.byteLength < PREAMBLE) return fail('truncated', 'the gazetteer file is too short');
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== MAGIC)
    return fail('not-a-gazetteer', 'this is no gazetteer file');
  if (view.getUint32(4, true) !== FORMAT)
    return fail('other-format', 'the gazetteer file has another format');
  const length = view.getUint32(8, true);
  const start = PREAMBLE + pad(length);
  if (buffer.byteLength < start) return fail('truncated', 'the gazetteer file ends in its header');
  const parsed = parseJson(new TextDecoder().decode(new Uint8Array(buffer, PREAMBLE, length)));
  if (!parsed.ok) return parsed;
  const header = parsed.value as Header;
  const index: Partial<Record<keyof NameIndex, Uint32Array | Uint16Array>> = {};
  let at = start;
  for (const [i, [name, Type]] of ARRAYS.entries()) {
    const count = header.lengths[i] ?? 0;
    if (at + count * Type.BYTES_PER_ELEMENT > buffer.byteLength)
      return fail('truncated', `the gazetteer file ends in ${name}`);
    index[name] = new Type(buffer, at, count);
    at += pad(count * Type.BYTES_PER_ELEMENT);
  }
  const { edition, entities, senses } = header;
  return ok({ edition, entities, senses, index: index as NameIndex });
}
