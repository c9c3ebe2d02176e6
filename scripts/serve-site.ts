import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

/** Answers the requests of one path, whatever their method. */
export type RouteHandler = (
  request: IncomingMessage,
  response: ServerResponse,
) => void | Promise<void>;

/** A site that is being served. */
export interface Site {
  /** Such as `http://localhost:8080`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Has a server listen on this machine alone. @param port 0 for any that is free */
export async function listen(server: Server, port: number): Promise<Site> {
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', listening);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const MISSING =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found</title><h1>Not found</h1>';

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  // Node leaves the body out of the answer to a HEAD request by itself.
  response.end(body);
}

/** The file that a path names, never outside the folder; null for one that is not served. */
async function fileOf(root: string, pathname: string): Promise<string | null> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const path = resolve(root, `.${decoded}`);
  if (path !== root && !path.startsWith(root + sep)) return null;
  const info = await stat(path).catch(() => null);
  const file = info?.isDirectory() ? join(path, 'index.html') : path;
  return TYPES[extname(file)] ? file : null;
}

async function sendFile(root: string, pathname: string, response: ServerResponse): Promise<void> {
  const file = await fileOf(root, pathname);
  const body = file && (await readFile(file).catch(() => null));
  if (file && body) send(response, 200, TYPES[extname(file)] ?? '', body);
  else send(response, 404, 'text/html; charset=utf-8', MISSING);
}

/**
 * Serves a folder of static pages to this machine only (127.0.0.1), as `http://localhost:PORT`.
 *
 * @param port 0 for any that is free
 * @param routes paths (`/feed.json`) that are answered by a function instead of a file; read on
 *   every request, so routes may be added and replaced while the site is served
 */
export async function serveSite(
  dir: string,
  port = 0,
  routes: Readonly<Record<string, RouteHandler>> = {},
): Promise<Site> {
  const root = resolve(dir);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [pathname = '/'] = (request.url ?? '/').split(/[?#]/);
    const route = Object.hasOwn(routes, pathname) ? routes[pathname] : undefined;
    if (route) await route(request, response);
    else if (request.method === 'GET' || request.method === 'HEAD') {
      await sendFile(root, pathname, response);
    } else send(response, 405, 'text/plain', 'Only GET and HEAD');
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error);
      if (response.headersSent) response.destroy();
      else send(response, 500, 'text/plain', 'The server failed');
    });
  });
  return listen(server, port);
}
