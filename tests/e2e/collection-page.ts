import type { Page } from 'puppeteer-core';
import type { Article } from '../../lib/core/collection/article';
import { marksOf } from './pages';
import { openBeside, type Stage } from './session';
import { PARAGRAPHS, paragraphs, story } from './stories';
import { press, shows, WAIT } from './waiting';

export const BOULKESSI = 'JNIM says it overran Boulkessi army base in central Mali';
export const GAO = 'Attack near Gao';

export const untilTitles = (page: Page, wanted: readonly string[]): Promise<unknown> =>
  page.waitForFunction(
    (expected) =>
      [...document.querySelectorAll('.line .title')].map((t) => t.textContent).join('|') ===
      expected,
    WAIT,
    wanted.join('|'),
  );
export const tick = async (page: Page, value: string): Promise<void> => {
  await page.waitForFunction(
    (wanted) => {
      const input = [...document.querySelectorAll('.facet label')]
        .find((each) => each.querySelector('.name')?.textContent === wanted)
        ?.querySelector('input');
      input?.click();
      return Boolean(input);
    },
    WAIT,
    value,
  );
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
  const popup = await openBeside(run.session, page, '/popup.html');
  await press(popup, 'Save article');
  await shows(popup, 'Saved');
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
  await shows(page, BOULKESSI);
  return page;
}
