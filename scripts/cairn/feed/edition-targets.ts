import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { TargetFile, type Targets } from '@tufjs/models';
import * as v from 'valibot';
import {
  type Delta,
  Delta as DeltaSchema,
  joinDeltas,
  makeDelta,
} from '../../../lib/core/dataset/delta';
import { FeedTarget } from '../../../lib/core/dataset/feed-target';
import { parseRelease } from '../../../lib/core/dataset/parse-release';
import { canonicalText, releaseText, textHash } from '../../../lib/core/dataset/release-text';
import { parseJson } from '../../../lib/core/json';
import type { Release } from '../../../lib/core/model/release';
import { RefusedError } from '../errors';
import { readTarget, writeTarget } from './feed-folder';

const RELEASE = 'release.json.gz';
const deltaName = (steps: number): string => `delta-${steps}.json.gz`;

/** What a target says of itself. @throws RefusedError where it says nothing that we know */
export function factsOf(target: TargetFile): FeedTarget {
  const facts = v.safeParse(FeedTarget, target.custom.cairn);
  if (!facts.success) throw new RefusedError(`target ${target.path} does not say what it is`);
  return facts.output;
}

function expandedTarget(dir: string, target: TargetFile): string {
  const hash = target.hashes.sha256 ?? '';
  const bytes = readTarget(dir, target.path, hash);
  if (createHash('sha256').update(bytes).digest('hex') !== hash)
    throw new RefusedError(`${hash}.${target.path} is not what its metadata says`);
  return gunzipSync(bytes).toString('utf8');
}

/** The edition that a feed holds now. */
export interface Published {
  readonly release: Release;
  readonly facts: FeedTarget;
  /** From earlier editions to this one, the nearest first. */
  readonly deltas: readonly Delta[];
}

/** Reads the edition that a feed in a folder holds. @throws RefusedError where its files are damaged */
export function readPublished(dir: string, { targets }: Targets): Published {
  const whole = targets[RELEASE];
  if (!whole) throw new RefusedError(`the feed in ${dir} has no ${RELEASE}`);
  const parsed = parseRelease(expandedTarget(dir, whole));
  if (!parsed.ok) throw new RefusedError(`${RELEASE}: ${parsed.fault.message}`);
  const deltas: Delta[] = [];
  for (let steps = 1; targets[deltaName(steps)]; steps++) {
    const json = parseJson(expandedTarget(dir, targets[deltaName(steps)] as TargetFile));
    const delta = v.safeParse(DeltaSchema, json.ok ? json.value : null);
    if (!delta.success) throw new RefusedError(`${deltaName(steps)} is no delta`);
    deltas.push(delta.output);
  }
  return { release: parsed.value, facts: factsOf(whole), deltas };
}

interface Parcel {
  readonly name: string;
  readonly text: string;
  readonly facts: { readonly kind: 'release' } | { readonly kind: 'delta'; readonly from: string };
}

/** The delta for every earlier edition that is still served, the nearest first. */
async function deltasTo(
  release: Release,
  before: Published | null,
  keep: number,
): Promise<Delta[]> {
  if (!before) return [];
  const step = await makeDelta(before.release, release);
  const all = [step, ...before.deltas.map((delta) => joinDeltas(delta, step))];
  // An edition that was published again after a later one needs no delta to itself.
  return all.filter(({ from, to }) => from !== to).slice(0, keep);
}

/**
 * Writes the files of an edition and says what they are: the release, and a delta from each of the last editions.
 * @param keep the most deltas there may be
 */
export async function writeEdition(
  dir: string,
  id: string,
  release: Release,
  before: Published | null,
  keep: number,
): Promise<Record<string, TargetFile>> {
  const text = releaseText(release);
  const hash = await textHash(text);
  const deltas = await deltasTo(release, before, keep);
  const parcels: Parcel[] = [
    { name: RELEASE, text, facts: { kind: 'release' } },
    ...deltas.map((delta, i) => ({
      name: deltaName(i + 1),
      text: canonicalText(delta),
      facts: { kind: 'delta' as const, from: delta.from },
    })),
  ];
  const targets: Record<string, TargetFile> = {};
  for (const { name, text: json, facts } of parcels) {
    const bytes = gzipSync(json, { level: 9 });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { title, publisher, edition, date, licence, entities, incidents } = release;
    const cairn = {
      ...facts,
      format: 1,
      ...{ id, edition, date, title, publisher, licence },
      entities: entities.length,
      incidents: incidents.length,
      release: hash,
      length: Buffer.byteLength(json),
    } satisfies FeedTarget;
    writeTarget(dir, name, sha256, bytes);
    targets[name] = new TargetFile({
      path: name,
      length: bytes.length,
      hashes: { sha256 },
      unrecognizedFields: { custom: { cairn } },
    });
  }
  return targets;
}
