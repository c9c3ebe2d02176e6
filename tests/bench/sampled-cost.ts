import type { Protocol } from 'puppeteer-core';
import type { ThreadCost } from './thread-cost';

/** A pause shorter than this, in microseconds, is none: the sampler's own, or a collection of garbage. */
const PAUSE = 300;

/**
 * What the scripts of an address took by the clock, from a CPU profile of the page's thread: all samples with a frame of theirs in
 * the stack, so that layout and style which they ask for count too.
 */
export function sampledCost(profile: Protocol.Profiler.Profile, address: string): ThreadCost {
  const ours = new Set<number>();
  const mark = (node: Protocol.Profiler.ProfileNode, inherited: boolean): void => {
    const is = inherited || node.callFrame.url.startsWith(address);
    if (is) ours.add(node.id);
    for (const id of node.children ?? []) mark(byId.get(id) as Protocol.Profiler.ProfileNode, is);
  };
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const [root] = profile.nodes;
  if (root) mark(root, false);
  let total = 0;
  let longest = 0;
  let stretch = 0;
  let pause = 0;
  profile.samples?.forEach((sample, i) => {
    const took = profile.timeDeltas?.[i + 1] ?? 0;
    if (ours.has(sample)) {
      total += took;
      stretch = pause > PAUSE ? took : stretch + took;
      pause = 0;
      longest = Math.max(longest, stretch);
    } else pause += took;
  });
  return { total: total / 1000, longest: longest / 1000 };
}
