import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Behaviour, Order } from './feed-server';

export interface FeedServer {
  /** The feed's address, ended by a slash. */
  readonly url: string;
  /** Everything there is, in place of what there was. */
  serve(files: ReadonlyMap<string, Behaviour>): Promise<void>;
  /** What was asked for since the last time. */
  requests(): Promise<{ path: string; bytes: number }[]>;
  stop(): void;
}

type Wish = { serve: Extract<Order, { serve: unknown }>['serve'] } | { log: true };

export async function startServer(): Promise<FeedServer> {
  const child = fork(join(import.meta.dirname, 'feed-server.ts'), {
    execArgv: ['--import', 'tsx'],
  });
  let asked = 0;
  const waiting = new Map<number, (log: { path: string; bytes: number }[]) => void>();
  const url = await new Promise<string>((resolve, reject) => {
    child.once('error', reject).once('exit', () => reject(new Error('the server has ended')));
    child.on('message', (message: { origin?: string; id?: number; log?: never[] }) => {
      if (message.origin) resolve(`${message.origin}/`);
      if (message.id !== undefined) waiting.get(message.id)?.(message.log ?? []);
    });
  });
  const tell = (wish: Wish): Promise<{ path: string; bytes: number }[]> =>
    new Promise((resolve) => {
      const id = asked++;
      waiting.set(id, resolve);
      child.send({ ...wish, id });
    });
  return {
    url,
    serve: async (files) => {
      await tell({ serve: [...files] });
    },
    requests: () => tell({ log: true }),
    stop: () => {
      if (child.connected) child.disconnect();
    },
  };
}
