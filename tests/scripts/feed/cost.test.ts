import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { IncidentId } from '../../../lib/core/model/ids';
import type { Release } from '../../../lib/core/model/release';
import { type Feed, metadataBytes, readFeed } from '../../../scripts/cairn/feed/feed-folder';
import { readRelease } from '../../../scripts/cairn/read-release';
import { DATA_DIR } from '../../../scripts/data/read-dataset';
import { makeBench } from './feed-fixture';

/** What a day's ordinary change may cost, as part of the full release; both packed. */
const BUDGET = 0.02;
/** Two editions of the whole dataset are made. Milliseconds. */
const SLOW = 60_000;
/** So many records, of each kind, are enough for a feed of which the metadata alone counts. */
const SAMPLE = 100;

/** An ordinary day: three incidents are recorded, two figures revised, one spelling added. */
function dayAfter(release: Release, day: number): Release {
  const date = `2026-12-${String(day).padStart(2, '0')}`;
  // Records of about the length that ours have, with words and numbers of their own.
  const models = release.incidents.filter(({ figures }) => figures.length > 0);
  const incidents = [0, 1, 2].map((i) => {
    const model = models[(day * 31 + i * 7) % models.length] as Release['incidents'][number];
    const turned = (text: string): string => text.split(' ').reverse().join(' ');
    return {
      ...model,
      id: `incidents/2026/${date}-place-${day}-${i}` as IncidentId,
      title: { en: turned(model.title.en), fr: turned(model.title.fr) },
      date: { start: date, end: date, precision: 'day' as const },
      figures: model.figures.map((figure) => ({ ...figure, low: 10 + day, high: 10 + day })),
      summary: { en: turned(model.summary.en), fr: turned(model.summary.fr) },
      sources: model.sources.map((cite) => ({ ...cite, at: `line ${day}${i}` })),
    };
  });
  const [first, second] = models.slice(day, day + 2);
  return {
    ...release,
    edition: date,
    date,
    entities: release.entities.map((entity, i) =>
      i === day
        ? { ...entity, aliases: [...(entity.aliases ?? []), { form: `Spelling ${day}` }] }
        : entity,
    ),
    incidents: [
      ...release.incidents.map((incident) =>
        incident === first || incident === second
          ? {
              ...incident,
              figures: incident.figures.map((figure, i) =>
                i === 0 ? { ...figure, low: 100 + day, high: 100 + day } : figure,
              ),
            }
          : incident,
      ),
      ...incidents,
    ],
  };
}

const sizeOf = (out: string, name: string, feed: Feed): number => {
  const hash = feed.targets.signed.targets[name]?.hashes.sha256;
  return statSync(join(out, 'targets', `${hash}.${name}`)).size;
};

/** The metadata of a feed that has as many deltas as there ever are; they are listed alike, however long they are. */
async function metadataAfter(days: number, release: Release): Promise<Buffer[]> {
  const bench = makeBench();
  let latest = {
    ...release,
    entities: release.entities.slice(0, SAMPLE),
    incidents: release.incidents.slice(0, SAMPLE),
  };
  await bench.build(latest);
  for (let day = 1; day <= days; day++) {
    latest = dayAfter(latest, day);
    await bench.build(latest);
  }
  const feed = readFeed(bench.out) as Feed;
  expect(Object.keys(feed.targets.signed.targets)).toHaveLength(11);
  return [feed.timestamp, feed.snapshot, feed.targets].map(metadataBytes);
}

test('a day of ordinary changes costs at most a fiftieth of the full release', {
  timeout: SLOW,
}, async () => {
  const bench = makeBench();
  const release = readRelease(DATA_DIR);
  await bench.build(release);
  await bench.build(dayAfter(release, 1));
  const feed = readFeed(bench.out) as Feed;
  const whole = sizeOf(bench.out, 'release.json.gz', feed);
  const delta = sizeOf(bench.out, 'delta-1.json.gz', feed);
  const metadata = await metadataAfter(12, release);
  // As a server sends it that packs JSON, which every web server does.
  const packed = metadata.map((bytes) => gzipSync(bytes).length);
  const cost = packed.reduce((sum, bytes) => sum + bytes, delta);
  console.log(
    `release ${whole} bytes; delta ${delta}, timestamp ${packed[0]}, snapshot ${packed[1]}, targets ${packed[2]}: ` +
      `${cost} bytes, ${((100 * cost) / whole).toFixed(2)} % (metadata unpacked: ${metadata.map((one) => one.length)})`,
  );
  expect(cost / whole).toBeLessThanOrEqual(BUDGET);
});
