import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { Targets } from '@tufjs/models';
import * as v from 'valibot';
import { FeedId } from '../../../lib/core/dataset/feed-ids';
import { releaseText } from '../../../lib/core/dataset/release-text';
import type { Release } from '../../../lib/core/model/release';
import { countRecords } from '../count-records';
import { RefusedError, UsageError } from '../errors';
import { parseOptions } from '../parse-options';
import { readRelease } from '../read-release';
import { readPublished, writeEdition } from './edition-targets';
import { type Feed, readFeed, readRoot, readStagedRoot, sweepFeed, writeFeed } from './feed-folder';
import { readThresholds } from './keygen';
import { readKeys } from './keys';
import { LIFETIME_OPTIONS, lifetimesFrom, nowFrom } from './options';
import { expiresOn, LIFETIMES, type Lifetimes } from './roles';
import { type Signing, SPEC_VERSION, signAs, withTargets } from './sign-metadata';
import { firstRoot, signRoot } from './sign-root';

/** Earlier editions that a reader can come from with a delta. */
const KEEP = 10;
/** A new edition with less than this part of the records it had is a mistake until someone says otherwise. */
const SHRINKS_TO = 0.5;

export interface BuildOptions {
  readonly out: string;
  readonly keys: string;
  /** Needed for a new feed; an existing one knows its own. */
  readonly id?: string | undefined;
  readonly keep?: number | undefined;
  readonly now?: Date | undefined;
  readonly lifetimes?: Lifetimes | undefined;
  /** Publish even what has lost most of its records. */
  readonly force?: boolean | undefined;
}

function checkNext(before: Release, after: Release, force: boolean): void {
  if (before.edition === after.edition)
    throw new RefusedError(
      `edition ${after.edition} is published already with other content: give the new one a name of its own`,
    );
  const [had, has] = [before, after].map(
    ({ entities, incidents }) => entities.length + incidents.length,
  ) as [number, number];
  if (!force && has < had * SHRINKS_TO)
    throw new RefusedError(`the new edition has ${has} records of ${had}; --force publishes it`);
}

function rootFor(out: string, keysDir: string, signing: Signing): Feed['root'] {
  const root = readRoot(out);
  if (root) return root;
  const first = readStagedRoot(out)
    ? null
    : firstRoot(signing.keys, readThresholds(keysDir), signing.now, signing.lifetimes);
  const { root: signed } = signRoot(out, signing.keys, first);
  if (!signed)
    throw new RefusedError(
      `the first root lacks signatures: run 'feed sign ${out}' with the other root keys, then build again`,
    );
  return signed;
}

/**
 * Publishes an edition in a feed folder, which it makes where there is none.
 * @returns what it did: nothing, where the feed holds that very release already
 */
export async function buildFeed(
  release: Release,
  {
    out,
    keys: keysDir,
    id,
    keep = KEEP,
    now = new Date(),
    lifetimes = LIFETIMES,
    force = false,
  }: BuildOptions,
): Promise<'published' | 'unchanged'> {
  const signing: Signing = { keys: readKeys(keysDir), now, lifetimes };
  const feed = readFeed(out);
  const before = feed && readPublished(out, feed.targets.signed);
  if (before && id !== undefined && id !== before.facts.id)
    throw new RefusedError(`this feed's id is ${before.facts.id}, and stays so`);
  const feedId = before?.facts.id ?? id;
  if (feedId === undefined) throw new UsageError('feed build: a new feed needs an --id');
  if (!v.is(FeedId, feedId)) throw new UsageError(`feed build: '${feedId}' is no feed id`);
  if (before && releaseText(before.release) === releaseText(release)) return 'unchanged';
  if (before) checkNext(before.release, release, force);
  const root = rootFor(out, keysDir, signing);
  const targets = new Targets({
    version: (feed?.targets.signed.version ?? 0) + 1,
    specVersion: SPEC_VERSION,
    expires: expiresOn('targets', now, lifetimes),
    targets: await writeEdition(out, feedId, release, before, keep),
  });
  const next = withTargets(root, feed, signAs(root, 'targets', targets, signing.keys), signing);
  writeFeed(out, next);
  sweepFeed(out, next);
  return 'published';
}

/** Private keys in the folder that goes on the web are as good as published. */
function refuseKeysInFeed(out: string, keysDir: string): void {
  const path = relative(resolve(out), resolve(keysDir));
  if (!path.startsWith('..') && !isAbsolute(path))
    throw new RefusedError(`the keys in ${keysDir} are inside the feed: keep them elsewhere`);
  const stray = existsSync(out)
    ? readdirSync(out, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.pem'))
    : undefined;
  if (stray) throw new RefusedError(`there is a private key in the feed: ${stray}`);
}

/** `cairn feed build RELEASE… --out DIR --keys DIR [--id ID] [--keep N]`. */
export async function buildCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseOptions('feed build', args, {
    out: { type: 'string' },
    keys: { type: 'string' },
    id: { type: 'string' },
    keep: { type: 'string' },
    force: { type: 'boolean' },
    ...LIFETIME_OPTIONS,
  });
  const { out, keys, id, keep, force } = values;
  if (!out || !keys || positionals.length === 0)
    throw new UsageError('feed build: needs a RELEASE, --out and --keys');
  if (keep !== undefined && !/^\d{1,3}$/.test(keep))
    throw new UsageError('feed build: --keep is a number of editions');
  refuseKeysInFeed(out, keys);
  const options: BuildOptions = {
    ...{ out, keys, id, force },
    ...(keep !== undefined && { keep: Number(keep) }),
    now: nowFrom(values),
    lifetimes: lifetimesFrom(values),
  };
  for (const path of positionals) {
    const release = readRelease(path);
    const done = await buildFeed(release, options);
    console.log(
      done === 'unchanged'
        ? `edition ${release.edition}: nothing new`
        : `edition ${release.edition}: ${countRecords(release.entities.length, release.incidents.length)}`,
    );
  }
}
