import type { Gazetteer } from '../../core/annotate/match/gazetteer';
import { decodeGazetteer, encodeGazetteer } from '../../core/dataset/gazetteer-file';
import { compileSet } from '../../core/feed/compile-set';
import type { SetMember } from '../../core/feed/feed-set';
import type { Subscription } from '../../core/feed/subscription';
import type { FeedStore } from './feed-store';
import { type LoadedSet, loadSet, type SetSources } from './load-set';

export interface AnsweringPorts extends SetSources {
  readonly store: Pick<FeedStore, 'text' | 'subscriptions' | 'compiled' | 'keepCompiled'>;
  /** The compiled names that ship with the extension. */
  shippedGazetteer(): Promise<Gazetteer>;
  readonly compile?: typeof compileSet;
}

/** The records that answer, with their compiled names. */
export interface AnsweringSet {
  readonly loaded: LoadedSet;
  readonly gazetteer: Gazetteer;
  /** What kept the feeds from answering: then all is as it ships. */
  readonly failure?: unknown;
}

const isShipped = (members: readonly SetMember[]): boolean =>
  members.length === 1 && members[0]?.hash === null;

/** The names as they ship, as they were kept at the last swap, or made anew. */
async function gazetteerOf(loaded: LoadedSet, ports: AnsweringPorts): Promise<Gazetteer> {
  const { store, shippedGazetteer, compile = compileSet } = ports;
  if (isShipped(loaded.members)) return shippedGazetteer();
  const kept = await store.compiled().catch(() => undefined);
  if (kept?.stamp === loaded.stamp) {
    const decoded = decodeGazetteer(kept.bytes.buffer as ArrayBuffer);
    if (decoded.ok) return decoded.value;
  }
  const made = compile(loaded.release);
  // Without room it is made again the next time.
  void store
    .keepCompiled({ stamp: loaded.stamp, bytes: encodeGazetteer(made) })
    .catch(() => undefined);
  return made;
}

/** What is to answer now. Whatever fails about feeds takes the feeds away, never the edition that ships. */
export async function answeringSet(ports: AnsweringPorts): Promise<AnsweringSet> {
  const answer = async (subscriptions: readonly Subscription[]): Promise<AnsweringSet> => {
    const loaded = await loadSet(ports, subscriptions);
    return { loaded, gazetteer: await gazetteerOf(loaded, ports) };
  };
  try {
    return await answer(await ports.store.subscriptions());
  } catch (failure) {
    return { ...(await answer([])), failure };
  }
}
