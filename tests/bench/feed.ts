/** `tsx --expose-gc tests/bench/feed.ts`: what a feed costs a reader, by the size of its dataset. */
import { compileSet } from '../../lib/core/feed/compile-set';
import type { Release } from '../../lib/core/model/release';
import { makeClient, newDatabase } from '../feed/client';
import { edition, town } from '../feed/editions';
import { Publisher } from '../feed/publisher';
import { startServer } from '../feed/start-server';

const SIZES = [500, 5_000, 50_000];
/** Names of a day's ordinary change. */
const CHANGED = 5;

const SYLLABLES = ['ta', 'ma', 'lit', 'gou', 'ra', 'ben', 'tin', 'ze', 'kor', 'di', 'ou', 'sa'];
/** An invented name of its own for each number. */
const nameOf = (number: number): string => {
  let name = '';
  for (let rest = number + 1728; rest > 0; rest = Math.floor(rest / 12))
    name += SYLLABLES[rest % 12] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

const dataset = (number: number, size: number): Release =>
  edition(number, {
    entities: Array.from({ length: size }, (_, i) =>
      town(`t-${i}`, `${nameOf(i)}${number > 1 && i < CHANGED ? ' Kura' : ''}`),
    ),
  });

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};
const inMB = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const server = await startServer();
const rows: Record<string, string | number>[] = [];
for (const size of SIZES) {
  const publisher = new Publisher();
  await publisher.publish(dataset(1, size));
  await server.serve(publisher.files);
  const client = makeClient(newDatabase());
  const measure = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    await server.requests();
    const start = performance.now();
    await work();
    const ms = Math.round(performance.now() - start);
    const asked = await server.requests();
    const bytes = asked.reduce((sum, request) => sum + request.bytes, 0);
    rows.push({ names: size, what, requests: asked.length, bytes, ms });
  };
  const seen = await client.feeds.preview(server.url);
  const fingerprint = seen.ok ? seen.value.fingerprint : '';
  await measure('looking, subscribing, whole release', () =>
    client.feeds.accept(server.url, fingerprint),
  );
  await measure('a check that finds nothing', () => client.feeds.check('all'));
  await publisher.publish(dataset(2, size));
  await server.serve(publisher.files);
  await measure(`a delta of ${CHANGED} names`, () => client.feeds.check('all'));
  const full = publisher.bytes(publisher.targetPath('release.json.gz')).length;
  const delta = publisher.bytes(publisher.targetPath('delta-1.json.gz')).length;
  const before = heap();
  const set = await client.set();
  const gazetteer = compileSet(set.release);
  const used = heap() - before;
  rows.push({
    names: size,
    what: `delta ${((100 * delta) / full).toFixed(2)} % of the release; in memory ${inMB(used)} (${gazetteer.senses.length} senses)`,
    bytes: delta,
  });
}
console.table(rows);
server.stop();
