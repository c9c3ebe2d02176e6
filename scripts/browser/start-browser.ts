import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { ensureBrowser } from './install-browser';
import type { Session, SessionOptions } from './session';

/** What takes this long, on the slowest machine, will not come any more. Milliseconds. */
const LONGEST = 30_000;

/** Gives a value once there is one. */
export async function until<T>(what: string, look: () => T | null | Promise<T | null>): Promise<T> {
  for (const end = Date.now() + LONGEST; Date.now() < end; await sleep(20)) {
    const value = await look();
    if (value !== null) return value;
  }
  throw new Error(`waited too long for ${what}`);
}

export async function readManifest(dir: string): Promise<{
  readonly background?: { readonly service_worker?: string };
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}> {
  return JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
}

/** What each browser adds to a session. */
export type OwnPart = Omit<Session, 'browser' | 'version' | 'closed' | 'kill' | 'close'>;

/** The page that the extension opens once, when it is installed. */
const FIRST_PAGE = 'first-run.html';

/** That page comes to the front when it opens: until then no other page can be sure to stay there. */
async function firstPage(browser: Browser, extensionDir: string): Promise<void> {
  if (!existsSync(join(extensionDir, FIRST_PAGE))) return;
  await until('the page that opens on installation', () =>
    browser.targets().some((target) => target.url().endsWith(`/${FIRST_PAGE}`)) ? true : null,
  );
}

/** Starts the browser, and ends it again if the session cannot be made. */
export async function start(
  launch: LaunchOptions,
  extensionDir: string,
  makeSession: (browser: Browser) => Promise<OwnPart>,
): Promise<Session> {
  const browser = await puppeteer.launch(launch);
  const closed = new Promise<void>((ended) => browser.once('disconnected', () => ended()));
  const close = async (): Promise<void> => {
    const child = browser.process();
    // Ctrl-C in a terminal has reached the browser too: there is nobody left to say goodbye to.
    if (child && (child.exitCode !== null || child.signalCode !== null)) return;
    await Promise.race([browser.close(), sleep(10_000)]);
    if (child?.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  };
  const kill = async (): Promise<void> => {
    const pid = browser.process()?.pid;
    // Puppeteer makes the browser the leader of its own group of processes.
    if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    await closed;
  };
  try {
    const [session, version] = await Promise.all([makeSession(browser), browser.version()]);
    await firstPage(browser, extensionDir);
    return {
      browser: launch.browser === 'firefox' ? 'firefox' : 'chromium',
      version,
      ...session,
      closed,
      kill,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Takes the options that both browsers know to Puppeteer's form. */
export function commonOptions(
  options: SessionOptions,
): LaunchOptions & { width: number; height: number } {
  const { browser, headless = true, width = 1280, height = 800 } = options;
  const executablePath = options.executablePath ?? ensureBrowser(browser);
  const defaultViewport = headless ? { width, height } : null;
  // Who launches decides what a signal ends: Puppeteer would leave at once, before anything is tidied.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const profile = options.profile ? { userDataDir: options.profile } : {};
  return { executablePath, headless, defaultViewport, width, height, ...signals, ...profile };
}
