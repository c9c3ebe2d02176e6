import { canonicalize } from '@tufjs/canonical-json';
import { textHash } from '../dataset/release-text';
import type { Root } from './tuf/metadata';

/** The keys that may change who signs a feed, for people to compare. */
export interface RootFingerprint {
  /** SHA-256 of each root key's canonical JSON: its TUF key id, where its publisher made that as usual. Sorted. */
  readonly keys: readonly string[];
  /** How many of them must sign. */
  readonly threshold: number;
}

export async function rootFingerprint({ keys, roles }: Root): Promise<RootFingerprint> {
  const { keyids, threshold } = roles.root;
  const own = Object.entries(keys).filter(([id]) => keyids.includes(id));
  const ids = await Promise.all(own.map(([, key]) => textHash(canonicalize(key))));
  return { keys: [...new Set(ids)].sort(), threshold };
}

/** One line that stands for all of it. */
export const fingerprintText = ({ keys, threshold }: RootFingerprint): string =>
  `${threshold}:${keys.join(',')}`;
