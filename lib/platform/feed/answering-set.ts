import type { Compiled } from '../../core/annotate/annotate';
import type { Gazetteer } from '../../core/annotate/match/gazetteer';
import { readAround } from '../../core/dataset/record-packs';
import { compileSet } from '../../core/feed/compile-set';
import { feedSet, type SetMember, setStamp } from '../../core/feed/feed-set';
import type { Subscription } from '../../core/feed/subscription';
import type { Release } from '../../core/model/release';
import { type CompiledSet, compiledSet, readCompiled } from './compiled-set';
import type { FeedStore } from './feed-store';
import { type LoadedSet, loadSet, type SetSources } from './load-set';

export interface AnsweringPorts extends SetSources {
  readonly store: Pick<
    FeedStore,
    'text' | 'hasText' | 'subscriptions' | 'compiled' | 'keepCompiled' | 'packs'
  >;
  /** The compiled names that ship with the extension. */
  shippedGazetteer(): Promise<Gazetteer>;
  readonly compile?: typeof compileSet;
}

/** What answers now. */
export interface AnsweringSet {
  /** What pages are read with: ready at once, as it was kept at the last swap. */
  readonly compiled: Compiled;
  /** The editions that it is made of; the first has the last word. */
  readonly members: readonly SetMember[];
  /** All records. Of a large set that takes seconds, so it waits for what needs them all. */
  load(): Promise<LoadedSet>;
  /** Ids of records that stand for those of several feeds, with the feeds. */
  readonly joined: LoadedSet['joined'];
  /** The records that a record's card is made of. Null where all are at hand, or what was kept of them cannot be read. */
  around(id: string): Promise<Release | null>;
  /** Feeds whose edition storage is known to have lost. */
  readonly lost: readonly string[];
  /** What kept the feeds from answering: then all is as it ships. */
  readonly failure?: unknown;
}

const isShipped = (members: readonly SetMember[]): boolean =>
  members.length === 1 && members[0]?.hash === null;

/** What was compiled at the last swap, where that was of these members and their records are still there. */
async function keptSet(
  members: readonly SetMember[],
  { store, version }: AnsweringPorts,
): Promise<{ readonly set: CompiledSet; readonly compiled: Compiled } | null> {
  for (const { feed, hash } of members)
    if (hash !== null && !(await store.hasText(feed, hash))) return null;
  const kept = await store.compiled().catch(() => undefined);
  if (kept?.stamp !== setStamp(members, version)) return null;
  const compiled = readCompiled(kept);
  return compiled && { set: kept, compiled };
}

/** The set compiled now. Without room it is made again the next time. */
function compileNow(loaded: LoadedSet, { store, compile = compileSet }: AnsweringPorts): Compiled {
  const { release } = loaded;
  const gazetteer = compile(release);
  void store.keepCompiled(compiledSet(loaded, gazetteer)).catch(() => undefined);
  return { gazetteer, incidents: release.incidents };
}

async function answer(
  subscriptions: readonly Subscription[],
  ports: AnsweringPorts,
): Promise<AnsweringSet> {
  const floor = await ports.shipped();
  const members = feedSet(subscriptions, floor);
  const kept = isShipped(members) ? null : await keptSet(members, ports);
  if (kept) {
    // Records that cannot be read after all are not there to be shown: what ships still is.
    const load = () => loadSet(ports, subscriptions).catch(() => loadSet(ports, []));
    const { stamp, head, packCount: count, joined } = kept.set;
    const read = (numbers: readonly number[]) => ports.store.packs(stamp, numbers);
    const around = (id: string) => readAround({ head, count, read }, id).catch(() => null);
    return { compiled: kept.compiled, members, load, joined, around, lost: [] };
  }
  const loaded = await loadSet(ports, subscriptions);
  const compiled = isShipped(loaded.members)
    ? { gazetteer: await ports.shippedGazetteer(), incidents: floor.incidents }
    : compileNow(loaded, ports);
  const { members: answering, joined, lost } = loaded;
  const load = async () => loaded;
  return { compiled, members: answering, load, joined, around: async () => null, lost };
}

/** Finds what is to answer. Whatever fails about feeds takes the feeds away, never the edition that ships. */
export async function answeringSet(ports: AnsweringPorts): Promise<AnsweringSet> {
  try {
    return await answer(await ports.store.subscriptions(), ports);
  } catch (failure) {
    return { ...(await answer([], ports)), failure };
  }
}
