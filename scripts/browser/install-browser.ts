import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { type BrowserName, DOWNLOADS, findBrowser, VARIABLE } from './find-browser';

const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
const BUILD = { chromium: 'chrome@stable', firefox: 'firefox@stable' } as const;

/** Runs a command that the reader of the terminal has just been shown; true if it succeeded. */
function run(command: string, args: readonly string[]): boolean {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell });
  if (error) console.error(error.message);
  return status === 0;
}

function isDebian(): boolean {
  try {
    return /^ID(?:_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** With the system's packages: only where that needs no password. */
function installPackage(name: BrowserName): void {
  if (!isDebian() || process.getuid?.() !== 0) return;
  console.log(`No ${name} was found. Installing the system's package '${PACKAGE[name]}':`);
  if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', PACKAGE[name]]);
}

/** A build of the browser's own maker, in a folder of this repository. */
function download(name: BrowserName): void {
  console.log(`No ${name} was found. Downloading ${BUILD[name]} into ${DOWNLOADS}:`);
  mkdirSync(DOWNLOADS, { recursive: true });
  run('npx', ['--yes', '@puppeteer/browsers', 'install', BUILD[name], '--path', DOWNLOADS]);
}

function advice(name: BrowserName): string {
  const install = {
    chromium: 'Install Chromium or Chrome (Debian: `sudo apt-get install chromium`)',
    firefox: 'Install Firefox 140 or newer (Debian: `sudo apt-get install firefox-esr`)',
  };
  const set = `set ${VARIABLE[name]} to the path of its executable`;
  return `No ${name} was found, and none could be installed. ${install[name]}, or ${set}.`;
}

/**
 * The executable of a browser, installing one if there is none: as root on Debian or Ubuntu with
 * `apt-get`, else (or if that fails) by a download into `build/browsers`. Every command is printed
 * before it is run.
 *
 * @throws Error that says what to do, if no browser could be had
 */
export function ensureBrowser(name: BrowserName): string {
  for (const install of [null, installPackage, download]) {
    install?.(name);
    const path = findBrowser(name);
    if (path) return path;
  }
  throw new Error(advice(name));
}
