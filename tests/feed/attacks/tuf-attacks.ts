import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { edition } from '../editions';
import type { Behaviour } from '../feed-server';
import { makeKey, type SigningKey } from '../publisher';
import { type Attack, eachTarget, file, resign, TIMESTAMP } from './attack';

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
