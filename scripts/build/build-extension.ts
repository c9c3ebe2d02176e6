import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The browsers that WXT is asked to build for. */
export type Target = 'chrome' | 'edge' | 'firefox' | 'safari';

function npm(...args: readonly string[]): void {
  const { status } = spawnSync('npm', args, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed; run it alone to see why`);
}

/** Compiles the records into public/dataset, which every build takes in. @throws Error */
export const buildDataset = (): void => npm('run', '--silent', 'data:build');

/** @returns the folder of the unpacked extension @throws Error */
export function buildExtension(target: Target): string {
  npm('exec', '--', 'wxt', 'build', '-b', target);
  return join(ROOT, '.output', `${target}-mv3`);
}
