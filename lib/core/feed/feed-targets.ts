import * as v from 'valibot';
import { FeedTarget } from '../dataset/feed-target';
import { ok } from '../model/result';
import { type FeedResult, refuse } from './feed-fault';
import type { TargetFile, Targets } from './tuf/metadata';

/** A target of ours: its file, and what its publisher has signed of it. */
interface NamedTarget<Kind extends FeedTarget['kind']> {
  readonly name: string;
  readonly file: TargetFile;
  readonly facts: Extract<FeedTarget, { kind: Kind }>;
}

export interface FeedTargets {
  readonly release: NamedTarget<'release'>;
  readonly deltas: readonly NamedTarget<'delta'>[];
}

/** The largest edition that is taken, in bytes: as a file, and expanded. */
export const MOST_BYTES = { file: 32_000_000, expanded: 160_000_000 };

/** The release and the deltas that a feed offers; what is no target of ours is passed over. */
export function feedTargets({ targets }: Targets): FeedResult<FeedTargets> {
  const releases: NamedTarget<'release'>[] = [];
  const deltas: NamedTarget<'delta'>[] = [];
  for (const [name, file] of Object.entries(targets)) {
    const facts = v.safeParse(FeedTarget, file.custom?.cairn);
    if (!facts.success) continue;
    if (facts.output.kind === 'release') releases.push({ name, file, facts: facts.output });
    else deltas.push({ name, file, facts: facts.output });
  }
  const release = releases.find(({ name }) => name === 'release.json.gz') ?? releases[0];
  if (!release) return refuse('no-release', 'no target is a release that this version reads');
  if (release.file.length > MOST_BYTES.file || release.facts.length > MOST_BYTES.expanded)
    return refuse('too-large', `the release has ${release.facts.length} bytes`);
  return ok({ release, deltas });
}
