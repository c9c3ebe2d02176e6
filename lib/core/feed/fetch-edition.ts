import * as v from 'valibot';
import { applyDelta, Delta } from '../dataset/delta';
import type { FeedTarget } from '../dataset/feed-target';
import { textHash } from '../dataset/release-text';
import { parseJson } from '../json';
import type { Release } from '../model/release';
import { ok } from '../model/result';
import { type Counts, checkEdition } from './check-edition';
import { type FeedResult, refuse } from './feed-fault';
import { findDelta, MOST_BYTES, type ReleaseTarget } from './feed-targets';
import { fetchTarget } from './tuf/fetch-target';
import type { FindTarget } from './tuf/find-target';
import type { TargetFile } from './tuf/metadata';
import type { TufPorts } from './tuf/ports';
import type { Refreshed } from './tuf/refresh';

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

/** The release that is wanted, and the way to what else the feed has. */
export interface EditionTarget {
  readonly release: ReleaseTarget;
  readonly find: FindTarget;
}

/** With what its text says, before that was checked. */
interface UncheckedEdition extends FetchedEdition {
  readonly release: unknown;
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
  { find, release }: EditionTarget,
  before: EditionText,
): Promise<UncheckedEdition | null> {
  const delta = await findDelta(find, release, before.hash);
  // What is kept was checked before it was kept, and what comes out is checked again.
  const base = delta && parseJson(before.text);
  if (!delta || !base?.ok) return null;
  const fetched = await fetchText(ports, refreshed, delta);
  const json = fetched.ok ? parseJson(fetched.value) : fetched;
  const parsed = json.ok ? v.safeParse(Delta, json.value, { abortEarly: true }) : null;
  if (!parsed?.success || parsed.output.to !== release.facts.release) return null;
  const named = { release: base.value as Release, hash: before.hash };
  const applied = await applyDelta(named, parsed.output);
  return applied.ok ? { ...applied.value, way: 'delta' } : null;
}

async function fetchWhole(
  ports: EditionPorts,
  refreshed: Refreshed,
  { release }: EditionTarget,
): Promise<FeedResult<UncheckedEdition>> {
  const text = await fetchText(ports, refreshed, release);
  if (!text.ok) return text;
  const hash = await textHash(text.value);
  if (hash !== release.facts.release)
    return refuse('altered', 'the release is not the one that was signed');
  const json = parseJson(text.value);
  return json.ok
    ? ok({ hash, text: text.value, release: json.value, way: 'release' })
    : refuse('malformed', json.fault.message);
}

/**
 * The edition that the verified targets name, by a delta where there is one from the edition at hand, checked to its last
 * record.
 */
export async function fetchEdition(
  ports: EditionPorts,
  refreshed: Refreshed,
  target: EditionTarget,
  before: EditionText | null,
  counts: Counts | null,
): Promise<FeedResult<FetchedEdition>> {
  const patched = before && (await fetchByDelta(ports, refreshed, target, before));
  const edition = patched ? ok(patched) : await fetchWhole(ports, refreshed, target);
  if (!edition.ok) return edition;
  const { release, ...fetched } = edition.value;
  const checked = checkEdition(release, target.release.facts, counts);
  return checked.ok ? ok(fetched) : checked;
}
