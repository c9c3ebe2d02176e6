import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
  Metadata,
  MetadataKind,
  type Root,
  type Snapshot,
  type Targets,
  type Timestamp,
} from '@tufjs/models';
import { parseJson } from '../../../lib/core/json';
import { RefusedError } from '../errors';

/** A feed's metadata as it stands. */
export interface Feed {
  readonly root: Metadata<Root>;
  readonly targets: Metadata<Targets>;
  readonly snapshot: Metadata<Snapshot>;
  readonly timestamp: Metadata<Timestamp>;
}

type Json = Parameters<typeof Metadata.fromJSON>[1];

function readJson(path: string): Json {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new RefusedError(`cannot read ${path}`);
  }
  const json = parseJson(text);
  if (!json.ok || typeof json.value !== 'object' || json.value === null)
    throw new RefusedError(`${path} is no metadata`);
  return json.value as Json;
}

/** Runs what parses metadata; what it throws is about the file. */
function parsing<T>(path: string, parse: (json: Json) => T): T {
  const json = readJson(path);
  try {
    return parse(json);
  } catch (error) {
    throw new RefusedError(`${path}: ${(error as Error).message}`);
  }
}

const metadataDir = (dir: string): string => join(dir, 'metadata');
/** A root that still lacks signatures waits here; clients never ask for it. */
const stagedDir = (dir: string): string => join(dir, 'staged');

const rootVersions = (dir: string): number[] =>
  (existsSync(dir) ? readdirSync(dir) : [])
    .map((name) => Number(/^(\d+)\.root\.json$/.exec(name)?.[1]))
    .filter((version) => version > 0)
    .sort((a, b) => a - b);

export const readRootFile = (path: string): Metadata<Root> =>
  parsing(path, (json) => Metadata.fromJSON(MetadataKind.Root, json));

/** The newest root in force, or null. */
export function readRoot(dir: string): Metadata<Root> | null {
  const version = rootVersions(metadataDir(dir)).at(-1);
  return version ? readRootFile(join(metadataDir(dir), `${version}.root.json`)) : null;
}

/** The root that waits for signatures, or null. */
export function readStagedRoot(dir: string): Metadata<Root> | null {
  const version = rootVersions(stagedDir(dir)).at(-1);
  return version ? readRootFile(join(stagedDir(dir), `${version}.root.json`)) : null;
}

/** A feed's metadata, or null where nothing has been published yet. */
export function readFeed(dir: string): Feed | null {
  const root = readRoot(dir);
  const at = (name: string): string => join(metadataDir(dir), name);
  if (!root || !existsSync(at('timestamp.json'))) return null;
  const timestamp = parsing(at('timestamp.json'), (json) =>
    Metadata.fromJSON(MetadataKind.Timestamp, json),
  );
  const snapshot = parsing(at(`${timestamp.signed.snapshotMeta.version}.snapshot.json`), (json) =>
    Metadata.fromJSON(MetadataKind.Snapshot, json),
  );
  const version = snapshot.signed.meta['targets.json']?.version;
  const targets = parsing(at(`${version}.targets.json`), (json) =>
    Metadata.fromJSON(MetadataKind.Targets, json),
  );
  return { root, targets, snapshot, timestamp };
}

/** The bytes of metadata as they are published. */
export const metadataBytes = (metadata: Metadata<Root | Targets | Snapshot | Timestamp>): Buffer =>
  Buffer.from(JSON.stringify(metadata.toJSON()));

/** Writes a file whole or not at all. */
function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}

export function writeRoot(dir: string, root: Metadata<Root>): void {
  writeWhole(join(metadataDir(dir), `${root.signed.version}.root.json`), metadataBytes(root));
  rmSync(stagedDir(dir), { recursive: true, force: true });
}

export function stageRoot(dir: string, root: Metadata<Root>): void {
  writeWhole(join(stagedDir(dir), `${root.signed.version}.root.json`), metadataBytes(root));
}

const targetFile = (dir: string, path: string, hash: string): string =>
  join(dir, 'targets', `${hash}.${path}`);

export const writeTarget = (dir: string, path: string, hash: string, bytes: Uint8Array): void =>
  writeWhole(targetFile(dir, path, hash), bytes);

export const readTarget = (dir: string, path: string, hash: string): Buffer =>
  readFileSync(targetFile(dir, path, hash));

/** Writes the metadata, the timestamp last: until then a client sees the feed as it was. */
export function writeFeed(dir: string, { targets, snapshot, timestamp }: Feed): void {
  const at = (name: string): string => join(metadataDir(dir), name);
  writeWhole(at(`${targets.signed.version}.targets.json`), metadataBytes(targets));
  writeWhole(at(`${snapshot.signed.version}.snapshot.json`), metadataBytes(snapshot));
  writeWhole(at('timestamp.json'), metadataBytes(timestamp));
}

/**
 * Removes metadata and targets that nobody asks for any more. What the versions before the present ones refer to
 * stays, for a client that has just read the timestamp before them.
 */
export function sweepFeed(dir: string, { targets, snapshot }: Feed): void {
  const newest = { targets: targets.signed.version, snapshot: snapshot.signed.version };
  const wanted = new Set<string>();
  for (const name of readdirSync(metadataDir(dir))) {
    const match = /^(\d+)\.(targets|snapshot)\.json$/.exec(name);
    if (!match) continue;
    const role = match[2] as keyof typeof newest;
    const path = join(metadataDir(dir), name);
    if (Number(match[1]) < newest[role] - 1) rmSync(path);
    else if (role === 'targets') {
      const { signed } = parsing(path, (json) => Metadata.fromJSON(MetadataKind.Targets, json));
      for (const target of Object.values(signed.targets))
        wanted.add(`${target.hashes.sha256}.${target.path}`);
    }
  }
  for (const name of readdirSync(join(dir, 'targets')))
    if (!wanted.has(name)) rmSync(join(dir, 'targets', name));
}
