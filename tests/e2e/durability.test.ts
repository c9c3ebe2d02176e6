import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find-browser';
import { launchWithExtension } from '../../scripts/browser/launch';
import type { Session } from '../../scripts/browser/session';
import { stageExtension } from '../../scripts/browser/stage-extension';
import { until } from '../../scripts/browser/start-browser';
import { BROWSERS } from './session';

/** Kills in each browser: one of each kind. `npm run durability` asks for 25, 50 in both. */
const KILLS = Number(process.env.CAIRN_KILLS ?? 3);
const BATCH = 40;
/** Articles of an earlier schema: as many as make their migration last longer than the wait before the kill may be. */
const OLD = 150;
const KINDS = ['save', 'import', 'migrate', 'save', 'worker'] as const;
type Kind = (typeof KINDS)[number];

/** Numbers of the articles that were acknowledged, and of batches that are whole or not there. */
class Ledger {
  promised = new Set<number>();
  batches: number[] = [];
  next = 0;
  /** What pages lived to say, by what it was: more begun than done was cut off. */
  given = { saved: 0, importing: 0, imported: 0, migrating: 0, migrated: 0 };

  /** Takes down what a page says, up to the moment of its death. */
  read(line: string): void {
    const [, what, first, size] = /^(\w+) ?(\d*) ?(\d*)/.exec(line) ?? [];
    const from = Number(first);
    if (what && what in this.given) this.given[what as keyof typeof this.given]++;
    if (what === 'saved') this.promise(from, 1);
    if (what === 'imported') this.promise(from, Number(size));
    if (what === 'importing') {
      this.batches.push(from);
      this.next = Math.max(this.next, from + Number(size));
    }
    if (what === 'refused') throw new Error(`article ${from} was refused`);
  }

  promise(from: number, size: number): void {
    for (let n = from; n < from + size; n++) this.promised.add(n);
    this.next = Math.max(this.next, from + size);
  }

  /** A migration begins with a database of its own. */
  restart(from: number, size: number): void {
    this.promised.clear();
    this.batches = [];
    this.promise(from, size);
  }

  check(found: ReadonlySet<number>): void {
    expect([...this.promised].filter((n) => !found.has(n))).toEqual([]);
    for (const first of this.batches) {
      const there = Array.from({ length: BATCH }, (_, i) => found.has(first + i));
      expect(new Set(there).size, `batch ${first} is in part`).toBe(1);
    }
  }
}

/** The collection's modules as one script, for a page of the extension. */
async function bundlePage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, 'durability/page.ts'),
        formats: ['iife'],
        name: 'durabilityPage',
      },
    },
  });
  const [only] = [built].flat() as Rolldown.RolldownOutput[];
  return only?.output[0].code ?? '';
}
const bundle = bundlePage();

/** Hears what pages say. */
async function listen(ledger: Ledger): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    let said = '';
    request.on('data', (piece) => {
      said += piece;
    });
    request.on('end', () => {
      ledger.read(said);
      response.end();
    });
  }).listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}

const call = (page: Page, expression: string): Promise<unknown> =>
  page.evaluate(`globalThis.durability.${expression}`);

/** A page of the extension in which the collection's own modules are at hand. */
async function openPage(session: Session, listener: string): Promise<Page> {
  const page = await session.openExtensionPage('/options.html');
  await page.evaluate(await bundle);
  await call(page, `listenAt('${listener}')`);
  return page;
}

/** Runs work that has no end until it has first been heard of, and a random moment longer. */
async function interrupt(
  page: Page,
  expression: string,
  longest: number,
  heard: () => number,
): Promise<void> {
  const before = heard();
  // It is cut off by the kill: what it says then is of no interest.
  call(page, expression).catch(() => undefined);
  await until(expression, () => heard() > before || null);
  await sleep(Math.random() * longest);
}

async function work(
  kind: Kind,
  session: Session,
  page: Page,
  ledger: Ledger,
  listener: string,
): Promise<void> {
  const { given } = ledger;
  if (kind === 'migrate') {
    const from = ledger.next;
    // Each released schema in its turn.
    const schema = (ledger.given.migrating % 2) + 1;
    await call(page, `beginAt(${schema}, ${from}, ${OLD})`);
    ledger.restart(from, OLD);
    // A page that has not opened the collection yet: its first opening is the migration.
    const fresh = await openPage(session, listener);
    await interrupt(fresh, 'migrate()', 900, () => given.migrating);
  } else if (kind === 'import') {
    const batches = `importBatches(${ledger.next}, ${BATCH})`;
    await interrupt(page, batches, 2500, () => given.importing);
  } else await interrupt(page, `save(${ledger.next + 1})`, 1500, () => given.saved);
  if (kind === 'worker') await session.killWorker();
  else await session.kill();
}

async function survive(browser: BrowserName): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-durability-'));
  const target = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const staged = await stageExtension(join(import.meta.dirname, '../../.output', target), []);
  const options = { browser, extensionDir: staged.dir, profile: join(folder, 'profile') };
  const ledger = new Ledger();
  const listener = await listen(ledger);
  let session = await launchWithExtension(options);
  try {
    for (let kill = 0; kill < KILLS; kill++) {
      const kind = KINDS[kill % KINDS.length] as Kind;
      const page = await openPage(session, listener.url);
      await work(kind, session, page, ledger, listener.url);
      if (kind === 'worker') await page.close();
      else session = await launchWithExtension(options);
      const after = await openPage(session, listener.url);
      const found = new Set((await call(after, 'readAll()')) as number[]);
      ledger.check(found);
      ledger.next = Math.max(ledger.next, ...found) + 1;
      await after.close();
    }
    // Kills that come too early would show nothing.
    expect(ledger.given.saved + ledger.given.imported).toBeGreaterThan(0);
    console.info(browser, KILLS, 'kills; heard before them:', ledger.given);
  } finally {
    await session.close();
    listener.close();
    await staged.remove();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe.each(BROWSERS)('in %s', (browser) => {
  test(
    `${KILLS} kills during saves, imports and migrations take nothing that was acknowledged`,
    { timeout: 60_000 + KILLS * 30_000, retry: 0 },
    () => survive(browser),
  );
});
