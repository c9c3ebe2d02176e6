import { Targets } from '@tufjs/models';
import { RefusedError, UsageError } from '../errors';
import { parseOptions } from '../parse-options';
import { type Feed, readFeed, readRoot, readStagedRoot, sweepFeed, writeFeed } from './feed-folder';
import { makeKey } from './keygen';
import { type Algorithm, type RoleKey, readKeys } from './keys';
import { LIFETIME_OPTIONS, lifetimesFrom, nowFrom } from './options';
import { expiresOn, isDue, LIFETIMES, type Lifetimes, ROLES, type Role } from './roles';
import {
  isSigned,
  type Signing,
  SPEC_VERSION,
  signAs,
  signSnapshot,
  signTimestamp,
} from './sign-metadata';
import { nextRoot, signRoot } from './sign-root';

export interface SignOptions {
  readonly keys: string;
  /** Role that gets new keys in place of those it has. */
  readonly rotate?: Role | undefined;
  readonly algorithm?: Algorithm | undefined;
  readonly now?: Date | undefined;
  readonly lifetimes?: Lifetimes | undefined;
}

/** A root with new keys for a role, made in the folder of keys beside the old ones. */
function rotated(
  root: Feed['root'],
  role: Role,
  keysDir: string,
  { now, lifetimes, algorithm }: Pick<Signing, 'now' | 'lifetimes'> & { algorithm: Algorithm },
): Feed['root'] {
  const count = root.signed.roles[role]?.keyIDs.length ?? 1;
  const ids = Array.from({ length: count }, () => makeKey(keysDir, role, algorithm));
  const keys = readKeys(keysDir).filter(({ id }) => ids.includes(id));
  return nextRoot(root, now, lifetimes, { role, keys });
}

/** Whether metadata must be signed anew: its keys have changed, or half its life is over. */
const isStale = (
  root: Feed['root'],
  role: Role,
  metadata: Feed['targets' | 'snapshot'],
  { now, lifetimes }: Signing,
): boolean =>
  !isSigned(root, role, metadata) || isDue(role, metadata.signed.expires, now, lifetimes);

function freshTargets(root: Feed['root'], { targets }: Feed, signing: Signing): Feed['targets'] {
  if (!isStale(root, 'targets', targets, signing)) return targets;
  const { now, lifetimes, keys } = signing;
  const signed = new Targets({
    version: targets.signed.version + 1,
    specVersion: SPEC_VERSION,
    expires: expiresOn('targets', now, lifetimes),
    targets: targets.signed.targets,
  });
  try {
    return signAs(root, 'targets', signed, keys);
  } catch (error) {
    // The keys of targets are not on the machine that renews the timestamp: there is time until they expire.
    const usable = isSigned(root, 'targets', targets) && !targets.signed.isExpired(now);
    if (error instanceof RefusedError && usable) return targets;
    throw error;
  }
}

/** What a signing did and what it left to do, a line each. */
export type SignReport = readonly string[];

/**
 * Renews what a feed's signatures say: always the timestamp, and what has changed keys or is past half its life. With
 * root keys at hand it signs a root that waits for them, and makes a new one where half its life is over.
 */
export function signFeed(
  dir: string,
  {
    keys: keysDir,
    rotate,
    algorithm = 'ed25519',
    now = new Date(),
    lifetimes = LIFETIMES,
  }: SignOptions,
): SignReport {
  const staged = readStagedRoot(dir);
  const current = readRoot(dir);
  if (!current && !staged) throw new RefusedError(`there is no feed in ${dir}`);
  if (rotate && (staged || !current))
    throw new RefusedError('a root waits for signatures: complete that one first');
  const mine = (keys: readonly RoleKey[]): boolean =>
    keys.some(({ role, id, sign }) => role === 'root' && sign && current?.signed.keys[id]);
  let fresh: Feed['root'] | null = null;
  if (rotate && current) fresh = rotated(current, rotate, keysDir, { now, lifetimes, algorithm });
  else if (!staged && current && isDue('root', current.signed.expires, now, lifetimes)) {
    if (mine(readKeys(keysDir))) fresh = nextRoot(current, now, lifetimes);
  }
  const signing: Signing = { keys: readKeys(keysDir), now, lifetimes };
  const { root, staged: waiting } = signRoot(dir, signing.keys, fresh);
  const report: string[] = [];
  if (waiting) report.push(`root ${waiting.signed.version} waits for further signatures`);
  else if (root && root.signed.version !== current?.signed.version)
    report.push(`root ${root.signed.version} is in force until ${root.signed.expires}`);
  const feed = root && readFeed(dir);
  if (!feed || !canRenew(feed, signing)) return report;
  const next = renewed(feed, signing);
  writeFeed(dir, next);
  sweepFeed(dir, next);
  return [
    ...report,
    ...(['targets', 'snapshot', 'timestamp'] as const).map(
      (role) => `${role} ${next[role].signed.version} until ${next[role].signed.expires}`,
    ),
  ];
}

/** A medium with root keys alone signs the root and leaves the rest to the machine that is online. */
function canRenew({ root }: Feed, { keys }: Signing): boolean {
  const ids = root.signed.roles.timestamp?.keyIDs ?? [];
  const online = keys.some(({ id, sign }) => sign && ids.includes(id));
  if (!online && !keys.some(({ role, sign }) => role === 'root' && sign))
    throw new RefusedError('timestamp: none of its keys is at hand');
  return online;
}

function renewed(feed: Feed, signing: Signing): Feed {
  const { root } = feed;
  const targets = freshTargets(root, feed, signing);
  const same = targets === feed.targets && !isStale(root, 'snapshot', feed.snapshot, signing);
  const snapshot = same
    ? feed.snapshot
    : signSnapshot(root, targets, feed.snapshot.signed.version + 1, signing);
  const version = feed.timestamp.signed.version + 1;
  return { root, targets, snapshot, timestamp: signTimestamp(root, snapshot, version, signing) };
}

/** `cairn feed sign DIR --keys DIR [--rotate ROLE] [--ecdsa]`. */
export function signCommand(args: string[]): void {
  const { values, positionals } = parseOptions('feed sign', args, {
    keys: { type: 'string' },
    rotate: { type: 'string' },
    ecdsa: { type: 'boolean' },
    ...LIFETIME_OPTIONS,
  });
  const [dir] = positionals;
  const { keys } = values;
  if (!dir || positionals.length > 1 || !keys)
    throw new UsageError('feed sign: needs one folder and --keys');
  const rotate = ROLES.find((role) => role === values.rotate);
  if (values.rotate !== undefined && !rotate)
    throw new UsageError(`feed sign: --rotate is one of ${ROLES.join(', ')}`);
  const report = signFeed(dir, {
    ...{ keys, rotate },
    algorithm: values.ecdsa ? 'ecdsa' : 'ed25519',
    now: nowFrom(values),
    lifetimes: lifetimesFrom(values),
  });
  for (const line of report) console.log(line);
}
