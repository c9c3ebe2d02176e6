import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFeed } from '../../../scripts/cairn/feed/serve-feed';
import type { Site } from '../../../scripts/serve-site';
import { FIRST, makeBench } from './feed-fixture';

const bench = makeBench();
let site: Site;
let target: string;
beforeAll(async () => {
  await bench.build(FIRST);
  writeFileSync(join(bench.out, 'secret.txt'), 'secret');
  target = `/targets/${readdirSync(join(bench.out, 'targets'))[0]}`;
  site = await serveFeed(bench.out);
});
afterAll(() => site.close());

const TIMESTAMP = '/metadata/timestamp.json';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks without any of what fetch does by itself. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((answered, failed) => {
    const { hostname, port } = new URL(site.origin);
    request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', failed)
      .end();
  });

const fileOf = (path: string): Buffer => readFileSync(join(bench.out, path));

describe('serving a feed', () => {
  test('answers a known ETag with 304 and nothing else', async () => {
    const first = await ask(TIMESTAMP);
    const again = await ask(TIMESTAMP, { 'If-None-Match': String(first.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await ask(TIMESTAMP, { 'If-None-Match': '"other"' })).status).toBe(200);
  });
  test('packs metadata for those who can unpack it, under an ETag of its own', async () => {
    const [plain, packed] = await Promise.all([
      ask(TIMESTAMP),
      ask(TIMESTAMP, { 'Accept-Encoding': 'br, gzip;q=0.8' }),
    ]);
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    expect(packed.headers.vary).toBe('Accept-Encoding');
    const refused = await ask(TIMESTAMP, { 'Accept-Encoding': 'gzip;q=0' });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });
  test('does not pack what is packed already', async () => {
    const { headers, body } = await ask(target, { 'Accept-Encoding': 'gzip' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-type']).toBe('application/gzip');
    expect(body.equals(fileOf(target))).toBe(true);
  });
  test('answers a HEAD like a GET without its body', async () => {
    const [head, get] = await Promise.all([ask(target, {}, 'HEAD'), ask(target)]);
    expect(head.body).toHaveLength(0);
    expect(head.headers['content-length']).toBe(String(get.body.length));
    expect(head.headers.etag).toBe(get.headers.etag);
  });
  test.each([
    ['bytes=0-9', 0, 10],
    ['bytes=10-', 10, undefined],
    ['bytes=-5', -5, undefined],
    ['bytes=5-999999', 5, undefined],
  ])('gives the part that is asked for: %s', async (range, from, to) => {
    const { status, headers, body } = await ask(target, { Range: range });
    const whole = fileOf(target);
    expect(status).toBe(206);
    expect(body.equals(whole.subarray(from, to))).toBe(true);
    expect(headers['content-range']).toMatch(new RegExp(`^bytes \\d+-\\d+/${whole.length}$`));
  });
  test('says when there is no such part, and sends the whole where the file has changed', async () => {
    expect((await ask(target, { Range: 'bytes=999999-' })).status).toBe(416);
    expect((await ask(target, { Range: 'bytes=0-9', 'If-Range': '"old"' })).status).toBe(200);
  });
  test('lets any page read it', async () => {
    expect((await ask(target)).headers['access-control-allow-origin']).toBe('*');
  });
  test('lets only the timestamp be asked for again', async () => {
    expect((await ask(TIMESTAMP)).headers['cache-control']).toBe('no-cache');
    expect((await ask(target)).headers['cache-control']).toContain('immutable');
  });
  test.each([
    '/',
    '/secret.txt',
    '/metadata/../secret.txt',
    '/metadata/%2e%2e/secret.txt',
    '/targets/..%2fsecret.txt',
    '/staged/2.root.json',
    '/metadata/2.root.json',
    '//etc/passwd',
  ])('has nothing but the feed: %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
  test('takes no other method', async () => {
    expect((await ask(TIMESTAMP, {}, 'POST')).status).toBe(405);
  });
});
