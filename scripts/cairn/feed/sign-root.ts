import { Metadata, MetadataKind, Root } from '@tufjs/models';
import { RefusedError } from '../errors';
import { readRoot, readStagedRoot, stageRoot, writeRoot } from './feed-folder';
import type { Thresholds } from './keygen';
import type { RoleKey } from './keys';
import { expiresOn, type Lifetimes, ROLES, type Role } from './roles';
import { isSigned, SPEC_VERSION } from './sign-metadata';

type RootJson = Parameters<typeof Root.fromJSON>[0];

/** Who may sign for a role. */
interface Quorum {
  readonly keys: readonly RoleKey[];
  readonly threshold: number;
}

interface RootFacts {
  readonly version: number;
  readonly expires: string;
  readonly quorums: Readonly<Record<Role, Quorum>>;
}

function rootOf({ version, expires, quorums }: RootFacts): Metadata<Root> {
  const all = ROLES.flatMap((role) => quorums[role].keys);
  const json = {
    _type: MetadataKind.Root,
    spec_version: SPEC_VERSION,
    version,
    expires,
    consistent_snapshot: true,
    keys: Object.fromEntries(all.map(({ id, key }) => [id, { ...key }])),
    roles: Object.fromEntries(
      ROLES.map((role) => [
        role,
        { keyids: quorums[role].keys.map(({ id }) => id), threshold: quorums[role].threshold },
      ]),
    ),
  };
  return new Metadata(Root.fromJSON(json as RootJson));
}

/** The root of a new feed, unsigned: every public key at hand, under its role. */
export function firstRoot(
  keys: readonly RoleKey[],
  thresholds: Thresholds,
  now: Date,
  lifetimes: Lifetimes,
): Metadata<Root> {
  const quorumOf = (role: Role): Quorum => {
    const ours = keys.filter((key) => key.role === role);
    if (ours.length < thresholds[role])
      throw new RefusedError(`${role}: needs ${thresholds[role]} keys, there are ${ours.length}`);
    return { keys: ours, threshold: thresholds[role] };
  };
  const quorums = {
    root: quorumOf('root'),
    targets: quorumOf('targets'),
    snapshot: quorumOf('snapshot'),
    timestamp: quorumOf('timestamp'),
  };
  return rootOf({ version: 1, expires: expiresOn('root', now, lifetimes), quorums });
}

/** The root after this one, unsigned, with a later expiry and, for one role, other keys. */
export function nextRoot(
  { signed }: Metadata<Root>,
  now: Date,
  lifetimes: Lifetimes,
  changed?: { readonly role: Role; readonly keys: readonly RoleKey[] },
): Metadata<Root> {
  const quorumOf = (role: Role): Quorum => {
    const { keyIDs, threshold } = signed.roles[role] as { keyIDs: string[]; threshold: number };
    if (changed?.role === role) return { keys: changed.keys, threshold };
    const keys = keyIDs.map((id) => ({
      role,
      id,
      key: signed.keys[id]?.toJSON() as unknown as RoleKey['key'],
    }));
    return { keys, threshold };
  };
  const quorums = {
    root: quorumOf('root'),
    targets: quorumOf('targets'),
    snapshot: quorumOf('snapshot'),
    timestamp: quorumOf('timestamp'),
  };
  const version = signed.version + 1;
  return rootOf({ version, expires: expiresOn('root', now, lifetimes), quorums });
}

/** What became of a root that was offered for signing. */
export interface RootState {
  /** The root in force, or null for a new feed whose first root still lacks signatures. */
  readonly root: Metadata<Root> | null;
  /** The root that waits for further signatures, or null. */
  readonly staged: Metadata<Root> | null;
}

/**
 * Signs a new root, or the one that waits, with the root keys at hand: those that it names, and those of the root
 * before it. Once both have signed in sufficient number it is published; until then it waits in `staged/`.
 */
export function signRoot(
  dir: string,
  keys: readonly RoleKey[],
  fresh: Metadata<Root> | null = null,
): RootState {
  const root = readRoot(dir);
  const staged = fresh ?? readStagedRoot(dir);
  if (!staged) return { root, staged: null };
  const named = [root, staged].flatMap((one) => one?.signed.roles.root?.keyIDs ?? []);
  for (const { id, sign } of keys) if (sign && named.includes(id)) staged.sign(sign);
  if (isSigned(staged, 'root', staged) && (!root || isSigned(root, 'root', staged))) {
    writeRoot(dir, staged);
    return { root: staged, staged: null };
  }
  stageRoot(dir, staged);
  return { root, staged };
}
