import { canonicalize } from '@tufjs/canonical-json';
import { ok } from '../../model/result';
import { type FeedResult, refuse } from '../feed-fault';
import type { Key, RoleName, Root, Signed } from './metadata';

/** What the workflow needs of cryptography. Neither throws for bad input: a bad key verifies nothing. */
export interface TufCrypto {
  /** @param signature in hexadecimal */
  verify(key: Key, signature: string, data: Uint8Array): Promise<boolean>;
  /** In lower-case hexadecimal. @returns null for an algorithm that is not known */
  hash(algorithm: string, data: Uint8Array): Promise<string | null>;
}

/** A role, and the keys by which the one that trusts it has it sign. */
export interface TrustedRole {
  readonly name: string;
  readonly keys: Readonly<Record<string, Key>>;
  readonly keyids: readonly string[];
  readonly threshold: number;
}

/** A top-level role, on the root's word. */
export const roleOf = ({ keys, roles }: Root, name: RoleName): TrustedRole => ({
  ...{ name, keys },
  keyids: roles[name].keyids,
  threshold: roles[name].threshold,
});

/** What is signed is nested a few levels deep; a value that cannot be written canonically has no signature. */
function canonicalBytes(signed: unknown): Uint8Array | null {
  try {
    return new TextEncoder().encode(canonicalize(signed));
  } catch {
    return null;
  }
}

/** The bytes of the key stand for it: one key under two ids has one vote, as has one that signs twice. */
const identityOf = ({ scheme, keyval }: Key): string => `${scheme}:${keyval.public.trim()}`;

/** Whether as many different keys of a role have signed as its threshold asks. */
export async function verifyRole(
  { name, keys, keyids, threshold }: TrustedRole,
  { signed, signatures }: Signed<unknown>,
  crypto: TufCrypto,
): Promise<FeedResult<null>> {
  const data = canonicalBytes(signed);
  const voted = new Set<string>();
  for (const { keyid, sig } of signatures) {
    const key = Object.hasOwn(keys, keyid) ? keys[keyid] : undefined;
    if (!data || !key || !keyids.includes(keyid) || voted.has(identityOf(key))) continue;
    if (await crypto.verify(key, sig, data)) voted.add(identityOf(key));
  }
  return voted.size >= threshold
    ? ok(null)
    : refuse('unsigned', `${name}: ${voted.size} of ${threshold} signatures`);
}
