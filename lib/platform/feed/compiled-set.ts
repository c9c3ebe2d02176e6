import type { Gazetteer } from '../../core/annotate/match/gazetteer';
import { decodeGazetteer, encodeGazetteer } from '../../core/dataset/gazetteer-file';
import { packRecords, type RecordPacks } from '../../core/dataset/record-packs';
import { parseJson } from '../../core/json';
import type { Incident } from '../../core/model/incident';
import type { Release } from '../../core/model/release';

/** What pages and cards need of all editions in use, compiled: nothing of it is made when the worker wakes. */
export interface CompiledSet {
  /** Names what was compiled (`setStamp`): another set, other bytes. */
  readonly stamp: string;
  /** The names, as a gazetteer file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The incidents, as JSON. */
  readonly incidents: string;
  /** The release without its records, and the number of packs that these lie in. */
  readonly head: string;
  readonly packCount: number;
  /** Ids of records that stand for those of several feeds. */
  readonly joined: ReadonlyMap<string, string>;
}

/** The same with the packs themselves, which are kept one by one. */
export interface PackedSet extends Omit<CompiledSet, 'packCount'> {
  readonly packs: RecordPacks['packs'];
}

export const compiledSet = (
  { stamp, release, joined }: Pick<PackedSet, 'stamp' | 'joined'> & { readonly release: Release },
  gazetteer: Gazetteer,
): PackedSet => ({
  stamp,
  bytes: encodeGazetteer(gazetteer),
  incidents: JSON.stringify(release.incidents),
  joined,
  ...packRecords(release),
});

/** Reads what `compiledSet` made. @returns null for what another version has kept */
export function readCompiled({ bytes, incidents }: Pick<CompiledSet, 'bytes' | 'incidents'>) {
  const gazetteer = decodeGazetteer(bytes.buffer);
  const parsed = parseJson(incidents ?? '');
  return gazetteer.ok && parsed.ok
    ? { gazetteer: gazetteer.value, incidents: parsed.value as readonly Incident[] }
    : null;
}
