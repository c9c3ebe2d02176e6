import { ok } from '../../model/result';
import { type FeedFault, type FeedResult, refuse } from '../feed-fault';
import {
  changesOnlineKeys,
  checkExpiry,
  checkFirstRoot,
  checkNextRoot,
  checkSnapshot,
  checkTargets,
  checkTimestamp,
} from './check-metadata';
import {
  type MetaFile,
  parseMetadata,
  type RoleName,
  type Root,
  Snapshot,
  type Targets,
  Timestamp,
} from './metadata';
import type { TufCrypto } from './verify-role';

/** The files of a feed, by their path under its address. Never throws. */
export interface FeedFiles {
  /** @returns the fault `missing` where the server has no such file, `too-large` past `maxBytes` */
  fetch(path: string, maxBytes: number): Promise<FeedResult<Uint8Array>>;
}

/** The verified metadata of one feed. */
export interface MetadataStore {
  load(name: RoleName): Promise<Uint8Array | undefined>;
  /** Keeps a file that has been verified and forgets others, both or neither. */
  save(name: RoleName, bytes: Uint8Array, forget?: readonly RoleName[]): Promise<void>;
}

export interface TufPorts {
  readonly files: FeedFiles;
  readonly metadata: MetadataStore;
  readonly crypto: TufCrypto;
}

export interface Refreshed {
  readonly root: Root;
  readonly targets: Targets;
  /** Whether a root newer than ours was asked for. */
  readonly rootChecked: boolean;
}

/** What a file may weigh, in bytes, whoever signed it (docs/FEED-FORMAT.md). */
export const MAX_BYTES = {
  root: 512_000,
  timestamp: 16_384,
  snapshot: 2_000_000,
  targets: 5_000_000,
};
/** Roots that are read in one go; a chain that is longer goes on at the next check. */
const MAX_ROTATIONS = 64;

const sameBytes = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  b !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]);

/**
 * A server that has no next root says so, but where it says it without leave for other origins to read, the browser
 * shows only that nothing came. Who can keep the next root back can say either.
 */
const isNotThere = ({ code }: FeedFault): boolean => code === 'missing' || code === 'unreachable';

/** 5.3.2 to 5.3.11: from the trusted root over each next one to the newest. */
async function updateRoot(trusted: Root, ports: TufPorts): Promise<FeedResult<Root>> {
  let root = trusted;
  for (let i = 0; i < MAX_ROTATIONS; i++) {
    const path = `metadata/${root.version + 1}.root.json`;
    const bytes = await ports.files.fetch(path, MAX_BYTES.root);
    if (!bytes.ok) {
      if (isNotThere(bytes.fault)) break;
      return bytes;
    }
    const next = await checkNextRoot(root, bytes.value, ports.crypto);
    if (!next.ok) return next;
    const forget = changesOnlineKeys(root, next.value) ? (['timestamp', 'snapshot'] as const) : [];
    await ports.metadata.save('root', bytes.value, forget);
    root = next.value;
  }
  return ok(root);
}

async function loadContent<T>(
  name: 'timestamp' | 'snapshot',
  schema: Parameters<typeof parseMetadata<T>>[1],
  { metadata }: TufPorts,
): Promise<T | null> {
  const bytes = await metadata.load(name);
  const parsed = bytes && parseMetadata(bytes, schema);
  return parsed?.ok ? parsed.value.content : null;
}

/** 5.5 and 5.6: the file at hand, where it is still the one that is named; else the one that the feed has. */
async function updateNamed<T extends { readonly _type: string; readonly expires: string }>(
  name: 'snapshot' | 'targets',
  named: MetaFile,
  consistent: boolean,
  check: (bytes: Uint8Array, isNew: boolean) => Promise<FeedResult<T>>,
  { files, metadata }: TufPorts,
  now: Date,
): Promise<FeedResult<T>> {
  const kept = await metadata.load(name);
  const known = kept && (await check(kept, false));
  if (known?.ok) {
    const expiry = checkExpiry(known.value, now);
    return expiry.ok ? known : expiry;
  }
  const path = `metadata/${consistent ? `${named.version}.` : ''}${name}.json`;
  const max = Math.min(named.length ?? MAX_BYTES[name], MAX_BYTES[name]);
  const bytes = await files.fetch(path, max);
  if (!bytes.ok) return bytes;
  const checked = await check(bytes.value, true);
  if (!checked.ok) return checked;
  const expiry = checkExpiry(checked.value, now);
  if (!expiry.ok) return expiry;
  await metadata.save(name, bytes.value);
  return checked;
}

/**
 * The client workflow of the specification, section 5, up to the verified targets. One thing comes before its order:
 * the timestamp is asked for first, and where it is the one at hand and the root was asked for lately, no newer root
 * is asked for, so that a check that finds nothing is one small request.
 *
 * @param rootIsFresh whether a newer root was asked for lately
 */
export async function refresh(
  ports: TufPorts,
  now: Date,
  rootIsFresh: boolean,
): Promise<FeedResult<Refreshed>> {
  const { files, metadata, crypto } = ports;
  const pinned = await metadata.load('root');
  if (!pinned) return refuse('storage', 'the trusted root is gone');
  const trusted = await checkFirstRoot(pinned, crypto);
  if (!trusted.ok)
    return refuse('storage', `the trusted root is damaged: ${trusted.fault.message}`);

  const asked = await files.fetch('metadata/timestamp.json', MAX_BYTES.timestamp);
  if (!asked.ok) return asked;
  const news = !sameBytes(asked.value, await metadata.load('timestamp'));
  const rootChecked = news || !rootIsFresh || !checkExpiry(trusted.value, now).ok;
  const newest = rootChecked ? await updateRoot(trusted.value, ports) : trusted;
  if (!newest.ok) return newest;
  const root = newest.value;
  const alive = checkExpiry(root, now);
  if (!alive.ok) return alive;

  const before = await loadContent('timestamp', Timestamp, ports);
  const timestamp = await checkTimestamp(root, before, asked.value, crypto);
  if (!timestamp.ok) return timestamp;
  const fresh = checkExpiry(timestamp.value, now);
  if (!fresh.ok) return fresh;
  if (timestamp.value !== before) await metadata.save('timestamp', asked.value);

  const consistent = root.consistent_snapshot;
  const lastSnapshot = await loadContent('snapshot', Snapshot, ports);
  const snapshot = await updateNamed(
    'snapshot',
    timestamp.value.meta['snapshot.json'],
    consistent,
    (bytes, isNew) =>
      checkSnapshot(root, timestamp.value, isNew ? lastSnapshot : null, bytes, crypto),
    ports,
    now,
  );
  if (!snapshot.ok) return snapshot;
  const targets = await updateNamed(
    'targets',
    snapshot.value.meta['targets.json'] as MetaFile,
    consistent,
    (bytes) => checkTargets(root, snapshot.value, bytes, crypto),
    ports,
    now,
  );
  return targets.ok ? ok({ root, targets: targets.value, rootChecked }) : targets;
}
