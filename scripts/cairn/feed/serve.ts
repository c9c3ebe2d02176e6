import { RefusedError, UsageError } from '../errors';
import { parseOptions } from '../parse-options';
import { readRoot } from './feed-folder';
import { serveFeed } from './serve-feed';

/** `cairn feed serve DIR [--port N]`: until it is ended. */
export async function serveCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseOptions('feed serve', args, { port: { type: 'string' } });
  const [dir] = positionals;
  if (!dir || positionals.length > 1) throw new UsageError('feed serve: needs one folder');
  if (values.port !== undefined && !/^\d{1,5}$/.test(values.port))
    throw new UsageError('feed serve: --port is a number');
  if (!readRoot(dir)) throw new RefusedError(`there is no feed in ${dir}`);
  try {
    const { origin } = await serveFeed(dir, Number(values.port ?? 0));
    console.log(`${origin}/`);
  } catch (error) {
    throw new RefusedError((error as Error).message);
  }
}
