import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Metadata, Root, TargetFile } from '@tufjs/models';
import { Updater } from 'tuf-js';
import * as v from 'valibot';
import { Delta } from '../../../lib/core/dataset/delta';
import type { FeedTarget } from '../../../lib/core/dataset/feed-target';
import { parseRelease } from '../../../lib/core/dataset/parse-release';
import { releaseText, textHash } from '../../../lib/core/dataset/release-text';
import { parseJson } from '../../../lib/core/json';
import { countRecords } from '../count-records';
import { RefusedError, UsageError } from '../errors';
import { parseOptions } from '../parse-options';
import { factsOf } from './edition-targets';
import { readRootFile } from './feed-folder';
import { serveFeed } from './serve-feed';

/** What a feed that stood every check has to say. */
export interface Verified {
  readonly root: Metadata<Root>;
  /** What each target says of itself, by its name. */
  readonly targets: ReadonlyMap<string, FeedTarget>;
  /** Version and expiry of the metadata, by role. */
  readonly signed: ReadonlyMap<string, { readonly version: number; readonly expires: string }>;
}

/** Holds the content of a target against what its signed facts say. */
async function checkTarget(name: string, bytes: Buffer, facts: FeedTarget): Promise<void> {
  const refuse = (what: string): never => {
    throw new RefusedError(`${name}: ${what}`);
  };
  const expanded = gunzipSync(bytes, { maxOutputLength: Math.max(facts.length, 1) });
  if (expanded.length !== facts.length) refuse('expands to another length than is signed');
  const text = expanded.toString('utf8');
  if (facts.kind === 'delta') {
    const json = parseJson(text);
    if (!json.ok || !v.is(Delta, json.value)) return refuse('is no delta');
    if (json.value.from !== facts.from || json.value.to !== facts.release)
      refuse('leads from or to another release than is signed');
    return;
  }
  const release = parseRelease(text);
  if (!release.ok) return refuse(release.fault.message);
  if (releaseText(release.value) !== text) refuse('is not in canonical form');
  if ((await textHash(text)) !== facts.release) refuse('is another release than is signed');
}

async function fetchRoot(base: URL): Promise<Buffer> {
  const response = await fetch(new URL('metadata/1.root.json', base));
  if (!response.ok) throw new RefusedError(`${base}metadata/1.root.json: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** The release and its deltas, wherever the metadata leads to them: delegated roles may sign them too. */
async function findTargets(updater: Updater): Promise<TargetFile[]> {
  const found: TargetFile[] = [];
  for (let name = 'release.json.gz'; ; name = `delta-${found.length}.json.gz`) {
    const target = await updater.getTargetInfo(name);
    if (!target) break;
    found.push(target);
  }
  if (found.length === 0) throw new RefusedError('no role that may name it names release.json.gz');
  return found;
}

/**
 * Follows the whole client workflow of the specification with tuf-js, then downloads and reads every target.
 * @param base the feed's address, ending in a slash
 * @param rootFile root that is trusted; without it the feed's first one is taken at its word
 * @throws RefusedError saying what does not hold
 */
export async function verifyFeed(base: URL, rootFile?: string): Promise<Verified> {
  const dir = mkdtempSync(join(tmpdir(), 'cairn-verify-'));
  try {
    if (rootFile) copyFileSync(rootFile, join(dir, 'root.json'));
    else writeFileSync(join(dir, 'root.json'), await fetchRoot(base));
    const updater = new Updater({
      metadataDir: dir,
      metadataBaseUrl: new URL('metadata', base).href,
      targetDir: dir,
      targetBaseUrl: new URL('targets', base).href,
    });
    await updater.refresh();
    const root = readRootFile(join(dir, 'root.json'));
    const targets = new Map<string, FeedTarget>();
    for (const target of await findTargets(updater)) {
      const facts = factsOf(target);
      await checkTarget(target.path, readFileSync(await updater.downloadTarget(target)), facts);
      targets.set(target.path, facts);
    }
    return { root, targets, signed: signedIn(dir) };
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw new RefusedError((error as Error).message.split('\n')[0] as string);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const Signed = v.object({ signed: v.object({ version: v.number(), expires: v.string() }) });

function signedIn(dir: string): Verified['signed'] {
  return new Map(
    ['root', 'targets', 'snapshot', 'timestamp'].map((role) => {
      const json = parseJson(readFileSync(join(dir, `${role}.json`), 'utf8'));
      return [role, v.parse(Signed, json.ok ? json.value : null).signed];
    }),
  );
}

function print({ root, targets, signed }: Verified): void {
  for (const [role, { version, expires }] of signed)
    console.log(`${role.padEnd(10)} version ${version}, good until ${expires}`);
  const { keyIDs = [], threshold = 0 } = root.signed.roles.root ?? {};
  for (const id of keyIDs) console.log(`root key   ${id} (${threshold} of ${keyIDs.length} sign)`);
  for (const [name, { id, title, publisher, edition, entities, incidents, length }] of targets) {
    console.log(
      name.startsWith('release')
        ? `${name}: ${id}, '${title}' by ${publisher}, edition ${edition}: ${countRecords(entities, incidents)}, ${length} bytes`
        : `${name}: to edition ${edition}, ${length} bytes`,
    );
  }
}

/** `cairn feed verify DIR|URL [--root FILE]`. */
export async function verifyCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseOptions('feed verify', args, { root: { type: 'string' } });
  const [where] = positionals;
  if (!where || positionals.length > 1)
    throw new UsageError('feed verify: needs one folder or address');
  if (/^https?:\/\//.test(where)) {
    print(await verifyFeed(new URL(where.replace(/\/?$/, '/')), values.root));
    return;
  }
  if (!statSync(where, { throwIfNoEntry: false })?.isDirectory())
    throw new RefusedError(`there is no feed in ${where}`);
  const site = await serveFeed(where);
  try {
    print(await verifyFeed(new URL(`${site.origin}/`), values.root));
  } finally {
    await site.close();
  }
}
