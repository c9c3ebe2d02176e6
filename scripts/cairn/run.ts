import { RefusedError, UsageError } from './errors';

export const USAGE = `usage:
  cairn annotate FILE… [--url U] [--published YYYY-MM-DD] [--lang en|fr]
  cairn dataset export | lint | build | stats
  cairn dataset diff OLD NEW [--json] [--lang en|fr]
  cairn dataset changelog PREVIOUS [--data DIR]
  cairn feed keygen DIR [--ecdsa] [--quorum ROLE=M/N]…
  cairn feed build RELEASE… --out DIR --keys DIR [--id ID] [--keep N] [--force] [--days ROLE=N]… [--now T]
  cairn feed sign DIR --keys DIR [--rotate ROLE] [--ecdsa] [--days ROLE=N]… [--now T]
  cairn feed verify DIR|URL [--root FILE]
  cairn feed serve DIR [--port N]
  cairn import geonames | ucdp FILE… --out FILE [--edition E] [--date YYYY-MM-DD] [--title T] [--publisher P] [--country NAME]…`;

/** Each command loads what it needs and nothing of the others. */
const COMMANDS: Record<string, (args: string[]) => Promise<void>> = {
  annotate: async (args) => (await import('./annotate')).annotateCommand(args),
  dataset: async (args) => (await import('./dataset')).datasetCommand(args),
  feed: async (args) => (await import('./feed/feed')).feedCommand(args),
  import: async (args) => (await import('./import/import')).importCommand(args),
};

/**
 * Does what a command line says.
 * @returns the exit code: 0 done, 1 the input was refused (one line on stderr), 2 wrong usage
 */
export async function run([name, ...args]: string[]): Promise<number> {
  const command = COMMANDS[name ?? ''];
  try {
    if (!command) throw new UsageError(name ? `no command '${name}'` : 'no command');
    await command(args);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`cairn: ${error.message}\n${USAGE}`);
      return 2;
    }
    if (error instanceof RefusedError) {
      console.error(`cairn: ${error.message}`);
      return 1;
    }
    throw error;
  }
}
