import * as v from 'valibot';
import { applyDelta, Delta } from '../dataset/delta';
import type { FeedTarget } from '../dataset/feed-target';
import { parseRelease } from '../dataset/parse-release';
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
  /** What its text says. */
  readonly release: Release;
  /** The edition that was at hand, as its text has it; by a delta, with what did not change in common. */
  readonly before: Release | null;
}

/** The release that is wanted, and the way to what else the feed has. */
export interface EditionTarget {
  readonly release: ReleaseTarget;
  readonly find: FindTarget;
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

/**
 * The edition by way of a delta, or null where that way is closed: the release is always there. What is kept was checked
 * before it was kept, and the delta's records are checked as it is applied; what comes out has the hash that was signed.
 */
async function fetchByDelta(
  ports: EditionPorts,
  refreshed: Refreshed,
  { find, release }: EditionTarget,
  at: EditionText,
): Promise<FetchedEdition | null> {
  const delta = await findDelta(find, release, at.hash);
  const base = delta && parseJson(at.text);
  if (!delta || !base?.ok) return null;
  const fetched = await fetchText(ports, refreshed, delta);
  const json = fetched.ok ? parseJson(fetched.value) : fetched;
  const parsed = json.ok ? v.safeParse(Delta, json.value, { abortEarly: true }) : null;
  if (!parsed?.success || parsed.output.to !== release.facts.release) return null;
  const before = base.value as Release;
  const applied = await applyDelta({ release: before, hash: at.hash }, parsed.output);
  return applied.ok ? { ...applied.value, way: 'delta', before } : null;
}

async function fetchWhole(
  ports: EditionPorts,
  refreshed: Refreshed,
  { release }: EditionTarget,
  at: EditionText | null,
): Promise<FeedResult<FetchedEdition>> {
  const text = await fetchText(ports, refreshed, release);
  if (!text.ok) return text;
  const hash = await textHash(text.value);
  if (hash !== release.facts.release)
    return refuse('altered', 'the release is not the one that was signed');
  const parsed = parseRelease(text.value);
  if (!parsed.ok) {
    const { code, message } = parsed.fault;
    return refuse(code === 'colliding-ids' ? code : 'malformed', message);
  }
  const json = at && parseJson(at.text);
  const before = json?.ok ? (json.value as Release) : null;
  return ok({ hash, text: text.value, release: parsed.value, way: 'release', before });
}

/**
 * The edition that the verified targets name, by a delta where there is one from the edition at hand, checked to its last
 * record.
 */
export async function fetchEdition(
  ports: EditionPorts,
  refreshed: Refreshed,
  target: EditionTarget,
  at: EditionText | null,
  counts: Counts | null,
): Promise<FeedResult<FetchedEdition>> {
  const patched = at && (await fetchByDelta(ports, refreshed, target, at));
  const edition = patched ? ok(patched) : await fetchWhole(ports, refreshed, target, at);
  if (!edition.ok) return edition;
  const checked = checkEdition(edition.value.release, target.release.facts, counts);
  return checked.ok ? edition : checked;
}
