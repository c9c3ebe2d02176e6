import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { offencesInBoth } from './offences';
import { marksOf } from './pages';
import { prepared } from './prepared';
import { BROWSERS, changeSettings, openBeside, type Stage, stage, tabIdOf } from './session';
import { shows, there } from './waiting';

describe.each(BROWSERS)('the side panel without facts in %s', (browser) => {
  let run: Stage;
  let story: Page;
  let panel: Page;
  prepared(
    async () => {
      run = await stage(browser);
      story = await run.session.newPage();
      await story.goto(`${run.site.origin}/world/boulkessi-base.html`);
      await marksOf(story);
      panel = await openBeside(run.session, story, '/sidepanel.html');
      await panel.setViewport({ width: 320, height: 700 });
    },
    () => run?.close(),
  );

  /** Nothing for axe to find, by day and by night, and nothing wider than the panel. */
  const isSound = async (): Promise<void> => {
    expect(await offencesInBoth(run.session, panel, 'html')).toEqual([]);
    await expect
      .poll(() => panel.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
  };

  test('where Cairn is off for the site', async () => {
    await changeSettings(run.session, { disabledHosts: ['localhost'] });
    await panel.bringToFront();
    await shows(panel, 'Cairn is switched off for this site.');
    await isSound();
    await changeSettings(run.session, { disabledHosts: [] });
    await panel.bringToFront();
    await there(panel, '.facts');
  });

  test('where the browser keeps extensions out', async () => {
    const tab = await tabIdOf(run.session, panel);
    await panel.goto(run.session.extensionUrl(`/sidepanel.html?tab=${tab}`));
    await shows(panel, 'This page belongs to an extension');
    await isSound();
  });

  test('where the dataset is gone', async () => {
    await rm(join(run.dir, 'dataset'), { recursive: true });
    await run.session.killWorker();
    await panel.goto(run.session.extensionUrl('/sidepanel.html'));
    await shows(panel, 'The dataset did not answer');
    await isSound();
    const tab = await tabIdOf(run.session, story);
    await panel.goto(run.session.extensionUrl(`/sidepanel.html?tab=${tab}`));
    await story.reload();
    await panel.bringToFront();
    await shows(panel, 'The page could not be read.');
    await isSound();
  });
});
