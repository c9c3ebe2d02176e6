import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Signature } from '@tufjs/models';
import { RefusedError } from '../errors';
import { ROLES, type Role } from './roles';

export const ALGORITHMS = ['ed25519', 'ecdsa'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** A public key as root metadata holds it. */
export interface PublicKey {
  readonly keytype: string;
  readonly scheme: string;
  readonly keyval: { readonly public: string };
}

/** A role's key: its id, its public half, and how to sign with it where the private half is at hand. */
export interface RoleKey {
  readonly role: Role;
  readonly id: string;
  readonly key: PublicKey;
  readonly sign?: (data: Buffer) => Signature;
}

export function generateKey(algorithm: Algorithm): KeyObject {
  return algorithm === 'ed25519'
    ? generateKeyPairSync('ed25519').privateKey
    : generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
}

/** ed25519 keys are written as their 32 bytes, which end the DER form. */
const rawEd25519 = (key: KeyObject): string =>
  key.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');

export function publicKeyOf(key: KeyObject): PublicKey {
  const spki = key.type === 'private' ? createPublicKey(key) : key;
  if (spki.asymmetricKeyType === 'ed25519')
    return { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: rawEd25519(spki) } };
  if (spki.asymmetricKeyDetails?.namedCurve === 'prime256v1') {
    const pem = spki.export({ format: 'pem', type: 'spki' }).toString();
    return { keytype: 'ecdsa', scheme: 'ecdsa-sha2-nistp256', keyval: { public: pem } };
  }
  throw new RefusedError('a key is neither Ed25519 nor ECDSA on P-256');
}

/** The key's id: SHA-256 of its canonical JSON (OLPC: nothing but quotes and backslashes is escaped). */
export function keyIdOf({ keytype, scheme, keyval }: PublicKey): string {
  const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
  const canonical = `{"keytype":${quoted(keytype)},"keyval":{"public":${quoted(keyval.public)}},"scheme":${quoted(scheme)}}`;
  return createHash('sha256').update(canonical).digest('hex');
}

function roleKey(role: Role, key: KeyObject): RoleKey {
  const publicKey = publicKeyOf(key);
  const id = keyIdOf(publicKey);
  if (key.type === 'public') return { role, id, key: publicKey };
  const hash = publicKey.keytype === 'ed25519' ? null : 'sha256';
  return {
    role,
    id,
    key: publicKey,
    sign: (data) => new Signature({ keyID: id, sig: sign(hash, data, key).toString('hex') }),
  };
}

function readKey(path: string): KeyObject {
  const pem = readFileSync(path, 'utf8');
  try {
    return path.endsWith('.pub') ? createPublicKey(pem) : createPrivateKey(pem);
  } catch {
    throw new RefusedError(`${path} is no key in PEM`);
  }
}

/**
 * All keys below a folder, whatever the layout: `<role>-….pem` is a private key (PKCS#8), `<role>-….pub` a public
 * one. A private half that is elsewhere, on a medium that is kept apart, leaves its public half.
 */
export function readKeys(dir: string): RoleKey[] {
  let names: string[];
  try {
    names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  } catch {
    throw new RefusedError(`cannot read the keys in ${dir}`);
  }
  const keys = new Map<string, RoleKey>();
  for (const name of names) {
    const match = /(?:^|[/\\])([a-z]+)-[^/\\]*\.(?:pem|pub)$/.exec(name);
    const role = ROLES.find((one) => one === match?.[1]);
    if (!role) continue;
    const key = roleKey(role, readKey(join(dir, name)));
    if (key.sign || !keys.has(key.id)) keys.set(key.id, key);
  }
  return [...keys.values()].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
}
