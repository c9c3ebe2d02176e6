import type { Page } from 'puppeteer-core';
import { hover, markedTexts, marksOf, pointOf } from '../../tests/e2e/pages';
import { type Stage, tabIdOf } from '../../tests/e2e/session';
import { PATIENCE } from '../../tests/e2e/waiting';
import { compose, SIZE } from './compose';

/** What is shown in one language. */
export interface Subject {
  readonly language: 'en' | 'fr';
  /** A story of the demo site, and the name in it whose card opens. */
  readonly story: string;
  readonly group: string;
  /** In the words of an incident whose figures disagree. */
  readonly incident: string;
  readonly query: string;
  /** The stories in the collection. */
  readonly saved: readonly string[];
}

/** Widths of the side panel and of the popup, CSS pixels. */
const PANEL = 400;
const POPUP = 380;
const TRIES = 5;
/** A mark is brought to this part of the page's height: further down the card would not fit below it. */
const HEIGHT_OF_MARK = 0.22;

export type Scene = (stage: Stage, subject: Subject) => Promise<Uint8Array>;

/** A tab that looks the same on every machine but for its fonts. */
async function openTab({ session }: Stage, url: string, width: number = SIZE.width): Promise<Page> {
  const page = await session.newPage();
  await page.setViewport({ width, height: SIZE.height });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setScrollbarsHidden', { hidden: true });
  await page.goto(url);
  return page;
}

async function openStory(stage: Stage, path: string, width?: number): Promise<Page> {
  const page = await openTab(stage, `${stage.site.origin}${path}`, width);
  await marksOf(page);
  return page;
}

async function withCard(stage: Stage, { story }: Subject, kind: string, words: string) {
  const page = await openStory(stage, story);
  const texts = await markedTexts(page, kind);
  const text = texts.find((each) => each.includes(words));
  if (!text) throw new Error(`no '${words}' in ${story}, but ${texts.join(', ')}`);
  for (let tries = 0; tries < TRIES; tries++) {
    if (await rest(page, kind, text)) return page.screenshot();
  }
  throw new Error(`no card of '${text}' in ${story}`);
}

/** @returns whether a card has opened: none does while the page still moves. */
async function rest(page: Page, kind: string, text: string): Promise<boolean> {
  await page.mouse.move(1, 1);
  const { x, y } = await pointOf(page, kind, text);
  const moved = await page.evaluate(
    (by) => {
      const before = scrollY;
      scrollBy({ top: by, behavior: 'instant' });
      return scrollY - before;
    },
    y - SIZE.height * HEIGHT_OF_MARK,
  );
  await drawn(page);
  await hover(page, { x, y: y - moved });
  const card = await page
    .waitForSelector('cairn-card:popover-open >>> .card h2', { timeout: PATIENCE / TRIES })
    .catch(() => null);
  await drawn(page);
  return card !== null;
}

const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

async function openBeside(stage: Stage, story: Page, path: string, width: number): Promise<Page> {
  const tab = await tabIdOf(stage.session, story);
  return openTab(stage, stage.session.extensionUrl(`${path}?tab=${tab}`), width);
}

const story: Scene = (stage, subject) => withCard(stage, subject, 'group', subject.group);

const figures: Scene = (stage, subject) => withCard(stage, subject, 'incident', subject.incident);

const popup: Scene = async (stage, subject) => {
  const page = await openStory(stage, subject.story);
  const window = await openBeside(stage, page, '/popup.html', POPUP);
  await window.type('input[role=combobox]', subject.query);
  await window.waitForSelector('[role=option]', { timeout: PATIENCE });
  await drawn(window);
  const height = await window.evaluate(() => Math.min(600, document.body.scrollHeight));
  const picture = await window.screenshot({ clip: { x: 0, y: 0, width: POPUP, height } });
  await page.bringToFront();
  const parts = [
    { picture: await page.screenshot(), left: 0, top: 0 },
    { picture, left: SIZE.width - POPUP - 24, top: 8, isAbove: true },
  ];
  return compose(await stage.session.newPage(), parts);
};

const panel: Scene = async (stage, subject) => {
  const page = await openStory(stage, subject.story, SIZE.width - PANEL - 1);
  const side = await openBeside(stage, page, '/sidepanel.html', PANEL);
  await side.waitForSelector('.facts .name', { timeout: PATIENCE });
  await drawn(side);
  const picture = await side.screenshot();
  await page.bringToFront();
  const parts = [
    { picture: await page.screenshot(), left: 0, top: 0 },
    { picture, left: SIZE.width - PANEL, top: 0 },
  ];
  return compose(await stage.session.newPage(), parts);
};

const collection: Scene = async (stage, { saved }) => {
  const kept = await openTab(stage, stage.session.extensionUrl('/collection.html'));
  for (const [count, path] of saved.entries()) {
    await openStory(stage, path);
    await stage.session.command('save-article');
    await kept.waitForFunction(
      (wanted) => document.querySelectorAll('.line').length > wanted,
      { timeout: PATIENCE, polling: 50 },
      count,
    );
  }
  await kept.bringToFront();
  await kept.click('.line');
  await kept.waitForSelector('.terms li', { timeout: PATIENCE });
  await kept.waitForFunction(
    (count) => document.querySelector('.facet .name + .quiet')?.textContent === String(count),
    { timeout: PATIENCE, polling: 50 },
    saved.length,
  );
  await kept.mouse.move(0, SIZE.height - 1);
  await drawn(kept);
  return kept.screenshot();
};

/** In the order of the listing. */
export const SCENES: Readonly<Record<string, Scene>> = {
  '1-story': story,
  '2-figures': figures,
  '3-lookup': popup,
  '4-panel': panel,
  '5-collection': collection,
};
