import { ok } from '../../model/result';
import { type FeedResult, refuse } from '../feed-fault';
import type { TargetFile } from './metadata';
import type { TufPorts } from './ports';
import type { Refreshed } from './refresh';

/** Under consistent snapshots a target's file name starts with its hash (specification, 5.7.3). */
function pathOf(name: string, hash: string | undefined): string {
  const parts = name.split('/').map(encodeURIComponent);
  const file = parts.pop();
  return ['targets', ...parts, hash ? `${hash}.${file}` : file].join('/');
}

/** A target as it was signed, to the byte; a longer file is let go at its first byte too many. */
export async function fetchTarget(
  { files, crypto }: TufPorts,
  { root }: Refreshed,
  name: string,
  { length, hashes }: TargetFile,
): Promise<FeedResult<Uint8Array>> {
  const known = hashes.sha256 ?? hashes.sha512;
  if (!known) return refuse('no-release', `${name} is named by no hash that is read`);
  const bytes = await files.fetch(
    pathOf(name, root.consistent_snapshot ? known : undefined),
    length,
  );
  if (!bytes.ok) {
    return bytes.fault.code === 'too-large'
      ? refuse('altered', `${name} is longer than the ${length} bytes signed`)
      : bytes;
  }
  if (bytes.value.length !== length)
    return refuse('altered', `${name} has ${bytes.value.length} bytes of ${length}`);
  for (const [algorithm, expected] of Object.entries(hashes)) {
    const found = await crypto.hash(algorithm, bytes.value);
    if (found !== null && found !== expected.toLowerCase())
      return refuse('altered', `${name} has another ${algorithm}`);
  }
  return ok(bytes.value);
}
