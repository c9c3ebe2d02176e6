import type { Table } from '../annotate/match/table';
import { parseJson } from '../json';

/** Records as JSON texts one after another, and where each begins; one more start at the end. */
export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly starts: Uint32Array;
}

/** Bytes that a UTF-16 code unit can need in UTF-8. */
const MOST_PER_UNIT = 3;

export function pack(table: Table<unknown>): Packed {
  const encoder = new TextEncoder();
  const starts = new Uint32Array(table.length + 1);
  let bytes = new Uint8Array(64 * table.length + MOST_PER_UNIT);
  let at = 0;
  for (let i = 0; i < table.length; i++) {
    const text = JSON.stringify(table.get(i));
    if (bytes.length < at + text.length * MOST_PER_UNIT) {
      const larger = new Uint8Array(2 * bytes.length + text.length * MOST_PER_UNIT);
      larger.set(bytes);
      bytes = larger;
    }
    at += encoder.encodeInto(text, bytes.subarray(at)).written;
    starts[i + 1] = at;
  }
  return { bytes: bytes.slice(0, at), starts };
}

/**
 * A table that parses a record when it is first asked for: a page names a few dozen of thousands.
 * The bytes are our own, so they are not checked again; a record that is damaged all the same is undefined.
 */
export function unpack<T>({ bytes, starts }: Packed): Table<T> {
  const decoder = new TextDecoder();
  const known = new Map<number, T>();
  const length = starts.length - 1;
  return {
    length,
    get(position) {
      if (!(position >= 0 && position < length)) return undefined;
      const before = known.get(position);
      if (before) return before;
      const text = decoder.decode(bytes.subarray(starts[position], starts[position + 1]));
      const parsed = parseJson(text);
      if (!parsed.ok) return undefined;
      known.set(position, parsed.value as T);
      return parsed.value as T;
    },
  };
}
