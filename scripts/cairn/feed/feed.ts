import { UsageError } from '../errors';
import { buildCommand } from './build';
import { keygenCommand } from './keygen';
import { serveCommand } from './serve';
import { signCommand } from './sign';
import { verifyCommand } from './verify';

const ACTIONS: Record<string, (args: string[]) => void | Promise<void>> = {
  keygen: keygenCommand,
  build: buildCommand,
  sign: signCommand,
  verify: verifyCommand,
  serve: serveCommand,
};

/** `cairn feed keygen | build | sign | verify | serve`. */
export function feedCommand([action, ...args]: string[]): void | Promise<void> {
  const run = ACTIONS[action ?? ''];
  if (!run) throw new UsageError(action ? `feed: no action '${action}'` : 'feed: no action');
  return run(args);
}
