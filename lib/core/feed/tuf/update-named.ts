import { type FeedResult, refuse } from '../feed-fault';
import { checkExpiry } from './check-metadata';
import type { MetaFile } from './metadata';
import type { Forgotten, MetadataName, TufPorts } from './ports';

/** A file of metadata that another one names. */
export interface NamedFile<T> {
  /** Under which it is kept. */
  readonly keptAs: MetadataName;
  /** Its file's name, without version and ending. */
  readonly role: string;
  /** What the other one says of it. */
  readonly named: MetaFile;
  /** Whether the file's name has its version. */
  readonly consistent: boolean;
  /** What it may weigh, in bytes. */
  readonly maxBytes: number;
  /** What is of no use any more once it is kept. */
  readonly forget?: readonly Forgotten[];
  /** @param isNew whether the bytes come from the server */
  check(bytes: Uint8Array, isNew: boolean): Promise<FeedResult<T>>;
}

/** 5.5 and 5.6: the file at hand, where it is still the one that is named; else the one that the feed has. */
export async function updateNamed<T extends { readonly _type: string; readonly expires: string }>(
  { keptAs, role, named, consistent, maxBytes, forget, check }: NamedFile<T>,
  { files, metadata }: TufPorts,
  now: Date,
): Promise<FeedResult<T>> {
  const kept = await metadata.load(keptAs);
  const known = kept && (await check(kept, false));
  if (known?.ok) {
    const expiry = checkExpiry(known.value, now);
    return expiry.ok ? known : expiry;
  }
  if ((named.length ?? 0) > maxBytes) return refuse('too-large', `${role}: ${named.length} bytes`);
  const version = consistent ? `${named.version}.` : '';
  const path = `metadata/${version}${encodeURIComponent(role)}.json`;
  const bytes = await files.fetch(path, named.length ?? maxBytes);
  if (!bytes.ok) return bytes;
  const checked = await check(bytes.value, true);
  if (!checked.ok) return checked;
  const expiry = checkExpiry(checked.value, now);
  if (!expiry.ok) return expiry;
  await metadata.save(keptAs, bytes.value, forget);
  return checked;
}
