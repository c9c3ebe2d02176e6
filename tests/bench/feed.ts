/** `tsx --expose-gc tests/bench/feed.ts`: what a feed costs a reader, by the size of its dataset. `cpu`: of the processor, in ms. */
import { compileSet } from '../../lib/core/feed/compile-set';
import { makeClient, newDatabase } from '../feed/client';
import { Publisher } from '../feed/publisher';
import { startServer } from '../feed/start-server';
import { CHANGED, datasetOf, SIZES } from './feed-data';

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};
const inMB = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const server = await startServer();
const rows: Record<string, string | number>[] = [];
for (const size of SIZES) {
  const publisher = new Publisher();
  await publisher.publish(datasetOf(1, size));
  await server.serve(publisher.files);
  const client = makeClient(newDatabase());
  const measure = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    await server.requests();
    const start = performance.now();
    const before = process.cpuUsage();
    await work();
    const ms = Math.round(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    const cpu = Math.round((user + system) / 1000);
    const asked = await server.requests();
    const bytes = asked.reduce((sum, request) => sum + request.bytes, 0);
    rows.push({ names: size, what, requests: asked.length, bytes, ms, cpu });
  };
  const seen = await client.feeds.preview(server.url);
  const fingerprint = seen.ok ? seen.value.fingerprint : '';
  await measure('looking, subscribing, whole release', () =>
    client.feeds.accept(server.url, fingerprint),
  );
  await measure('a check that finds nothing', () => client.feeds.check('all'));
  await publisher.publish(datasetOf(2, size));
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
