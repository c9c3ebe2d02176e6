import {
  Key,
  Metadata,
  MetaFile,
  Root,
  Signature,
  Snapshot,
  Targets,
  Timestamp,
} from '@tufjs/models';
import { makeKey, type Publisher, type SigningKey, sha256 } from './publisher';

const HEAD = { version: 1, specVersion: '1.0.31', expires: '2100-01-01T00:00:00Z' };

/** A targets role, read by the library, whose own classes for delegations are not to be had. */
const targetsOf = (targets: object, delegations?: object): Targets =>
  Targets.fromJSON({
    ...{ _type: 'targets', version: 1, spec_version: HEAD.specVersion, expires: HEAD.expires },
    ...({ targets, ...(delegations && { delegations }) } as object),
  });
const delegation = (keys: readonly SigningKey[], role: object): object => ({
  keys: Object.fromEntries(keys.map(({ id, json }) => [id, json])),
  roles: [{ keyids: keys.map(({ id }) => id), threshold: keys.length, ...role }],
});

/**
 * A repository whose metadata @tufjs/models makes, signs and writes: the top-level targets name nothing and delegate by
 * pattern to a desk that needs two signatures; that one delegates by hash to another, which signs the targets.
 *
 * @param ordinary whose targets are taken over
 * @returns its metadata, by path
 */
export function delegatedByModels(ordinary: Publisher): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const meta: Record<string, MetaFile> = {};
  const publish = (
    name: string,
    signed: Root | Targets | Snapshot | Timestamp,
    ...by: SigningKey[]
  ): void => {
    const metadata = new Metadata(signed);
    for (const key of by)
      metadata.sign((data) => new Signature({ keyID: key.id, sig: key.sign(data) }), true);
    const bytes = Buffer.from(JSON.stringify(metadata.toJSON()));
    files.set(`metadata/${name === 'timestamp' ? '' : '1.'}${name}.json`, bytes);
    if (!['root', 'timestamp'].includes(name)) {
      const hashes = { sha256: sha256(bytes) };
      meta[`${name}.json`] = new MetaFile({ version: 1, length: bytes.length, hashes });
    }
  };

  const own = { root: makeKey(), timestamp: makeKey(), snapshot: makeKey(), targets: makeKey() };
  const desk = [makeKey(), makeKey('ecdsa')];
  const night = [makeKey('ecdsa')];
  const root = new Root({ ...HEAD, consistentSnapshot: true });
  for (const [role, { id, json }] of Object.entries(own))
    root.addKey(Key.fromJSON(id, json as never), role);
  publish('root', root, own.root);

  const path = `metadata/${ordinary.versions.targets}.targets.json`;
  const { signed } = JSON.parse(ordinary.bytes(path).toString()) as { signed: Targets };
  const path_hash_prefixes = Object.keys(signed.targets).map((name) => sha256(name).slice(0, 2));
  const byHash = { name: 'desk/night', terminating: false, path_hash_prefixes };
  const byPath = { name: 'desk', terminating: true, paths: ['*.json.gz'] };
  publish('desk/night', targetsOf(signed.targets), ...night);
  publish('desk', targetsOf({}, delegation(night, byHash)), ...desk);
  publish('targets', targetsOf({}, delegation(desk, byPath)), own.targets);
  publish('snapshot', new Snapshot({ ...HEAD, meta: { ...meta } }), own.snapshot);
  const snapshotMeta = meta['snapshot.json'] as MetaFile;
  publish('timestamp', new Timestamp({ ...HEAD, snapshotMeta }), own.timestamp);
  return files;
}
