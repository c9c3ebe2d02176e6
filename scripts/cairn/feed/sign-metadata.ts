import { createHash } from 'node:crypto';
import { Metadata, MetaFile, type Root, Snapshot, type Targets, Timestamp } from '@tufjs/models';
import { RefusedError } from '../errors';
import { type Feed, metadataBytes } from './feed-folder';
import type { RoleKey } from './keys';
import { expiresOn, type Lifetimes, type Role } from './roles';

/** The specification that the metadata keeps to. */
export const SPEC_VERSION = '1.0.31';

/** What signing needs to know. */
export interface Signing {
  readonly keys: readonly RoleKey[];
  readonly now: Date;
  readonly lifetimes: Lifetimes;
}

/**
 * Whether enough of the role's keys have signed. The library throws where they have not.
 * @param by the root that says which keys those are
 */
export function isSigned(
  by: Metadata<Root>,
  role: Role,
  metadata: Metadata<Root | Targets | Snapshot | Timestamp>,
): boolean {
  try {
    by.verifyDelegate(role, metadata);
    return true;
  } catch {
    return false;
  }
}

/** Signs with all keys of the role that are at hand. @throws RefusedError where that is not enough */
export function signAs<T extends Targets | Snapshot | Timestamp>(
  root: Metadata<Root>,
  role: Role,
  signed: T,
  keys: readonly RoleKey[],
): Metadata<T> {
  const metadata = new Metadata(signed);
  const { keyIDs, threshold } = root.signed.roles[role] as { keyIDs: string[]; threshold: number };
  for (const { id, sign } of keys) if (sign && keyIDs.includes(id)) metadata.sign(sign);
  if (!isSigned(root, role, metadata)) {
    const found = Object.keys(metadata.signatures).length;
    throw new RefusedError(`${role}: ${threshold} of its keys must sign, ${found} are at hand`);
  }
  return metadata;
}

function metaFile(metadata: Metadata<Targets | Snapshot>): MetaFile {
  const bytes = metadataBytes(metadata);
  return new MetaFile({
    version: metadata.signed.version,
    length: bytes.length,
    hashes: { sha256: createHash('sha256').update(bytes).digest('hex') },
  });
}

export function signSnapshot(
  root: Metadata<Root>,
  targets: Metadata<Targets>,
  version: number,
  { keys, now, lifetimes }: Signing,
): Metadata<Snapshot> {
  const signed = new Snapshot({
    version,
    specVersion: SPEC_VERSION,
    expires: expiresOn('snapshot', now, lifetimes),
    meta: { 'targets.json': metaFile(targets) },
  });
  return signAs(root, 'snapshot', signed, keys);
}

export function signTimestamp(
  root: Metadata<Root>,
  snapshot: Metadata<Snapshot>,
  version: number,
  { keys, now, lifetimes }: Signing,
): Metadata<Timestamp> {
  const signed = new Timestamp({
    version,
    specVersion: SPEC_VERSION,
    expires: expiresOn('timestamp', now, lifetimes),
    snapshotMeta: metaFile(snapshot),
  });
  return signAs(root, 'timestamp', signed, keys);
}

/** The feed with these targets in place of those it had: new snapshot, new timestamp. */
export function withTargets(
  root: Metadata<Root>,
  before: Feed | null,
  targets: Metadata<Targets>,
  signing: Signing,
): Feed {
  const version = (before?.snapshot.signed.version ?? 0) + 1;
  const snapshot = signSnapshot(root, targets, version, signing);
  const timestamp = signTimestamp(
    root,
    snapshot,
    (before?.timestamp.signed.version ?? 0) + 1,
    signing,
  );
  return { root, targets, snapshot, timestamp };
}
