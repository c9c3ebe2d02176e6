import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FeedFaultCode } from '../../lib/core/feed/feed-fault';
import { edition, town } from './editions';
import type { Behaviour } from './feed-server';
import { DAY, makeKey, type Publisher, type SigningKey, sha256 } from './publisher';

const TIMESTAMP = 'metadata/timestamp.json';
const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');
const PORTAL = '<!doctype html><title>Log in</title><h1>Free Wi-Fi</h1>';
const YEAR = 365 * DAY;

/** Something that goes wrong between edition 1, which the reader has, and edition 2, which is published. */
export interface Attack {
  readonly name: string;
  /** Done to what the server has. `before` is what it had while edition 1 was the last. */
  apply(publisher: Publisher, before: Map<string, Behaviour>): void | Promise<void>;
  readonly fault: FeedFaultCode;
  /** By how much the reader's clock is wrong, in milliseconds. */
  readonly clock?: number;
  /** The client is in a hurry, as the server is slow by intent. */
  readonly hasty?: true;
  /** The reader has edition 2 by the time of the attack. */
  readonly late?: true;
  /** Where the feed itself can't be mended: no honest edition follows. */
  readonly final?: true;
}

const put = (publisher: Publisher, path: string, behaviour: Behaviour): void => {
  publisher.files.set(path, behaviour);
};
/** Signs a file of metadata anew after a change, with whatever keys. */
function resign(
  publisher: Publisher,
  path: string,
  keys: readonly SigningKey[],
  change: (signed: Record<string, never>) => object = (signed) => signed,
): void {
  const { signed } = JSON.parse(publisher.bytes(path).toString()) as { signed: never };
  publisher.put(path, publisher.sign({ ...change(signed) }, keys));
}
/** A target's file and the metadata that names it, both of the attacker's making but rightly signed. */
const resigned = (publisher: Publisher, text: string, facts: object = {}): Promise<void> =>
  publisher.publish(edition(2), { text, facts: { ...facts } });
const answerAll = (publisher: Publisher, behaviour: Behaviour): void => {
  for (const path of publisher.files.keys()) put(publisher, path, behaviour);
};
/** Both ways to the edition, so that the attack can't be walked around. */
const eachTarget = (publisher: Publisher, change: (file: Buffer) => Behaviour): void => {
  for (const name of ['release.json.gz', 'delta-1.json.gz']) {
    const path = publisher.targetPath(name);
    put(publisher, path, change(publisher.bytes(path)));
  }
};
const file = (bytes: Buffer): Behaviour => ({ kind: 'file', body: base64(bytes) });

export const TUF_ATTACKS: readonly Attack[] = [
  {
    name: 'arbitrary release: the file is another',
    apply: (p) => eachTarget(p, (bytes) => file(gzipSync(randomBytes(bytes.length / 2)))),
    fault: 'altered',
  },
  {
    name: 'arbitrary release: all metadata by other keys',
    async apply(p) {
      p.keys = { ...p.keys, timestamp: [makeKey()], snapshot: [makeKey()], targets: [makeKey()] };
      await p.publish(edition(9));
    },
    fault: 'unsigned',
    final: true,
  },
  {
    name: 'rollback: an older timestamp',
    async apply(p, before) {
      p.files.set(TIMESTAMP, before.get(TIMESTAMP) as Behaviour);
    },
    late: true,
    fault: 'rollback',
  },
  {
    name: 'rollback: a new timestamp that names an older snapshot',
    apply(p) {
      p.publishTimestamp();
      resign(p, TIMESTAMP, p.keys.timestamp, (signed) => ({
        ...signed,
        meta: { 'snapshot.json': { version: 1 } },
      }));
    },
    late: true,
    fault: 'rollback',
  },
  {
    name: 'rollback: a new snapshot that names older targets',
    apply(p) {
      p.publishSnapshot({ meta: { 'targets.json': { version: 1 } } });
    },
    late: true,
    fault: 'rollback',
  },
  {
    name: 'rollback: a new snapshot that names no targets',
    apply: (p) => p.publishSnapshot({ meta: {} }),
    fault: 'not-a-feed',
  },
  {
    name: 'indefinite freeze: the timestamp has expired',
    apply(p) {
      p.publishTimestamp({ expires: '2020-01-01T00:00:00Z' });
    },
    fault: 'expired',
  },
  {
    name: 'indefinite freeze: the snapshot has expired',
    apply: (p) => p.publishSnapshot({ expires: '2020-01-01T00:00:00Z' }),
    fault: 'expired',
  },
  {
    name: 'indefinite freeze: the targets have expired',
    apply: (p) => p.publishTargets({ expires: '2020-01-01T00:00:00Z' }),
    fault: 'expired',
  },
  {
    name: 'a root that has expired',
    apply: (p) => p.publishRoot([], { expires: '2020-01-01T00:00:00Z' }),
    fault: 'expired',
    final: true,
  },
  {
    name: 'mix and match: a snapshot of another day',
    apply(p, before) {
      p.files.set('metadata/2.snapshot.json', before.get('metadata/1.snapshot.json') as Behaviour);
    },
    fault: 'mixed',
  },
  {
    name: 'mix and match: a snapshot with another version than named, without hashes',
    apply(p) {
      resign(p, TIMESTAMP, p.keys.timestamp, (signed) => ({
        ...signed,
        meta: { 'snapshot.json': { version: 2 } },
      }));
      resign(p, 'metadata/2.snapshot.json', p.keys.snapshot, (signed) => ({
        ...signed,
        version: 7,
      }));
    },
    fault: 'mixed',
  },
  {
    name: 'mix and match: targets of another day',
    apply(p, before) {
      p.files.set('metadata/2.targets.json', before.get('metadata/1.targets.json') as Behaviour);
    },
    fault: 'mixed',
  },
  {
    name: 'wrong keys: the timestamp by the key of another role',
    apply: (p) => resign(p, TIMESTAMP, p.keys.targets),
    fault: 'unsigned',
  },
  {
    name: 'wrong keys: the key id of the right one, the signature of another',
    apply(p) {
      const [right] = p.keys.timestamp as [SigningKey];
      resign(p, TIMESTAMP, [{ ...makeKey(), id: right.id }]);
    },
    fault: 'unsigned',
  },
  {
    name: 'no signatures at all',
    apply: (p) => resign(p, TIMESTAMP, []),
    fault: 'unsigned',
  },
  {
    name: 'a root that the one before has not signed',
    apply(p) {
      p.keys = { ...p.keys, root: [makeKey()] };
      p.publishRoot();
    },
    fault: 'unsigned',
    final: true,
  },
  {
    name: 'a root that has not signed itself',
    apply(p) {
      const before = p.keys.root;
      p.keys = { ...p.keys, root: [makeKey()] };
      p.publishRoot(before);
      resign(p, 'metadata/2.root.json', before);
    },
    fault: 'unsigned',
    final: true,
  },
  {
    name: 'a root that leaves a version out',
    apply(p) {
      p.publishRoot([], { version: 3 });
    },
    fault: 'rollback',
    final: true,
  },
  {
    name: 'a root that is the old one again under the next name',
    apply(p, before) {
      p.files.set('metadata/2.root.json', before.get('metadata/1.root.json') as Behaviour);
    },
    fault: 'rollback',
  },
];

export const SERVER_FAULTS: readonly Attack[] = [
  {
    name: 'endless data: the timestamp',
    apply: (p) => put(p, TIMESTAMP, { kind: 'endless', body: base64(' '.repeat(4096)) }),
    fault: 'too-large',
  },
  {
    name: 'endless data: the next root',
    apply: (p) =>
      put(p, 'metadata/2.root.json', { kind: 'endless', body: base64(' '.repeat(65_536)) }),
    fault: 'too-large',
  },
  {
    name: 'endless data: the targets metadata',
    apply: (p) =>
      put(p, 'metadata/2.targets.json', { kind: 'endless', body: base64(' '.repeat(65_536)) }),
    fault: 'too-large',
  },
  {
    name: 'endless data: the release',
    apply: (p) => eachTarget(p, (bytes) => ({ kind: 'endless', body: base64(bytes) })),
    fault: 'altered',
  },
  {
    name: 'slow retrieval: byte by byte',
    apply: (p) => put(p, TIMESTAMP, { kind: 'drip', body: base64(p.bytes(TIMESTAMP)), every: 50 }),
    hasty: true,
    fault: 'too-slow',
  },
  {
    name: 'slow retrieval: a body that stops',
    apply: (p) => eachTarget(p, (bytes) => ({ kind: 'stall', body: base64(bytes), after: 50 })),
    hasty: true,
    fault: 'too-slow',
  },
  {
    name: 'slow retrieval: no answer at all',
    apply: (p) => put(p, TIMESTAMP, { kind: 'stall', body: '', after: -1 }),
    hasty: true,
    fault: 'too-slow',
  },
  {
    name: 'a connection that breaks',
    apply: (p) => put(p, TIMESTAMP, { kind: 'cut', body: base64(p.bytes(TIMESTAMP)), after: 30 }),
    fault: 'unreachable',
  },
  {
    name: 'a truncated release',
    apply: (p) => eachTarget(p, (bytes) => file(bytes.subarray(0, -1))),
    fault: 'altered',
  },
  {
    name: 'a padded release',
    apply: (p) => eachTarget(p, (bytes) => file(Buffer.concat([bytes, Buffer.from([0])]))),
    fault: 'altered',
  },
  {
    name: 'a release with one bit turned',
    apply: (p) =>
      eachTarget(p, (bytes) => {
        const turned = Buffer.from(bytes);
        turned[turned.length >> 1] = (turned[turned.length >> 1] ?? 0) ^ 1;
        return file(turned);
      }),
    fault: 'altered',
  },
  {
    name: 'the release is not there',
    apply(p) {
      for (const name of ['release.json.gz', 'delta-1.json.gz']) p.files.delete(p.targetPath(name));
    },
    fault: 'missing',
  },
  {
    name: 'the timestamp is not there',
    apply: (p) => void p.files.delete(TIMESTAMP),
    fault: 'missing',
  },
  {
    name: 'the server has failed',
    apply: (p) => answerAll(p, { kind: 'answer', status: 503, body: base64(PORTAL) }),
    fault: 'answered',
  },
  {
    name: 'the server fails where the next root would be',
    apply: (p) => put(p, 'metadata/2.root.json', { kind: 'answer', status: 500 }),
    fault: 'answered',
  },
  {
    name: 'captive portal: a page with status 200 in place of everything',
    apply: (p) =>
      answerAll(p, {
        kind: 'answer',
        status: 200,
        headers: { 'Content-Type': 'text/html' },
        body: base64(PORTAL),
      }),
    fault: 'not-a-feed',
  },
  {
    name: 'captive portal: a page for files that are not there',
    apply: (p) =>
      put(p, 'metadata/2.root.json', { kind: 'answer', status: 200, body: base64(PORTAL) }),
    fault: 'not-a-feed',
  },
  {
    name: 'a redirect loop',
    apply: (p) =>
      put(p, TIMESTAMP, {
        kind: 'answer',
        status: 302,
        headers: { Location: '/metadata/timestamp.json' },
      }),
    fault: 'redirected',
  },
  {
    name: 'a redirect to another origin',
    apply: (p) =>
      put(p, TIMESTAMP, {
        kind: 'answer',
        status: 307,
        headers: { Location: 'https://elsewhere.example/timestamp.json' },
      }),
    fault: 'redirected',
  },
  {
    name: 'a redirect into the private network',
    apply: (p) =>
      eachTarget(p, () => ({
        kind: 'answer',
        status: 301,
        headers: { Location: 'http://192.168.0.1/admin' },
      })),
    fault: 'redirected',
  },
];

const wrongShape = (name: string, body: string): Attack => ({
  name: `a timestamp of the wrong shape: ${name}`,
  apply: (p) => p.put(TIMESTAMP, body),
  fault: 'not-a-feed',
});

export const WRONG_CONTENT: readonly Attack[] = [
  wrongShape('nothing', ''),
  wrongShape('null', 'null'),
  wrongShape('a list', '[]'),
  wrongShape('a number', '1e999'),
  wrongShape('deep nesting', `${'['.repeat(8000)}${']'.repeat(8000)}`),
  wrongShape('signed is a text', '{"signatures":[],"signed":"x"}'),
  wrongShape('no version', '{"signatures":[],"signed":{"_type":"timestamp"}}'),
  wrongShape('not UTF-8', Buffer.from([0xff, 0xfe, 0x00]).toString('latin1')),
  {
    name: 'metadata of another kind, rightly signed',
    apply: (p) => resign(p, TIMESTAMP, p.keys.timestamp, (s) => ({ ...s, _type: 'snapshot' })),
    fault: 'not-a-feed',
  },
  {
    name: 'a version of the specification that is not read',
    apply: (p) => resign(p, TIMESTAMP, p.keys.timestamp, (s) => ({ ...s, spec_version: '2.0.0' })),
    fault: 'not-a-feed',
  },
  {
    name: 'gzip bomb',
    async apply(p) {
      await resigned(p, ' '.repeat(50_000_000), { length: 0 });
      // The file expands to far more than it says.
      resignTargets(p, (facts) => ({ ...facts, length: 2000 }));
    },
    fault: 'too-large',
  },
  {
    name: 'gzip bomb: and it says so',
    apply: async (p) => {
      await p.publish(edition(2));
      resignTargets(p, (facts) => ({ ...facts, length: 4_000_000_000 }));
    },
    fault: 'too-large',
  },
  {
    name: 'a release that is no gzip',
    async apply(p) {
      await p.publish(edition(2));
      const plain = Buffer.from('{"format":1}');
      p.put(`targets/${sha256(plain)}.release.json.gz`, plain);
      resignTargets(p, (facts) => facts, {
        length: plain.length,
        hashes: { sha256: sha256(plain) },
      });
    },
    fault: 'altered',
  },
  {
    name: 'a release whose text is not the one named',
    apply: (p) => resigned(p, JSON.stringify(edition(2)), { release: 'a'.repeat(64) }),
    fault: 'altered',
  },
  {
    name: 'a release that is no JSON',
    apply: (p) => resigned(p, PORTAL),
    fault: 'malformed',
  },
  {
    name: 'a release of the wrong shape',
    apply: (p) => resigned(p, '{"format":1,"entities":{"length":31}}'),
    fault: 'malformed',
  },
  {
    name: 'prototype keys in a record',
    apply: (p) => {
      const text = JSON.stringify(edition(2)).replace(
        '"type":"place"',
        '"type":"place","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}',
      );
      return resigned(p, text);
    },
    fault: 'malformed',
  },
  {
    name: 'a prototype key as an id',
    apply: (p) =>
      p.publish(
        edition(2, {
          entities: [...edition(2).entities, { ...town('x', 'X y'), id: '__proto__' as never }],
        }),
      ),
    fault: 'malformed',
  },
  {
    name: 'an id with the name of another feed before it',
    apply: (p) =>
      p.publish(
        edition(2, {
          entities: [
            ...edition(2).entities,
            { ...town('x', 'X y'), id: 'cairn:places/ml/gao' as never },
          ],
        }),
      ),
    fault: 'malformed',
  },
  {
    name: 'colliding ids',
    apply: (p) =>
      p.publish(edition(2, { entities: [...edition(2).entities, town('town-0', 'Another')] }), {
        text: JSON.stringify(
          edition(2, { entities: [...edition(2).entities, town('town-0', 'Another')] }),
        ),
      }),
    fault: 'colliding-ids',
  },
  {
    name: 'a release that empties the dataset',
    apply: (p) => p.publish(edition(2, { entities: [] })),
    fault: 'emptied',
  },
  {
    name: 'a release that loses most of the dataset',
    apply: (p) => p.publish(edition(2, { entities: edition(2).entities.slice(0, 12) })),
    fault: 'emptied',
  },
  {
    name: 'fewer records than were signed',
    apply: (p) => resigned(p, JSON.stringify(edition(1)), { entities: 32 }),
    fault: 'malformed',
  },
  {
    name: 'a name of one letter, which would mark every page',
    apply: (p) => p.publish(edition(2, { entities: [...edition(2).entities, town('e', 'e')] })),
    fault: 'malformed',
  },
  {
    name: 'a text too long for a record',
    apply: (p) =>
      p.publish(edition(2, { entities: [...edition(2).entities, town('e', 'x'.repeat(5000))] })),
    fault: 'malformed',
  },
  {
    name: 'a link that is a script',
    apply: (p) =>
      p.publish(
        edition(2, {
          sources: [{ ...(edition(2).sources[0] as object), url: 'javascript:alert(1)' } as never],
        }),
      ),
    fault: 'malformed',
  },
  {
    name: 'no target is a release of a format that is read',
    apply: async (p) => {
      await p.publish(edition(2), { facts: { format: 2 } });
    },
    fault: 'no-release',
  },
  {
    name: 'the feed takes another id',
    apply: async (p) => {
      p.id = 'cairn';
      await p.publish(edition(2));
      p.id = 'test-feed';
    },
    fault: 'other-id',
  },
  {
    name: "the reader's clock is a year fast",
    apply: () => undefined,
    clock: YEAR,
    fault: 'expired',
  },
];

/** Signs the targets metadata, and all above it, after a change to what the release says of itself. */
function resignTargets(
  publisher: Publisher,
  change: (facts: object) => object,
  fileChange: object = {},
): void {
  const path = `metadata/${publisher.versions.targets}.targets.json`;
  const { signed } = JSON.parse(publisher.bytes(path).toString()) as {
    signed: { targets: Record<string, { custom: { cairn: object } }> };
  };
  const release = signed.targets['release.json.gz'] as { custom: { cairn: object } };
  publisher.publishTargets({
    targets: {
      'release.json.gz': {
        ...release,
        ...fileChange,
        custom: { cairn: change(release.custom.cairn) },
      },
    },
  });
}
