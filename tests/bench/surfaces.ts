/**
 * `npm run bench:surfaces`: how long a reader waits for the popup, a keystroke and a card, in the built extension in
 * Chromium. The popup and its keystrokes: with 30,000 names, beside a popup with nothing but a text box, and beside a message
 * to the background and back. Run `npm run build` first. Machines differ: read the ratios.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { encodeGazetteer } from '../../lib/core/dataset/gazetteer-file';
import { compileSet } from '../../lib/core/feed/compile-set';
import { hover, marksOf, pointOf, waitForCard, waitForNoCard } from '../e2e/pages';
import { type Stage, stage } from '../e2e/session';
import { syntheticRelease } from './synthetic-release';

const NAMES = 30_000;
const SEED = 2026;
const ROUNDS = 12;
const PAGES = 6;
const CARDS = 4;
/** A reader's settings as they ship: so long a pointer rests before its card opens. Milliseconds. */
const DWELL = 400;

/** A popup that does nothing but be there. */
const FLOOR = {
  'floor.html': `<!doctype html><meta charset="utf-8"><title>floor</title>
    <style>body { width: 380px; min-height: 320px; }</style>
    <script type="module" src="floor.js"></script><input>`,
  'floor.js': `document.querySelector('input').focus(); for (const name of ['ready', 'drawn']) performance.mark('cairn-popup-' + name);`,
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const worst = (values: readonly number[]): number => Math.max(...values);
const row = (label: string, values: readonly number[]): string =>
  `${label.padEnd(44)}${median(values).toFixed(1).padStart(8)}${worst(values).toFixed(1).padStart(8)}`;

/** From the start of its navigation to a box that has the focus, to one that answers what is typed, and to the first paint. */
async function timesOf(popup: Page): Promise<{ ready: number; drawn: number; painted: number }> {
  const marks = ['cairn-popup-ready', 'cairn-popup-drawn', 'first-paint'];
  await popup.waitForFunction(
    (names) => names.every((name) => performance.getEntriesByName(name).length > 0),
    { polling: 'raf' },
    marks,
  );
  const [ready = 0, drawn = 0, painted = 0] = await popup.evaluate(
    (names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0),
    marks,
  );
  return { ready, drawn, painted };
}

async function measurePopup(run: Stage, tab: Page): Promise<void> {
  const seen: Record<'floor' | 'cairn' | 'asleep', Awaited<ReturnType<typeof timesOf>>[]> = {
    floor: [],
    cairn: [],
    asleep: [],
  };
  for (let round = 0; round <= ROUNDS; round++)
    for (const [which, file] of [
      ['floor', 'floor.html'],
      ['cairn', 'popup.html'],
      ['asleep', 'popup.html'],
    ] as const) {
      await run.session.evaluateInWorker(`chrome.action.setPopup({ popup: '${file}' })`);
      if (which === 'asleep') await run.session.killWorker();
      const popup = await run.session.openPopup(tab);
      const times = await timesOf(popup);
      await popup.close();
      // The first round loads what the others find loaded.
      if (round > 0) seen[which].push(times);
    }
  for (const [what, label] of [
    ['ready', 'popup: a box that has the focus'],
    ['drawn', 'popup: it answers what is typed'],
    ['painted', 'popup: painted'],
  ] as const) {
    const of = (which: keyof typeof seen): number[] => seen[which].map((times) => times[what]);
    console.log(row(label, of('cairn')));
    console.log(row('  with the background asleep', of('asleep')));
    console.log(row('  floor: one text box', of('floor')));
    const ratio = median(of('cairn')) / median(of('floor'));
    console.log(`${'  as a multiple of the floor'.padEnd(44)}${ratio.toFixed(2).padStart(8)}`);
  }
}

/** Runs in the popup: notes from when a key goes down to when the list of answers has changed. */
function watchKeys(): void {
  const seen = { times: [] as number[] };
  Object.assign(globalThis, { cairnKeys: seen });
  let down = 0;
  addEventListener(
    'keydown',
    () => {
      down = performance.now();
    },
    true,
  );
  new MutationObserver(() => {
    if (down > 0) seen.times.push(performance.now() - down);
    down = 0;
  }).observe(document.querySelector('[role=listbox]') as Element, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}

async function measureKeys(popup: Page, names: readonly string[]): Promise<void> {
  await popup.evaluate('globalThis.__name = (made) => made');
  await popup.type('[role=combobox]', 'a');
  await popup.waitForSelector('[role=option]', { timeout: 60_000 });
  await popup.evaluate(watchKeys);
  const trips = await popup.evaluate(async (rounds) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      }
    ).chrome;
    const times: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const from = performance.now();
      await runtime.sendMessage({ kind: 'lookup', query: '', limit: 1 });
      times.push(performance.now() - from);
    }
    return times;
  }, 60);
  for (const name of names) {
    await popup.keyboard.press('Escape');
    await popup.keyboard.type(name.toLowerCase(), { delay: 60 });
  }
  const times = await popup.evaluate(
    () => (globalThis as unknown as { cairnKeys: { times: number[] } }).cairnKeys.times,
  );
  console.log(row(`keystroke to results (${times.length})`, times));
  console.log(row('  floor: a message and back', trips));
}

/** From the end of the dwell to the cards of one page, in the order in which they opened. Milliseconds. */
async function cardTimes(run: Stage, page: Page, rounds: number): Promise<number[]> {
  await page.goto(`${run.site.origin}/world/boulkessi-base.html`);
  await marksOf(page);
  await page.evaluate(() => {
    const seen = { moved: 0, opened: [] as number[] };
    Object.assign(globalThis, { cairnHover: seen });
    addEventListener(
      'pointermove',
      (event) => {
        // The first move onto the mark: between marks the pointer waits at the upper edge.
        if ((event as PointerEvent).clientY < 10) seen.moved = 0;
        else seen.moved ||= performance.now();
      },
      true,
    );
    addEventListener(
      'beforetoggle',
      (event) => {
        if ((event as ToggleEvent).newState === 'open')
          seen.opened.push(performance.now() - seen.moved);
      },
      true,
    );
  });
  const point = await pointOf(page, 'group', 'JNIM');
  for (let round = 0; round < rounds; round++) {
    await page.mouse.move(2, 2);
    await hover(page, point);
    await waitForCard(page, 'JNIM');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  }
  const times = await page.evaluate(
    () => (globalThis as unknown as { cairnHover: { opened: number[] } }).cairnHover.opened,
  );
  return times.map((time) => time - DWELL);
}

/** The first card on a page has its script loaded; the very first, what the background makes cards of. */
async function measureCard(run: Stage, page: Page): Promise<void> {
  const pages: number[][] = [];
  for (let i = 0; i < PAGES; i++) pages.push(await cardTimes(run, page, CARDS));
  console.log(row('dwell to card, the first of a worker', (pages[0] ?? []).slice(0, 1)));
  const first = pages.slice(1).flatMap((times) => times.slice(0, 1));
  console.log(row(`dwell to card, the first on a page (${first.length})`, first));
  const later = pages.flatMap((times) => times.slice(1));
  console.log(row(`dwell to card, after that (${later.length})`, later));
}

const run = await stage('chromium');
try {
  const page = await run.session.newPage();
  console.log(`${run.session.version}\n${'milliseconds'.padEnd(44)}  median   worst`);
  await measureCard(run, page);
  const release = syntheticRelease(NAMES, SEED);
  writeFileSync(join(run.dir, 'dataset/release.json'), JSON.stringify(release));
  writeFileSync(join(run.dir, 'dataset/gazetteer.bin'), encodeGazetteer(compileSet(release)));
  for (const [file, text] of Object.entries(FLOOR)) writeFileSync(join(run.dir, file), text);
  await run.session.killWorker();
  await measurePopup(run, page);
  const popup = await run.session.openPopup(page);
  const names = [0.1, 0.3, 0.5, 0.7, 0.9].map(
    (share) => release.entities[Math.floor(share * release.entities.length)]?.name ?? '',
  );
  await measureKeys(popup, names);
} finally {
  await run.close();
}
