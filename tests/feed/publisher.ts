import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { canonicalize } from '@tufjs/canonical-json';
import { makeDelta } from '../../lib/core/dataset/delta';
import { canonicalText, releaseText, textHash } from '../../lib/core/dataset/release-text';
import type { Release } from '../../lib/core/model/release';
import type { Behaviour } from './feed-server';

type Role = 'root' | 'timestamp' | 'snapshot' | 'targets';
export type Json = Record<string, unknown>;

export interface SigningKey {
  readonly id: string;
  readonly json: Json;
  sign(data: Buffer): string;
}

export const sha256 = (data: Buffer | string): string =>
  createHash('sha256').update(data).digest('hex');

/** A throwaway key. */
export function makeKey(algorithm: 'ed25519' | 'ecdsa' = 'ed25519'): SigningKey {
  const pair: { publicKey: KeyObject; privateKey: KeyObject } =
    algorithm === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const json =
    algorithm === 'ed25519'
      ? {
          keytype: 'ed25519',
          scheme: 'ed25519',
          keyval: {
            public: pair.publicKey
              .export({ format: 'der', type: 'spki' })
              .subarray(-32)
              .toString('hex'),
          },
        }
      : {
          keytype: 'ecdsa',
          scheme: 'ecdsa-sha2-nistp256',
          keyval: { public: pair.publicKey.export({ format: 'pem', type: 'spki' }).toString() },
        };
  return {
    id: sha256(canonicalize(json)),
    json,
    sign: (data) =>
      sign(algorithm === 'ed25519' ? null : 'sha256', data, pair.privateKey).toString('hex'),
  };
}

export const DAY = 86_400_000;

/** Makes signed repositories, and wrong ones: every number, key and file can be other than it should. */
export class Publisher {
  readonly files = new Map<string, Behaviour>();
  keys: Record<Role, SigningKey[]> = {
    root: [makeKey()],
    timestamp: [makeKey()],
    snapshot: [makeKey()],
    targets: [makeKey()],
  };
  thresholds: Record<Role, number> = { root: 1, timestamp: 1, snapshot: 1, targets: 1 };
  versions: Record<Role, number> = { root: 0, timestamp: 0, snapshot: 0, targets: 0 };
  /** From now, in milliseconds. */
  lifetimes: Record<Role, number> = {
    root: 3650 * DAY,
    timestamp: 7 * DAY,
    snapshot: 30 * DAY,
    targets: 365 * DAY,
  };
  now = Date.now();
  id = 'test-feed';
  /** What the snapshot says of delegated roles. */
  delegated: Json = {};
  protected targets: Json = {};
  private last: Release | null = null;

  put(path: string, body: Buffer | string): void {
    this.files.set(path, { kind: 'file', body: Buffer.from(body).toString('base64') });
  }

  bytes(path: string): Buffer {
    const file = this.files.get(path);
    if (file?.kind !== 'file') throw new Error(`no file ${path}`);
    return Buffer.from(file.body, 'base64');
  }

  /** What is served now, to be served again later. */
  copy(): Map<string, Behaviour> {
    return new Map(this.files);
  }

  sign(signed: Json, keys: readonly SigningKey[]): Buffer {
    const data = Buffer.from(canonicalize(signed));
    const signatures = keys.map((key) => ({ keyid: key.id, sig: key.sign(data) }));
    return Buffer.from(JSON.stringify({ signatures, signed }));
  }

  protected head(role: Role, version = this.versions[role]): Json {
    return {
      _type: role,
      spec_version: '1.0.31',
      version,
      expires: new Date(this.now + this.lifetimes[role]).toISOString().replace(/\.\d+/, ''),
    };
  }

  /** @param by who signs besides the new root's own keys: those of the root before */
  publishRoot(by: readonly SigningKey[] = [], change: Json = {}): void {
    this.versions.root++;
    const all = Object.values(this.keys).flat();
    const roles = Object.fromEntries(
      Object.entries(this.keys).map(([role, keys]) => [
        role,
        { keyids: keys.map(({ id }) => id), threshold: this.thresholds[role as Role] },
      ]),
    );
    const signed = {
      ...this.head('root'),
      consistent_snapshot: true,
      keys: Object.fromEntries(all.map(({ id, json }) => [id, json])),
      roles,
      ...change,
    };
    const signers = [...new Set([...this.keys.root, ...by])];
    this.put(`metadata/${this.versions.root}.root.json`, this.sign(signed, signers));
  }

  /** New keys for these roles, in a new root signed by the old and the new. */
  rotate(...roles: Role[]): void {
    const before = this.keys.root;
    this.keys = { ...this.keys };
    for (const role of roles) this.keys[role] = [makeKey()];
    this.publishRoot(before);
  }

  private target(name: string, text: string, facts: Json): void {
    const file = gzipSync(text);
    const hash = sha256(file);
    this.put(`targets/${hash}.${name}`, file);
    this.targets[name] = {
      length: file.length,
      hashes: { sha256: hash },
      custom: { cairn: { ...facts, length: Buffer.byteLength(text) } },
    };
  }

  /** Path of a target's file as it was last published. */
  targetPath(name: string): string {
    const { hashes } = this.targets[name] as { hashes: { sha256: string } };
    return `targets/${hashes.sha256}.${name}`;
  }

  /** A new edition: targets, snapshot and timestamp. `text` and `facts` stand in for what they would be. */
  async publish(release: Release, other: { text?: string; facts?: Json } = {}): Promise<void> {
    if (this.versions.root === 0) this.publishRoot();
    const text = other.text ?? releaseText(release);
    const facts = {
      kind: 'release',
      format: 1,
      id: this.id,
      edition: release.edition,
      date: release.date,
      title: release.title,
      publisher: release.publisher,
      licence: release.licence,
      entities: release.entities.length,
      incidents: release.incidents.length,
      release: await textHash(text),
      ...other.facts,
    };
    this.targets = {};
    this.target('release.json.gz', text, facts);
    if (this.last && other.text === undefined) {
      const delta = await makeDelta(this.last, release);
      const { from } = delta;
      this.target('delta-1.json.gz', canonicalText(delta), { ...facts, kind: 'delta', from });
    }
    this.last = release;
    this.publishTargets();
  }

  publishTargets(change: Json = {}): void {
    this.versions.targets++;
    const signed = { ...this.head('targets'), targets: this.targets, ...change };
    const bytes = this.sign(signed, this.keys.targets);
    this.put(`metadata/${this.versions.targets}.targets.json`, bytes);
    this.publishSnapshot();
  }

  protected meta(version: number, path: string): Json {
    const bytes = this.bytes(path);
    return {
      version,
      length: bytes.length,
      hashes: { sha256: sha256(bytes) },
    };
  }

  publishSnapshot(change: Json = {}): void {
    this.versions.snapshot++;
    const meta = {
      'targets.json': this.meta(
        this.versions.targets,
        `metadata/${this.versions.targets}.targets.json`,
      ),
      ...this.delegated,
    };
    const bytes = this.sign({ ...this.head('snapshot'), meta, ...change }, this.keys.snapshot);
    this.put(`metadata/${this.versions.snapshot}.snapshot.json`, bytes);
    this.publishTimestamp();
  }

  publishTimestamp(change: Json = {}): void {
    this.versions.timestamp++;
    const meta = {
      'snapshot.json': this.meta(
        this.versions.snapshot,
        `metadata/${this.versions.snapshot}.snapshot.json`,
      ),
    };
    const signed = { ...this.head('timestamp'), meta, ...change };
    this.put('metadata/timestamp.json', this.sign(signed, this.keys.timestamp));
  }

  /** The content of a role put in place of its own, signed as it is, with all that names it made anew. */
  republish(role: Role, content: Json): void {
    const path = role === 'timestamp' ? 'timestamp' : `${this.versions[role]}.${role}`;
    this.put(`metadata/${path}.json`, this.sign(content, this.keys[role]));
    if (role === 'targets') this.publishSnapshot();
    if (role === 'snapshot') this.publishTimestamp();
  }
}
