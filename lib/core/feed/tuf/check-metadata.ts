import { ok } from '../../model/result';
import { type FeedResult, refuse } from '../feed-fault';
import {
  type MetaFile,
  parseMetadata,
  Root,
  type Signed,
  Snapshot,
  Targets,
  Timestamp,
} from './metadata';
import { roleOf, type TrustedRole, type TufCrypto, verifyRole } from './verify-role';

/** The checks of the client workflow (specification, section 5), one function for each role. */

const sortedKeys = ({ keys, roles }: Root, role: 'timestamp' | 'snapshot'): string =>
  JSON.stringify(roles[role].keyids.map((id) => [id, keys[id]?.keyval.public]).sort());

/** 5.3.11: after a change of these keys, what was signed with the old ones is forgotten, so that a version
 * counter that an attacker has run up does not stand in the way. */
export const changesOnlineKeys = (before: Root, after: Root): boolean =>
  (['timestamp', 'snapshot'] as const).some(
    (role) => sortedKeys(before, role) !== sortedKeys(after, role),
  );

/** A root that is trusted because the reader accepted its keys, or because it was verified before. */
export async function checkFirstRoot(
  bytes: Uint8Array,
  crypto: TufCrypto,
): Promise<FeedResult<Root>> {
  const root = parseMetadata(bytes, Root);
  if (!root.ok) return root;
  const own = await verifyRole(roleOf(root.value.content, 'root'), root.value, crypto);
  return own.ok ? ok(root.value.content) : own;
}

/** 5.3.4, 5.3.5: signed by the keys of the root before it and by its own; its version is the next. */
export async function checkNextRoot(
  trusted: Root,
  bytes: Uint8Array,
  crypto: TufCrypto,
): Promise<FeedResult<Root>> {
  const next = parseMetadata(bytes, Root);
  if (!next.ok) return next;
  for (const root of [trusted, next.value.content]) {
    const verified = await verifyRole(roleOf(root, 'root'), next.value, crypto);
    if (!verified.ok) return verified;
  }
  const { version } = next.value.content;
  if (version !== trusted.version + 1)
    return refuse('rollback', `root: version ${version} after ${trusted.version}`);
  return ok(next.value.content);
}

/** 5.3.10, 5.4.4, 5.5.6, 5.6.5: nothing that has expired is used, so a frozen feed is noticed. */
export function checkExpiry(
  { _type, expires }: { readonly _type: string; readonly expires: string },
  now: Date,
): FeedResult<null> {
  return Date.parse(expires) > now.getTime()
    ? ok(null)
    : refuse('expired', `${_type}: expired ${expires}`);
}

/** 5.4.2, 5.4.3. A timestamp of the version at hand is no news, whatever it says. */
export async function checkTimestamp(
  root: Root,
  before: Timestamp | null,
  bytes: Uint8Array,
  crypto: TufCrypto,
): Promise<FeedResult<Timestamp>> {
  const parsed = parseMetadata(bytes, Timestamp);
  if (!parsed.ok) return parsed;
  const verified = await verifyRole(roleOf(root, 'timestamp'), parsed.value, crypto);
  if (!verified.ok) return verified;
  const { content } = parsed.value;
  if (!before) return ok(content);
  if (content.version < before.version)
    return refuse('rollback', `timestamp: version ${content.version} after ${before.version}`);
  const [was, is] = [before, content].map(({ meta }) => meta['snapshot.json'].version);
  if ((is as number) < (was as number))
    return refuse('rollback', `timestamp: snapshot ${is} after ${was}`);
  return ok(content.version === before.version ? before : content);
}

/** 5.5.2, 5.6.2: length and hashes, as far as the file that names it gives them. */
async function checkBytes(
  role: string,
  bytes: Uint8Array,
  { length, hashes = {} }: MetaFile,
  crypto: TufCrypto,
): Promise<FeedResult<null>> {
  if (length !== undefined && bytes.length !== length)
    return refuse('mixed', `${role}: ${bytes.length} bytes, not ${length}`);
  for (const [algorithm, expected] of Object.entries(hashes)) {
    const found = await crypto.hash(algorithm, bytes);
    if (found !== null && found !== expected.toLowerCase())
      return refuse('mixed', `${role}: another ${algorithm}`);
  }
  return ok(null);
}

async function checkNamed<T extends { readonly version: number }>(
  role: TrustedRole,
  named: MetaFile,
  parse: () => FeedResult<Signed<T>>,
  bytes: Uint8Array,
  crypto: TufCrypto,
): Promise<FeedResult<T>> {
  const same = await checkBytes(role.name, bytes, named, crypto);
  if (!same.ok) return same;
  const parsed = parse();
  if (!parsed.ok) return parsed;
  const verified = await verifyRole(role, parsed.value, crypto);
  if (!verified.ok) return verified;
  const { version } = parsed.value.content;
  return version === named.version
    ? ok(parsed.value.content)
    : refuse('mixed', `${role.name}: version ${version}, not ${named.version}`);
}

/** 5.5.2 to 5.5.5: as the timestamp names it; no targets file that it names goes back or goes away. */
export async function checkSnapshot(
  root: Root,
  timestamp: Timestamp,
  before: Snapshot | null,
  bytes: Uint8Array,
  crypto: TufCrypto,
): Promise<FeedResult<Snapshot>> {
  const named = timestamp.meta['snapshot.json'];
  const parse = () => parseMetadata(bytes, Snapshot);
  const checked = await checkNamed(roleOf(root, 'snapshot'), named, parse, bytes, crypto);
  if (!checked.ok) return checked;
  const { meta } = checked.value;
  for (const [name, { version }] of Object.entries(before?.meta ?? {})) {
    const now = Object.hasOwn(meta, name) ? meta[name]?.version : undefined;
    if (now === undefined || now < version)
      return refuse('rollback', `snapshot: ${name} ${now ?? 'gone'} after ${version}`);
  }
  return checked;
}

/** 5.6.2 to 5.6.4, of the top-level targets and of those that they delegate to. */
export const checkTargets = (
  role: TrustedRole,
  named: MetaFile,
  bytes: Uint8Array,
  crypto: TufCrypto,
): Promise<FeedResult<Targets>> =>
  checkNamed(role, named, () => parseMetadata(bytes, Targets), bytes, crypto);
