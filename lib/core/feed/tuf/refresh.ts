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
  type Root,
  Snapshot,
  type Targets,
  Timestamp,
} from './metadata';
import { MAX_BYTES, type TufPorts } from './ports';
import { updateNamed } from './update-named';
import { roleOf } from './verify-role';

export interface Refreshed {
  readonly root: Root;
  readonly snapshot: Snapshot;
  /** Of the top-level role. */
  readonly targets: Targets;
  /** Whether a root newer than ours was asked for. */
  readonly rootChecked: boolean;
}

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
    {
      ...{ keptAs: 'snapshot', role: 'snapshot', consistent, maxBytes: MAX_BYTES.snapshot },
      named: timestamp.value.meta['snapshot.json'],
      // Which delegated roles there are, a new snapshot says anew.
      forget: ['delegated'],
      check: (bytes, isNew) =>
        checkSnapshot(root, timestamp.value, isNew ? lastSnapshot : null, bytes, crypto),
    },
    ports,
    now,
  );
  if (!snapshot.ok) return snapshot;
  const named = snapshot.value.meta['targets.json'] as MetaFile;
  const targets = await updateNamed(
    {
      ...{ keptAs: 'targets', role: 'targets', consistent, maxBytes: MAX_BYTES.targets, named },
      check: (bytes) => checkTargets(roleOf(root, 'targets'), named, bytes, crypto),
    },
    ports,
    now,
  );
  if (!targets.ok) return targets;
  return ok({ root, snapshot: snapshot.value, targets: targets.value, rootChecked });
}
