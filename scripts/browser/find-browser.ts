import { accessSync, constants, globSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';

/** The two browsers that Cairn is built for. */
export type BrowserName = 'chromium' | 'firefox';

/** The variable that names the executable to use, before any other. */
export const VARIABLE = { chromium: 'CAIRN_CHROMIUM', firefox: 'CAIRN_FIREFOX' } as const;

/** Where `install-browser.ts` puts what it downloads; looked through like Puppeteer's own cache. */
export const DOWNLOADS = join(import.meta.dirname, '../../build/browsers');

/** The oldest Firefox with the CSS Custom Highlight API. */
const OLDEST_FIREFOX = 140;

type Env = Readonly<Record<string, string | undefined>>;

const ON_PATH = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'],
  firefox: ['firefox-esr', 'firefox', 'firefox.exe'],
};

/** Where installers put programs, below the folders of `rootsOf`. */
const PROGRAMS = {
  darwin: {
    chromium: ['Chromium', 'Google Chrome for Testing', 'Google Chrome'].map(
      (app) => `${app}.app/Contents/MacOS/${app}`,
    ),
    firefox: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map(
      (app) => `${app}.app/Contents/MacOS/firefox`,
    ),
  },
  win32: {
    chromium: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
    firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
  },
  linux: {
    chromium: ['usr/lib/chromium/chromium', 'opt/google/chrome/chrome'],
    firefox: ['usr/lib/firefox-esr/firefox-esr', 'opt/firefox/firefox'],
  },
};

/** Executables below a cache. */
const CACHED = {
  chromium: [
    '{chrome,chromium,chromium-*}/**/{chrome,chrome.exe}',
    '{chrome,chromium,chromium-*}/**/*.app/Contents/MacOS/{Chromium,Google Chrome for Testing}',
  ],
  firefox: ['firefox/**/{firefox,firefox.exe}'],
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The major version of a Firefox, from the file beside it, or null where there is none. */
function firefoxVersion(executable: string): number | null {
  const folder = dirname(realpathSync(executable));
  for (const file of ['application.ini', '../Resources/application.ini']) {
    try {
      const version = /^Version=(\d+)/m.exec(readFileSync(join(folder, file), 'utf8'));
      if (version) return Number(version[1]);
    } catch {
      // Not here.
    }
  }
  return null;
}

/** A snap, or Ubuntu's script that starts one: it cannot read a profile or an extension in /tmp. */
function isSnap(path: string): boolean {
  if (path.startsWith('/snap/')) return true;
  return statSync(path).size < 4096 && readFileSync(path, 'utf8').includes('/snap/bin/');
}

function isTooOld(name: BrowserName, path: string): boolean {
  return name === 'firefox' && (firefoxVersion(path) ?? OLDEST_FIREFOX) < OLDEST_FIREFOX;
}

/** What the caller asked for by name. A variable that is wrong is said to be, not passed over. */
function chosen(name: BrowserName, env: Env): string | null {
  const variables: string[] = [VARIABLE[name]];
  if (name === 'chromium') variables.push('CHROME_PATH');
  const shared = env.PUPPETEER_EXECUTABLE_PATH;
  if (shared && /firefox/i.test(basename(shared)) === (name === 'firefox')) {
    variables.push('PUPPETEER_EXECUTABLE_PATH');
  }
  for (const variable of variables) {
    const path = env[variable];
    if (!path) continue;
    if (!isExecutable(path)) throw new Error(`${variable} is '${path}', which cannot be run`);
    if (isTooOld(name, path)) {
      throw new Error(`${variable} is '${path}', which is older than Firefox ${OLDEST_FIREFOX}`);
    }
    return path;
  }
  return null;
}

function rootsOf(platform: keyof typeof PROGRAMS, env: Env): (string | undefined)[] {
  if (platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')];
  if (platform === 'linux') return ['/'];
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
}

function installed(name: BrowserName, env: Env): string[] {
  const { platform } = process;
  const system = platform === 'darwin' || platform === 'win32' ? platform : 'linux';
  const below = (roots: readonly (string | undefined)[], files: readonly string[]): string[] =>
    files.flatMap((file) => roots.filter(Boolean).map((root) => join(root ?? '', file)));
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return [...below(folders, ON_PATH[name]), ...below(rootsOf(system, env), PROGRAMS[system][name])];
}

function cached(name: BrowserName, env: Env): string[] {
  const home = homedir();
  const roots = [DOWNLOADS, env.PUPPETEER_CACHE_DIR, join(home, '.cache/puppeteer')];
  // Playwright's Firefox is a patched build, for Playwright's own protocol.
  if (name === 'chromium') {
    roots.push(
      env.PLAYWRIGHT_BROWSERS_PATH,
      join(home, '.cache/ms-playwright'),
      join(home, 'Library/Caches/ms-playwright'),
      env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'ms-playwright'),
    );
  }
  const newestFirst = new Intl.Collator('en', { numeric: true });
  return roots
    .filter((root): root is string => Boolean(root))
    .flatMap((root) =>
      globSync(CACHED[name], { cwd: root })
        .sort((a, b) => newestFirst.compare(b, a))
        .map((path) => join(root, path)),
    );
}

/**
 * The executable of a browser that can run Cairn, or null: what the environment names, then what is
 * installed, then the caches of Puppeteer, Playwright (Chromium only) and `install-browser.ts`.
 *
 * @throws Error if a variable names something that cannot be run, or a Firefox that is too old
 */
export function findBrowser(name: BrowserName, env: Env = process.env): string | null {
  const usable = (path: string): boolean =>
    isExecutable(path) && !isSnap(path) && !isTooOld(name, path);
  return (
    chosen(name, env) ?? installed(name, env).find(usable) ?? cached(name, env).find(usable) ?? null
  );
}
