import { afterEach, expect, test, vi } from 'vitest';
import { fetchFile } from '../../../lib/platform/feed/fetch-file';

const PATIENCE = { stall: 1000, total: 1000 };
const asked = (answer: () => Response) => {
  const fetch = vi.fn(async (_url: string, _how: RequestInit) => answer());
  vi.stubGlobal('fetch', fetch);
  return fetch;
};
afterEach(() => vi.unstubAllGlobals());

test('nothing of the reader goes with a request', async () => {
  const fetch = asked(() => new Response('{}'));
  expect(await fetchFile('https://feed.example/1.root.json', 100, PATIENCE)).toMatchObject({
    ok: true,
  });
  const [url, how] = fetch.mock.calls[0] ?? [];
  expect(url).toBe('https://feed.example/1.root.json');
  expect(how).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
  });
  expect(how).not.toHaveProperty('headers');
  expect(how).not.toHaveProperty('body');
});

test.each([
  ['more than was allowed', 200, 'x'.repeat(101), 'too-large'],
  ['what is not there', 404, '', 'missing'],
  ['another address', 302, '', 'redirected'],
  ['a server in trouble', 503, '', 'answered'],
])('%s is refused', async (_what, status, body, code) => {
  asked(() => new Response(body, { status }));
  expect(await fetchFile('https://feed.example/a', 100, PATIENCE)).toMatchObject({
    ok: false,
    fault: { code },
  });
});
