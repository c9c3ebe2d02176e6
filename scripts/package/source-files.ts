import { spawnSync } from 'node:child_process';

/** Pictures, which nothing is built from. */
const NEEDLESS = /^(?:store\/.*|docs\/.*|tests\/gallery\/.*)\.png$/;

function git(root: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' });
  return status === 0 ? stdout : null;
}

/** A folder that an archive was unpacked in may lie in somebody else's repository. */
const isRepository = (root: string): boolean => git(root, 'rev-parse', '--show-prefix') === '\n';

/** @returns the paths that a source package holds; null outside a clone, as in an unpacked source package */
export function sourceFiles(root: string): string[] | null {
  if (!isRepository(root)) return null;
  const listed = git(root, 'ls-files', '-z') ?? '';
  return listed.split('\0').filter((path) => path !== '' && !NEEDLESS.test(path));
}

/** What git would name as changed or new: a package made now holds what nobody else can check out. */
export const uncommitted = (root: string): string[] =>
  (git(root, 'status', '--porcelain') ?? '').split('\n').filter((line) => line !== '');
