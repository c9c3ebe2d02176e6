/** A web server as a process of its own, which answers as its parent tells it: honestly or not. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a path is answered. Bodies are base64, so that they pass between processes. */
export type Behaviour =
  | { readonly kind: 'file'; readonly body: string }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Sends the body again and again, for as long as someone listens. */
  | { readonly kind: 'endless'; readonly body: string }
  /** Sends the body byte by byte, each after so many milliseconds. */
  | { readonly kind: 'drip'; readonly body: string; readonly every: number }
  /** Sends the first so many bytes of the body, then nothing more; with -1, not even a head. */
  | { readonly kind: 'stall'; readonly body: string; readonly after: number }
  /** Breaks the connection after so many bytes. */
  | { readonly kind: 'cut'; readonly body: string; readonly after: number };

export type Order =
  | { readonly id: number; readonly serve: readonly (readonly [string, Behaviour])[] }
  | { readonly id: number; readonly log: true };

let behaviours = new Map<string, Behaviour>();
let log: { path: string; bytes: number }[] = [];

function endless(response: ServerResponse, chunk: Buffer): void {
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}

function drip(response: ServerResponse, body: Buffer, every: number): void {
  let at = 0;
  const timer = setInterval(() => {
    if (response.destroyed || at >= body.length) {
      clearInterval(timer);
      response.end();
    } else response.write(body.subarray(at, ++at));
  }, every);
}

function answer(behaviour: Behaviour | undefined, response: ServerResponse): number {
  if (!behaviour) {
    response.writeHead(404).end();
    return 0;
  }
  const body = Buffer.from(behaviour.body ?? '', 'base64');
  switch (behaviour.kind) {
    case 'file':
      response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(body);
      break;
    case 'answer':
      response.writeHead(behaviour.status, behaviour.headers ?? {}).end(body);
      break;
    case 'endless':
      endless(response, body);
      break;
    case 'drip':
      drip(response, body, behaviour.every);
      break;
    case 'stall':
      if (behaviour.after >= 0) response.write(body.subarray(0, behaviour.after));
      break;
    case 'cut':
      response.writeHead(200, { 'Content-Length': body.length });
      response.write(body.subarray(0, behaviour.after), () => response.destroy());
  }
  return body.length;
}

const server = createServer(({ url = '/' }, response) => {
  const path = decodeURIComponent(url).slice(1);
  log.push({ path, bytes: answer(behaviours.get(path), response) });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ origin: `http://localhost:${(server.address() as AddressInfo).port}` });
});
process.on('message', (order: Order) => {
  if ('serve' in order) behaviours = new Map(order.serve);
  process.send?.({ id: order.id, log });
  if ('log' in order) log = [];
});
process.on('disconnect', () => process.exit());
