import { type Desk, DeskPublisher, type Desks } from '../desk-publisher';
import type { Behaviour } from '../feed-server';
import { makeKey, type Publisher, type SigningKey } from '../publisher';
import { type Attack, base64, put, resign, TIMESTAMP } from './attack';

/** An attack on a feed whose edition is signed by a delegated role, `desk`. */
const onDesk = (
  name: string,
  fault: Attack['fault'],
  apply: (publisher: DeskPublisher, before: Map<string, Behaviour>) => void,
  more: Partial<Attack> = {},
): Attack => ({
  ...{ name, fault },
  publisher: () => new DeskPublisher(),
  apply: (publisher: Publisher, before) => apply(publisher as DeskPublisher, before),
  ...more,
});

const deskOf = (p: DeskPublisher): Desk => p.desks.desk as Desk;
const firstKey = (p: DeskPublisher): SigningKey => deskOf(p).keys[0] as SigningKey;
/** The desk is for once another, rightly named by all above it. */
const publishDesk = (p: DeskPublisher, change: Partial<Desk>): void =>
  p.publishTargets({}, { desk: { ...deskOf(p), ...change } });
/** What the last snapshot names. */
function named(p: DeskPublisher): Record<string, object> {
  const path = `metadata/${p.versions.snapshot}.snapshot.json`;
  const { signed } = JSON.parse(p.bytes(path).toString()) as { signed: { meta: never } };
  return signed.meta;
}
/** What the top-level targets delegate is for once other than any publisher would write it. */
function misdelegate(p: DeskPublisher, change: (role: object) => object[]): void {
  const path = `metadata/${p.versions.targets}.targets.json`;
  const { signed } = JSON.parse(p.bytes(path).toString()) as {
    signed: { delegations: { keys: object; roles: [object] } };
  };
  const { keys, roles } = signed.delegations;
  p.publishTargets({ delegations: { keys, roles: change(roles[0]) } });
}
/** Roles each of which leads to the next, and the last to the edition. */
const chain = (length: number): Desks =>
  Object.fromEntries(
    Array.from({ length }, (_, i) => {
      const next = i < length - 1 ? { to: [`link-${i + 1}`] } : { targets: 'edition' as const };
      return [`link-${i}`, { keys: [makeKey()], ...next }];
    }),
  );
const ENDLESS: Behaviour = { kind: 'endless', body: base64(' '.repeat(65_536)) };

export const DELEGATION_ATTACKS: readonly Attack[] = [
  onDesk('mix and match: a desk of another day', 'mixed', (p, before) => {
    p.files.set('metadata/2.desk.json', before.get('metadata/1.desk.json') as Behaviour);
  }),
  onDesk('mix and match: a desk of another version than named, without hashes', 'mixed', (p) => {
    p.publishSnapshot({ meta: { ...named(p), 'desk.json': { version: 2 } } });
    resign(p, 'metadata/2.desk.json', deskOf(p).keys, (s) => ({ ...s, version: 7 }));
  }),
  onDesk('mix and match: a desk that the snapshot does not name', 'mixed', (p) => {
    const meta = named(p);
    p.publishTargets({}, { another: deskOf(p) }, ['another']);
    p.publishSnapshot({ meta: { ...meta, 'targets.json': named(p)['targets.json'] } });
  }),
  onDesk(
    'rollback: a new snapshot that names an older desk',
    'rollback',
    (p) => p.publishSnapshot({ meta: { ...named(p), 'desk.json': { version: 1 } } }),
    { late: true },
  ),
  onDesk(
    'rollback: a new snapshot that names no desk any more',
    'rollback',
    (p) => p.publishSnapshot({ meta: { 'targets.json': named(p)['targets.json'] } }),
    { late: true },
  ),
  onDesk('indefinite freeze: the desk has expired', 'expired', (p) =>
    publishDesk(p, { change: { expires: '2020-01-01T00:00:00Z' } }),
  ),
  onDesk('wrong threshold: one of two', 'unsigned', (p) =>
    publishDesk(p, { keys: [firstKey(p), makeKey()], threshold: 2, signers: [firstKey(p)] }),
  ),
  onDesk('wrong threshold: one that signs twice', 'unsigned', (p) =>
    publishDesk(p, {
      keys: [firstKey(p), makeKey()],
      threshold: 2,
      signers: [firstKey(p), firstKey(p)],
    }),
  ),
  onDesk('wrong keys: the top-level role signs for the desk', 'unsigned', (p) =>
    publishDesk(p, { signers: p.keys.targets }),
  ),
  onDesk('wrong keys: the desk signs for the top-level role', 'unsigned', (p) => {
    const { keys } = p;
    p.keys = { ...keys, targets: [firstKey(p)] };
    p.publishTargets();
    p.keys = keys;
  }),
  onDesk('wrong keys: the desk signs the timestamp', 'unsigned', (p) =>
    resign(p, TIMESTAMP, deskOf(p).keys),
  ),
  onDesk('a key of the desk that was taken back', 'unsigned', (p) =>
    publishDesk(p, { keys: [makeKey()], signers: [firstKey(p)] }),
  ),
  onDesk('the path is not covered', 'no-release', (p) =>
    publishDesk(p, { paths: ['news/*.json.gz', '*.txt'] }),
  ),
  onDesk('the hash of the path is not covered', 'no-release', (p) =>
    publishDesk(p, { prefixes: ['0'.repeat(64)] }),
  ),
  onDesk('a desk before it has the last word, and not the release', 'no-release', (p) => {
    const first = { keys: [makeKey()], terminating: true };
    p.publishTargets({}, { first, ...p.desks }, ['first', 'desk']);
  }),
  onDesk('delegations that go in a circle', 'no-release', (p) => {
    const night = { keys: [makeKey()], to: ['desk', 'night'] };
    p.publishTargets({}, { desk: { ...deskOf(p), targets: {}, to: ['night'] }, night });
  }),
  onDesk('more roles than are looked into', 'no-release', (p) =>
    p.publishTargets({}, chain(40), ['link-0']),
  ),
  onDesk('endless data: the desk', 'too-large', (p) => put(p, 'metadata/2.desk.json', ENDLESS)),
  onDesk('endless data: a desk of no stated length', 'too-large', (p) => {
    p.publishSnapshot({ meta: { ...named(p), 'desk.json': { version: 2 } } });
    put(p, 'metadata/2.desk.json', ENDLESS);
  }),
  onDesk('a desk that says it is larger than all may be', 'too-large', (p) =>
    p.publishSnapshot({ meta: { ...named(p), 'desk.json': { version: 2, length: 6_000_000 } } }),
  ),
  onDesk('desks that are larger together than all may be', 'too-large', (p) => {
    const padded = (next: Partial<Desk>): Desk => ({
      ...{ keys: [makeKey()], change: { padding: ' '.repeat(2_000_000) } },
      ...next,
    });
    const desks = { a: padded({ to: ['b'] }), b: padded({ to: ['c'] }), c: padded({}) };
    p.publishTargets({}, desks, ['a']);
  }),
  onDesk('the desk is not there', 'missing', (p) => void p.files.delete('metadata/2.desk.json')),
  onDesk('a desk with the name of a top-level role', 'not-a-feed', (p) =>
    misdelegate(p, (role) => [{ ...role, name: 'root' }]),
  ),
  onDesk('a desk that is listed twice', 'not-a-feed', (p) =>
    misdelegate(p, (role) => [role, role]),
  ),
  onDesk('a pattern that clients read differently', 'not-a-feed', (p) =>
    misdelegate(p, (role) => [{ ...role, paths: ['{a,*}.json.gz'] }]),
  ),
  onDesk('paths and hashes of paths at once', 'not-a-feed', (p) =>
    misdelegate(p, (role) => [{ ...role, path_hash_prefixes: [''] }]),
  ),
];
