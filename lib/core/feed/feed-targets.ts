import * as v from 'valibot';
import { FeedTarget } from '../dataset/feed-target';
import { ok } from '../model/result';
import { type FeedResult, refuse } from './feed-fault';
import type { FindTarget } from './tuf/find-target';
import type { TargetFile } from './tuf/metadata';

/** A target of ours: its file, and what its publisher has signed of it. */
interface NamedTarget<Kind extends FeedTarget['kind']> {
  readonly name: string;
  readonly file: TargetFile;
  readonly facts: Extract<FeedTarget, { kind: Kind }>;
}
export type ReleaseTarget = NamedTarget<'release'>;
export type DeltaTarget = NamedTarget<'delta'>;

/** The largest edition that is taken, in bytes: as a file, and expanded. */
export const MOST_BYTES = { file: 32_000_000, expanded: 160_000_000 };
/** Deltas that are looked through for the one that is wanted. */
const MAX_DELTAS = 1000;

/** The release that a feed offers, on the word of the role that its metadata leads to. */
export async function findRelease(find: FindTarget): Promise<FeedResult<ReleaseTarget>> {
  const name = 'release.json.gz';
  const found = await find(name);
  if (!found.ok) return found;
  const file = found.value;
  const facts = v.safeParse(FeedTarget, file?.custom?.cairn);
  if (!file || !facts.success || facts.output.kind !== 'release')
    return refuse('no-release', 'no target is a release that this version reads');
  if (file.length > MOST_BYTES.file || facts.output.length > MOST_BYTES.expanded)
    return refuse('too-large', `the release has ${facts.output.length} bytes`);
  return ok({ name, file, facts: facts.output });
}

/**
 * The delta to a release from the one at hand, or null where there is none that is worth it.
 * @param from hash of the release at hand
 */
export async function findDelta(
  find: FindTarget,
  release: ReleaseTarget,
  from: string,
): Promise<DeltaTarget | null> {
  for (let steps = 1; steps <= MAX_DELTAS; steps++) {
    const name = `delta-${steps}.json.gz`;
    const found = await find(name);
    const file = found.ok ? found.value : null;
    if (!file) return null;
    const facts = v.safeParse(FeedTarget, file.custom?.cairn);
    if (!facts.success || facts.output.kind !== 'delta' || facts.output.from !== from) continue;
    const { release: to, id } = facts.output;
    const fits = to === release.facts.release && id === release.facts.id;
    if (fits && file.length < release.file.length) return { name, file, facts: facts.output };
  }
  return null;
}
