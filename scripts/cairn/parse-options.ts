import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './errors';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and positionals of a call. @throws UsageError naming the command */
export function parseOptions<const T extends Options>(command: string, args: string[], options: T) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${command}: ${(error as Error).message.split('. ')[0]}`);
  }
}
