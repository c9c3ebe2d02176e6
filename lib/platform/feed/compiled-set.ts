import type { Gazetteer } from '../../core/annotate/match/gazetteer';
import { decodeGazetteer, encodeGazetteer } from '../../core/dataset/gazetteer-file';
import { parseJson } from '../../core/json';
import type { Incident } from '../../core/model/incident';
import type { Release } from '../../core/model/release';

/** What reading a page needs of all editions in use, compiled: nothing of it is made when the worker wakes. */
export interface CompiledSet {
  /** Names what was compiled (`setStamp`): another set, other bytes. */
  readonly stamp: string;
  /** The names, as a gazetteer file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The incidents, as JSON. */
  readonly incidents: string;
}

export const compiledSet = (
  stamp: string,
  { incidents }: Release,
  gazetteer: Gazetteer,
): CompiledSet => ({
  stamp,
  bytes: encodeGazetteer(gazetteer),
  incidents: JSON.stringify(incidents),
});

/** Reads what `compiledSet` made. @returns null for what another version has kept */
export function readCompiled({ bytes, incidents }: CompiledSet) {
  const gazetteer = decodeGazetteer(bytes.buffer);
  const parsed = parseJson(incidents ?? '');
  return gazetteer.ok && parsed.ok
    ? { gazetteer: gazetteer.value, incidents: parsed.value as readonly Incident[] }
    : null;
}
