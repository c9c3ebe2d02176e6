import type { EntityInfo, Gazetteer, Sense } from '../annotate/match/gazetteer';
import type { NameIndex } from '../annotate/match/name-index';
import { parseJson } from '../json';
import { fail, ok, type Result } from '../model/result';
import { type Packed, pack, unpack } from './packed-table';

/**
 * A compiled gazetteer as bytes, so that a worker loads it without building or parsing anything but a short
 * header. Little-endian:
 *   u32 magic, u32 format, u32 length of the header in bytes, u32 checksum of all that follows, the header (JSON,
 *   UTF-8), padding to 4, then the arrays of the index and of the two tables one after another, each padded to 4.
 * The file is made by our own build or our own worker; it is no exchange format (that is the release).
 */
const MAGIC = 0x6e726163;
const FORMAT = 5;
const PREAMBLE = 16;

interface Header {
  readonly edition: string;
  /** Length of each array in elements, in the order of ARRAYS. */
  readonly lengths: readonly number[];
}

/** The index, and the senses and entities as packed tables. */
interface Arrays extends NameIndex {
  readonly senseTexts: Uint8Array;
  readonly senseTextStarts: Uint32Array;
  readonly entityTexts: Uint8Array;
  readonly entityTextStarts: Uint32Array;
}

const ARRAYS = [
  ['slots', Uint32Array],
  ['starts', Uint32Array],
  ['units', Uint16Array],
  ['unitStarts', Uint32Array],
  ['senseStarts', Uint32Array],
  ['senseTexts', Uint8Array],
  ['senseTextStarts', Uint32Array],
  ['entityTexts', Uint8Array],
  ['entityTextStarts', Uint32Array],
] as const;

/**
 * FNV-1a over words of 32 bits, their high bits brought down at each step: tells a damaged file before the matcher
 * trusts its numbers, in about a millisecond.
 */
function checksum(buffer: ArrayBuffer, length: number): number {
  const words = new Uint32Array(buffer, PREAMBLE);
  let hash = length;
  for (let i = 0; i < words.length; i++) {
    hash = Math.imul(hash ^ (words[i] as number), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

const pad = (bytes: number): number => (bytes + 3) & ~3;

export function encodeGazetteer({
  edition,
  entities,
  senses,
  index,
}: Gazetteer): Uint8Array<ArrayBuffer> {
  const [packedSenses, packedEntities] = [pack(senses), pack(entities)];
  const arrays: Arrays = {
    ...index,
    senseTexts: packedSenses.bytes,
    senseTextStarts: packedSenses.starts,
    entityTexts: packedEntities.bytes,
    entityTextStarts: packedEntities.starts,
  };
  const lengths = ARRAYS.map(([name]) => arrays[name].length);
  const header = new TextEncoder().encode(JSON.stringify({ edition, lengths } satisfies Header));
  const start = PREAMBLE + pad(header.length);
  const size = ARRAYS.reduce((sum, [name]) => sum + pad(arrays[name].byteLength), start);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FORMAT, true);
  view.setUint32(8, header.length, true);
  bytes.set(header, PREAMBLE);
  let at = start;
  for (const [name] of ARRAYS) {
    const array = arrays[name];
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += pad(array.byteLength);
  }
  view.setUint32(12, checksum(bytes.buffer, header.length), true);
  return bytes;
}

/** The arrays as views of the buffer; nothing is copied. */
function readArrays(
  buffer: ArrayBuffer,
  start: number,
  lengths: readonly number[],
): Result<Arrays> {
  const arrays: Partial<Record<keyof Arrays, Uint32Array | Uint16Array | Uint8Array>> = {};
  let at = start;
  for (const [i, [name, Type]] of ARRAYS.entries()) {
    const count = lengths[i] as number;
    if (at + count * Type.BYTES_PER_ELEMENT > buffer.byteLength)
      return fail('truncated', `the gazetteer file ends in ${name}`);
    arrays[name] = new Type(buffer, at, count);
    at += pad(count * Type.BYTES_PER_ELEMENT);
  }
  return ok(arrays as Arrays);
}

/** Reads what `encodeGazetteer` made; the arrays are views of `buffer`. */
export function decodeGazetteer(buffer: ArrayBuffer): Result<Gazetteer> {
  if (buffer.byteLength < PREAMBLE) return fail('truncated', 'the gazetteer file is too short');
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== MAGIC)
    return fail('not-a-gazetteer', 'this is no gazetteer file');
  if (view.getUint32(4, true) !== FORMAT)
    return fail('other-format', 'the gazetteer file has another format');
  const length = view.getUint32(8, true);
  const start = PREAMBLE + pad(length);
  if (buffer.byteLength < start || buffer.byteLength % 4 !== 0)
    return fail('truncated', 'the gazetteer file is cut off');
  if (checksum(buffer, length) !== view.getUint32(12, true))
    return fail('damaged', 'the gazetteer file is damaged');
  const parsed = parseJson(new TextDecoder().decode(new Uint8Array(buffer, PREAMBLE, length)));
  if (!parsed.ok) return parsed;
  const { edition, lengths } = parsed.value as Header;
  const read = readArrays(buffer, start, lengths);
  if (!read.ok) return read;
  const { senseTexts, senseTextStarts, entityTexts, entityTextStarts, ...index } = read.value;
  return ok({
    edition,
    index,
    senses: unpack<Sense>({ bytes: senseTexts, starts: senseTextStarts } as Packed),
    entities: unpack<EntityInfo>({ bytes: entityTexts, starts: entityTextStarts } as Packed),
  });
}
