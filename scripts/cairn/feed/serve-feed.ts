import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { listen, type Site } from '../../serve-site';

/** What a feed consists of; nothing else in the folder is served. */
const SERVED =
  /^\/(?:metadata\/(?:\d+\.(?:root|snapshot|targets)|timestamp)\.json|targets\/[0-9a-f]{64}\.[a-z0-9.-]+)$/;
/** The one file that changes in place. */
const CHANGES = '/metadata/timestamp.json';

type Headers = Record<string, string | number>;

function headersFor(path: string, bytes: Buffer, encoded: boolean): Headers {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  const isJson = path.endsWith('.json');
  return {
    'Content-Type': isJson ? 'application/json' : 'application/gzip',
    ETag: `"${hash}"`,
    'Cache-Control': path === CHANGES ? 'no-cache' : 'public, max-age=31536000, immutable',
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    ...(isJson && { Vary: 'Accept-Encoding' }),
    ...(encoded ? { 'Content-Encoding': 'gzip' } : { 'Accept-Ranges': 'bytes' }),
  };
}

/** First and last byte that a Range header asks for; 'all' where it asks for none that we know, null where there are none such. */
function rangeOf(header: string | undefined, size: number): [number, number] | 'all' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return 'all';
  const [from, to] = match.slice(1) as [string, string];
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start <= end && start < size ? [start, end] : null;
}

/** Whether an Accept-Encoding header takes gzip: by name or by `*`, and not with a weight of nought. */
const accepts = (header: string | string[] | undefined): boolean =>
  String(header ?? '')
    .split(',')
    .some(
      (coding) => /^\s*(?:gzip|\*)\s*(?:;|$)/.test(coding) && !/;\s*q=0(?:\.0*)?\s*$/.test(coding),
    );

const holds = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' ||
    header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag));

async function answer(
  dir: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = '/'] = (request.url ?? '/').split(/[?#]/);
  const end = (status: number, headers: Headers, body?: Buffer): void => {
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const plain = { 'Access-Control-Allow-Origin': '*', 'Content-Length': 0 };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(405, { ...plain, Allow: 'GET, HEAD' });
  const file = SERVED.test(path) ? await readFile(join(dir, path)).catch(() => null) : null;
  if (!file) return end(404, plain);
  const { range } = request.headers;
  // Targets are gzip files: packed once more they would only grow.
  const encoded =
    path.endsWith('.json') && range === undefined && accepts(request.headers['accept-encoding']);
  const body = encoded ? await promisify(gzip)(file) : file;
  const headers = headersFor(path, body, encoded);
  if (holds(request.headers['if-none-match'], String(headers.ETag))) return end(304, headers);
  const ifRange = request.headers['if-range'];
  const wanted = ifRange && ifRange !== headers.ETag ? 'all' : rangeOf(range, body.length);
  if (wanted === null)
    return end(416, { ...headers, 'Content-Range': `bytes */${body.length}`, 'Content-Length': 0 });
  if (wanted === 'all') return end(200, { ...headers, 'Content-Length': body.length }, body);
  const [from, to] = wanted;
  return end(
    206,
    {
      ...headers,
      'Content-Range': `bytes ${from}-${to}/${body.length}`,
      'Content-Length': to - from + 1,
    },
    body.subarray(from, to + 1),
  );
}

/**
 * Serves a feed's files and nothing else, to this machine only (127.0.0.1).
 * @param port 0 for any that is free
 */
export async function serveFeed(dir: string, port = 0): Promise<Site> {
  const server = createServer((request, response) => {
    answer(dir, request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error);
      response.destroy();
    });
  });
  return listen(server, port);
}
