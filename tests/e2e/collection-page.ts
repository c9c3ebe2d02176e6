import type { Page } from 'puppeteer-core';
import type { Article } from '../../lib/core/collection/article';
import { marksOf, PATIENCE } from './pages';
import { type Stage, tabIdOf } from './session';
import { PARAGRAPHS, paragraphs, story } from './stories';

export const BOULKESSI = 'JNIM says it overran Boulkessi army base in central Mali';
export const GAO = 'Attack near Gao';

export const until = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.body.textContent?.includes(wanted),
    { timeout: PATIENCE, polling: 50 },
    text,
  );
export const press = (page: Page, text: string): Promise<void> =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(
      (each) => each.textContent?.trim() === wanted,
    );
    if (!button) throw new Error(`no button '${wanted}'`);
    button.click();
  }, text);
export const untilTitles = (page: Page, wanted: readonly string[]): Promise<unknown> =>
  page.waitForFunction(
    (expected) =>
      [...document.querySelectorAll('.line .title')].map((t) => t.textContent).join('|') ===
      expected,
    { timeout: PATIENCE, polling: 50 },
    wanted.join('|'),
  );
export const tick = async (page: Page, value: string): Promise<void> => {
  const box = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.facet label')]
        .find((each) => each.querySelector('.name')?.textContent === wanted)
        ?.querySelector('input'),
    { timeout: PATIENCE, polling: 50 },
    value,
  );
  await page.evaluate((input) => input?.click(), box);
};
/** The articles as they are on the disk. */
export const articlesOf = (page: Page): Promise<Article[]> =>
  page.evaluate(
    () =>
      new Promise<Article[]>((resolve) => {
        const opening = indexedDB.open('cairn-collection');
        opening.onsuccess = () => {
          const all = opening.result.transaction('articles').objectStore('articles').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );

/** Saves an article of the site through the popup. */
async function save(run: Stage, path: string): Promise<void> {
  const page = await run.session.newPage();
  await page.goto(`${run.site.origin}${path}`);
  await marksOf(page);
  const popup = await run.session.openExtensionPage(
    `/popup.html?tab=${await tabIdOf(run.session, page)}`,
  );
  await until(popup, 'Save article');
  await press(popup, 'Save article');
  await until(popup, 'Saved');
  await popup.close();
  await page.close();
}

/** A story whose text changes between two readings. */
export function changingStory() {
  let third: string = PARAGRAPHS[2];
  return {
    routes: {
      '/gao.html': (...[request, response]: Parameters<ReturnType<typeof story>>) =>
        story({ body: paragraphs([PARAGRAPHS[0], PARAGRAPHS[1], third]) })(request, response),
    },
    change: () => {
      third = `${PARAGRAPHS[2]} Schools in the town stayed shut.`;
    },
  };
}

/** Two articles in the collection, one of them in two versions, and its page. */
export async function openCollection(
  run: Stage,
  change: () => void,
  faults: unknown[],
): Promise<Page> {
  await save(run, '/gao.html');
  change();
  await save(run, '/gao.html');
  await save(run, '/world/boulkessi-base.html');
  const page = await run.session.openExtensionPage('/collection.html');
  page.on('pageerror', (error) => faults.push(error));
  await until(page, BOULKESSI);
  return page;
}
