import { ok } from '../../model/result';
import { type FeedResult, refuse } from '../feed-fault';
import { checkTargets } from './check-metadata';
import type { DelegatedRole, Delegations, TargetFile, Targets } from './metadata';
import { matchesPath } from './path-pattern';
import { MAX_BYTES, type TufPorts } from './ports';
import type { Refreshed } from './refresh';
import { updateNamed } from './update-named';

/** Roles that one search looks into, the top-level one among them: as many as with tuf-js. */
const MAX_ROLES = 33;

/** Finds what is signed of a target's file, by its path. @returns null where no role that may name it does */
export type FindTarget = (path: string) => Promise<FeedResult<TargetFile | null>>;

/**
 * The delegations that cover a path, in their order, up to the first that has the last word.
 * @param hash SHA-256 of the path, in lower-case hexadecimal
 */
function covering({ roles = [] }: Delegations, path: string, hash: string): DelegatedRole[] {
  const able = roles.filter(
    ({ paths, path_hash_prefixes: prefixes }) =>
      paths?.some((pattern) => matchesPath(pattern, path)) ||
      prefixes?.some((prefix) => hash.startsWith(prefix)),
  );
  const last = able.findIndex(({ terminating }) => terminating);
  return last < 0 ? able : able.slice(0, last + 1);
}

type Load = () => Promise<FeedResult<Targets>>;

/** Gets delegated roles, each at the first path that leads to it, and once for each delegation. */
function makeLoadRole(ports: TufPorts, { root, snapshot }: Refreshed, now: Date) {
  let left = MAX_BYTES.delegated;
  const loading = new Map<DelegatedRole, ReturnType<Load>>();
  const files: TufPorts['files'] = {
    async fetch(path, maxBytes) {
      const bytes = await ports.files.fetch(path, maxBytes);
      if (bytes.ok) left -= bytes.value.length;
      return bytes;
    },
  };
  const load = async (delegation: DelegatedRole, { keys }: Delegations) => {
    const { name, keyids, threshold } = delegation;
    const named = Object.hasOwn(snapshot.meta, `${name}.json`) && snapshot.meta[`${name}.json`];
    if (!named) return refuse('mixed', `the snapshot does not name ${name}`);
    const role = { name, keys, keyids, threshold };
    return updateNamed(
      {
        ...{ keptAs: `delegated/${name}`, role: name, named, maxBytes: left },
        consistent: root.consistent_snapshot,
        check: (bytes) => checkTargets(role, named, bytes, ports.crypto),
      },
      { ...ports, files },
      now,
    );
  };
  return (delegation: DelegatedRole, by: Delegations): ReturnType<Load> => {
    const known = loading.get(delegation) ?? load(delegation, by);
    loading.set(delegation, known);
    return known;
  };
}

/**
 * The search of the specification (5.6.7) through verified targets and, in preorder, those that they delegate to. Each
 * delegated role is verified by the keys of the role that leads to it, and its faults are the feed's.
 */
export function makeFindTarget(ports: TufPorts, refreshed: Refreshed, now: Date): FindTarget {
  const loadRole = makeLoadRole(ports, refreshed, now);
  return async (path) => {
    const hash = (await ports.crypto.hash('sha256', new TextEncoder().encode(path))) as string;
    const visited = new Set<string>();
    const waiting: { name: string; load: Load }[] = [
      { name: 'targets', load: async () => ok(refreshed.targets) },
    ];
    for (let next = waiting.pop(); next && visited.size < MAX_ROLES; next = waiting.pop()) {
      if (visited.has(next.name)) continue;
      visited.add(next.name);
      const role = await next.load();
      if (!role.ok) return role;
      const { targets, delegations } = role.value;
      if (Object.hasOwn(targets, path)) return ok(targets[path] as TargetFile);
      if (!delegations) continue;
      const roles = covering(delegations, path, hash);
      if (roles.at(-1)?.terminating) waiting.length = 0;
      for (const each of roles.reverse())
        waiting.push({ name: each.name, load: () => loadRole(each, delegations) });
    }
    return ok(null);
  };
}
