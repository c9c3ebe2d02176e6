import { createPublicKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseJson } from '../../../lib/core/json';
import { RefusedError, UsageError } from '../errors';
import { parseOptions } from '../parse-options';
import { type Algorithm, generateKey, keyIdOf, publicKeyOf, type RoleKey, readKeys } from './keys';
import { ROLES, type Role } from './roles';

/** Where the keys of a role are kept, so that those which sign rarely can be moved off the machine as a folder. */
const FOLDERS: Readonly<Record<Role, string>> = {
  root: 'root',
  targets: 'targets',
  snapshot: 'online',
  timestamp: 'online',
};
const THRESHOLDS = 'thresholds.json';

/** How many of a role's keys must sign. */
export type Thresholds = Readonly<Record<Role, number>>;

const Thresholds = v.strictObject({
  root: v.number(),
  targets: v.number(),
  snapshot: v.number(),
  timestamp: v.number(),
});

/** How many keys a role gets, and how many of them must sign. */
export interface Quorum {
  readonly threshold: number;
  readonly keys: number;
}

const ONE_OF_ONE: Quorum = { threshold: 1, keys: 1 };

/** Makes one key of a role below a folder: the private half readable by its owner alone, the public half beside it. */
export function makeKey(dir: string, role: Role, algorithm: Algorithm): string {
  const key = generateKey(algorithm);
  const id = keyIdOf(publicKeyOf(key));
  const folder = join(dir, FOLDERS[role]);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${role}-${id.slice(0, 8)}`);
  const pem = key.export({ format: 'pem', type: 'pkcs8' });
  writeFileSync(`${path}.pem`, pem, { mode: 0o600, flag: 'wx' });
  writeFileSync(`${path}.pub`, createPublicKey(key).export({ format: 'pem', type: 'spki' }));
  return id;
}

/** Makes the keys of a new feed. @throws RefusedError where there are keys already */
export function makeKeys(
  dir: string,
  algorithm: Algorithm = 'ed25519',
  quorums: Partial<Record<Role, Quorum>> = {},
): RoleKey[] {
  if (existsSync(dir) && readKeys(dir).length > 0)
    throw new RefusedError(`${dir} holds keys already`);
  for (const role of ROLES) {
    const { keys } = quorums[role] ?? ONE_OF_ONE;
    for (let i = 0; i < keys; i++) makeKey(dir, role, algorithm);
  }
  const thresholds = Object.fromEntries(
    ROLES.map((role) => [role, (quorums[role] ?? ONE_OF_ONE).threshold]),
  );
  writeFileSync(join(dir, THRESHOLDS), `${JSON.stringify(thresholds, null, 2)}\n`);
  return readKeys(dir);
}

/** How many keys must sign for each role of a new feed. */
export function readThresholds(dir: string): Thresholds {
  const path = join(dir, THRESHOLDS);
  if (!existsSync(path)) return { root: 1, targets: 1, snapshot: 1, timestamp: 1 };
  const json = parseJson(readFileSync(path, 'utf8'));
  if (!json.ok || !v.is(Thresholds, json.value))
    throw new RefusedError(`${path} does not give a number for each role`);
  return json.value;
}

/** `root=2/3`: three root keys, two of which must sign. */
function parseQuorum(text: string): [Role, Quorum] {
  const match = /^([a-z]+)=(\d)\/(\d)$/.exec(text);
  const role = ROLES.find((one) => one === match?.[1]);
  const [threshold, keys] = [Number(match?.[2]), Number(match?.[3])];
  if (!role || threshold < 1 || threshold > keys)
    throw new UsageError(`feed keygen: --quorum is such as root=2/3, not '${text}'`);
  return [role, { threshold, keys }];
}

/** `cairn feed keygen DIR [--ecdsa] [--quorum root=2/3]…`. */
export function keygenCommand(args: string[]): void {
  const { values, positionals } = parseOptions('feed keygen', args, {
    ecdsa: { type: 'boolean' },
    quorum: { type: 'string', multiple: true },
  });
  const [dir] = positionals;
  if (!dir || positionals.length > 1) throw new UsageError('feed keygen: needs one folder');
  const quorums = Object.fromEntries((values.quorum ?? []).map(parseQuorum));
  const keys = makeKeys(dir, values.ecdsa ? 'ecdsa' : 'ed25519', quorums);
  for (const { role, id, key } of keys) console.log(`${role.padEnd(10)} ${key.keytype} ${id}`);
  console.log(
    `The private keys are in ${dir}. Copy ${join(dir, 'root')} to media kept offline; after the first build delete its .pem files here.`,
  );
}
