import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension that also runs on sites of this machine. */
export interface StagedExtension {
  readonly dir: string;
  /** Deletes the copy. */
  remove(): Promise<void>;
}

/** The part of a manifest that is changed. */
interface Manifest {
  host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
}

/** Of names that end in `.example` there is no site anywhere: only this machine can be meant. */
const LOCAL = /^(?:localhost|127\.0\.0\.1|.+\.example)$/;

/** Firefox knows no ports in match patterns, so a pattern is for every port of the host. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  if (protocol !== 'http:' || !LOCAL.test(hostname)) {
    throw new Error(`'${origin}' is not a site of this machine`);
  }
  return `http://${hostname}/*`;
}

const union = (list: readonly string[] = [], more: readonly string[]): string[] => [
  ...new Set([...list, ...more]),
];

/** Lets a test look into the card, as no page can. */
async function openCards(dir: string): Promise<void> {
  let opened = 0;
  for (const file of await readdir(dir, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const script = await readFile(join(dir, file), 'utf8');
    const open = script.replace(/mode:\s*(["'`])closed\1/g, 'mode:"open"');
    if (open === script) continue;
    await writeFile(join(dir, file), open);
    opened += 1;
  }
  if (opened === 0) throw new Error(`no card found in ${dir}`);
}

export interface StagingOptions {
  /** Whether the card's shadow root is open, for a test to look into it. */
  readonly openCards?: boolean;
}

/**
 * Copies a built extension (`.output/chrome-mv3`, `.output/firefox-mv3`) to a temporary folder and
 * adds sites of this machine to the content scripts' matches and to the host permissions. Nothing
 * else differs from what was built, unless the options say so.
 *
 * @param origins such as `http://localhost:8080`; the port is not looked at
 */
export async function stageExtension(
  builtDir: string,
  origins: readonly string[],
  options: StagingOptions = {},
): Promise<StagedExtension> {
  const patterns = union([], origins.map(patternOf));
  const manifest = JSON.parse(await readFile(join(builtDir, 'manifest.json'), 'utf8')) as Manifest;
  manifest.host_permissions = union(manifest.host_permissions, patterns);
  for (const script of manifest.content_scripts ?? []) {
    script.matches = union(script.matches, patterns);
  }
  const dir = await mkdtemp(join(tmpdir(), 'cairn-extension-'));
  const remove = (): Promise<void> => rm(dir, { recursive: true, force: true });
  try {
    await cp(builtDir, dir, { recursive: true });
    await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest));
    if (options.openCards) await openCards(dir);
    return { dir, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
