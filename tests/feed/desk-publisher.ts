import { type Json, makeKey, Publisher, type SigningKey } from './publisher';

/** A role that another one delegates to. */
export interface Desk {
  readonly keys: readonly SigningKey[];
  readonly threshold?: number;
  /** Who signs, where that is not all who may. */
  readonly signers?: readonly SigningKey[];
  readonly terminating?: boolean;
  readonly paths?: readonly string[];
  readonly prefixes?: readonly string[];
  /** The targets that it signs; `edition`: those of the last edition. */
  readonly targets?: 'edition' | Json;
  readonly to?: readonly string[];
  /** Fields of its metadata that are other than they would be. */
  readonly change?: Json;
}
export type Desks = Readonly<Record<string, Desk>>;

/** A publisher who has others sign the targets. `top` are those that its own targets metadata delegates to. */
export class DeskPublisher extends Publisher {
  desks: Desks = { desk: { keys: [makeKey()], targets: 'edition' } };
  top: readonly string[] = ['desk'];
  readonly counters: Record<string, number> = {};

  private delegations(names: readonly string[], desks: Desks): Json {
    const all = names.map((name) => [name, desks[name] as Desk] as const);
    return {
      keys: Object.fromEntries(
        all.flatMap(([, { keys }]) => keys.map(({ id, json }) => [id, json] as const)),
      ),
      roles: all.map(([name, { keys, threshold = 1, terminating = false, paths, prefixes }]) => ({
        name,
        keyids: keys.map(({ id }) => id),
        threshold,
        terminating,
        ...(prefixes ? { path_hash_prefixes: prefixes } : { paths: paths ?? ['*.json.gz'] }),
      })),
    };
  }

  /** The desks sign, and above them all others. `desks` and `top` are for this once. */
  override publishTargets(
    change: Json = {},
    desks: Desks = this.desks,
    top: readonly string[] = this.top,
  ): void {
    for (const [name, { keys, signers = keys, targets = {}, to, change: other }] of Object.entries(
      desks,
    )) {
      const version = (this.counters[name] ?? 0) + 1;
      this.counters[name] = version;
      const signed = {
        ...this.head('targets', version),
        targets: targets === 'edition' ? this.targets : targets,
        ...(to && { delegations: this.delegations(to, desks) }),
        ...other,
      };
      const path = `metadata/${version}.${name}.json`;
      this.put(path, this.sign(signed, signers));
      this.delegated[`${name}.json`] = this.meta(version, path);
    }
    super.publishTargets({ targets: {}, delegations: this.delegations(top, desks), ...change });
  }
}
