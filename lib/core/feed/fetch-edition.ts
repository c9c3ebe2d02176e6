import * as v from 'valibot';
import { applyDelta, Delta } from '../dataset/delta';
import type { FeedTarget } from '../dataset/feed-target';
import { releaseText, textHash } from '../dataset/release-text';
import { parseJson } from '../json';
import type { Release } from '../model/release';
import { ok } from '../model/result';
import { type Counts, checkEdition } from './check-edition';
import { type FeedResult, refuse } from './feed-fault';
import { type FeedTargets, MOST_BYTES } from './feed-targets';
import { fetchTarget } from './tuf/fetch-target';
import type { TargetFile } from './tuf/metadata';
import type { Refreshed, TufPorts } from './tuf/refresh';

export interface EditionPorts extends TufPorts {
  /** Expands gzip. @returns the fault `too-large` past `maxBytes`, `altered` for what is no gzip */
  expand(bytes: Uint8Array, maxBytes: number): Promise<FeedResult<string>>;
}

/** The text of a release, and the hash that names it. */
export interface EditionText {
  readonly hash: string;
  readonly text: string;
}

export interface FetchedEdition extends EditionText {
  readonly way: 'delta' | 'release';
}

async function fetchText(
  ports: EditionPorts,
  refreshed: Refreshed,
  { name, file, facts }: { name: string; file: TargetFile; facts: FeedTarget },
): Promise<FeedResult<string>> {
  const bytes = await fetchTarget(ports, refreshed, name, file);
  if (!bytes.ok) return bytes;
  return ports.expand(bytes.value, Math.min(facts.length, MOST_BYTES.expanded));
}

/** The edition by way of a delta, or null where that way is closed: the release is always there. */
async function fetchByDelta(
  ports: EditionPorts,
  refreshed: Refreshed,
  { release, deltas }: FeedTargets,
  before: EditionText,
): Promise<EditionText | null> {
  const wanted = release.facts.release;
  const delta = deltas.find(
    ({ facts, file }) =>
      facts.from === before.hash &&
      facts.release === wanted &&
      facts.id === release.facts.id &&
      file.length < release.file.length,
  );
  // What is kept was checked before it was kept, and what comes out is checked again.
  const base = delta && parseJson(before.text);
  if (!delta || !base?.ok) return null;
  const fetched = await fetchText(ports, refreshed, delta);
  const json = fetched.ok ? parseJson(fetched.value) : fetched;
  const parsed = json.ok ? v.safeParse(Delta, json.value, { abortEarly: true }) : null;
  if (!parsed?.success || parsed.output.to !== wanted) return null;
  const applied = await applyDelta(base.value as Release, parsed.output);
  if (!applied.ok) return null;
  return { hash: wanted, text: releaseText(applied.value) };
}

async function fetchWhole(
  ports: EditionPorts,
  refreshed: Refreshed,
  { release }: FeedTargets,
): Promise<FeedResult<EditionText>> {
  const text = await fetchText(ports, refreshed, release);
  if (!text.ok) return text;
  const hash = await textHash(text.value);
  return hash === release.facts.release
    ? ok({ hash, text: text.value })
    : refuse('altered', 'the release is not the one that was signed');
}

/**
 * The edition that the verified targets name, by a delta where there is one from the edition at hand, checked to its last
 * record.
 */
export async function fetchEdition(
  ports: EditionPorts,
  refreshed: Refreshed,
  targets: FeedTargets,
  before: EditionText | null,
  counts: Counts | null,
): Promise<FeedResult<FetchedEdition>> {
  const patched = before && (await fetchByDelta(ports, refreshed, targets, before));
  const edition = patched ? ok(patched) : await fetchWhole(ports, refreshed, targets);
  if (!edition.ok) return edition;
  const json = parseJson(edition.value.text);
  if (!json.ok) return refuse('malformed', json.fault.message);
  const checked = checkEdition(json.value, targets.release.facts, counts);
  return checked.ok ? ok({ ...edition.value, way: patched ? 'delta' : 'release' }) : checked;
}
