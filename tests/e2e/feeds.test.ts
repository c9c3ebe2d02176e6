import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entity } from '../../lib/core/model/entity';
import type { RouteHandler } from '../../scripts/serve-site';
import { edition, town } from '../feed/editions';
import { Publisher, sha256 } from '../feed/publisher';
import { marksOf } from './pages';
import { BROWSERS, openBeside, type Stage, stage } from './session';
import { gone, press, shows, textIn, there, WAIT } from './waiting';

const WELLS = 'Tamalit Wells Committee';
const SALT = 'Azawagh Salt Union';
/** A story of the demo with two names that only the feed has. */
const STORY = readFileSync(
  join(import.meta.dirname, '../../demo/site/world/boulkessi-base.html'),
  'utf8',
).replace(
  /(?<=neighbouring countries\.)<\/p>/,
  `</p><p>The ${WELLS} and the ${SALT} in Mali both condemned the attack.</p>`,
);

const organisation = (slug: string, name: string): Entity => {
  const { place: _, ...rest } = town('x', name);
  return { ...rest, id: `organisations/${slug}` as Entity['id'], type: 'organisation' };
};
const release = (number: number, names: readonly string[]) =>
  edition(number, {
    entities: [
      ...edition(1).entities,
      ...names.map((name) => organisation(name.toLowerCase().replaceAll(' ', '-'), name)),
    ],
  });

const isMarked = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      [...CSS.highlights.values()].some((marks) =>
        [...marks].some((range) => String(range) === wanted),
      ),
    WAIT,
    text,
  );

describe.each(BROWSERS)('feeds in %s', (browser) => {
  const routes: Record<string, RouteHandler> = {
    '/news/wells.html': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(STORY);
    },
  };
  const publisher = new Publisher();
  const revalidated: string[] = [];
  let run: Stage;
  let story: Page;
  let popup: Page;
  let options: Page;

  /** As a static host serves it: open to all origins, with validators. */
  const serve = (): void => {
    for (const path of publisher.files.keys()) {
      const body = publisher.bytes(path);
      const etag = `"${sha256(body).slice(0, 16)}"`;
      routes[`/feed/${path}`] = (request, response) => {
        const known = request.headers['if-none-match'] === etag;
        if (known) revalidated.push(path);
        response.writeHead(known ? 304 : 200, {
          'Access-Control-Allow-Origin': '*',
          'Cache-Control': 'no-cache',
          ETag: etag,
        });
        response.end(known ? undefined : body);
      };
    }
  };

  beforeAll(async () => {
    await publisher.publish(release(1, [WELLS]));
    serve();
    run = await stage(browser, routes);
    story = await run.session.newPage();
    await story.goto(`${run.site.origin}/news/wells.html`);
    await marksOf(story);
    popup = await openBeside(run.session, story, '/popup.html');
    await shows(popup, 'there is no feed');
    options = await run.session.openExtensionPage('/options.html');
    await there(options, '.add-feed input');
  });
  afterAll(async () => run?.close());

  test('shows whose feed it is before the reader accepts it, and marks open pages by it after', async () => {
    await options.type('.add-feed input', `${run.site.origin}/feed/`);
    await press(options, 'Look at this feed');
    await shows(options, 'A test');
    const shown = (): Promise<string> => textIn(options, '.feed-preview');
    await expect.poll(shown).toContain('Invented towns');
    await expect.poll(shown).toContain('32 names');
    await expect
      .poll(async () => (await shown()).replaceAll(' ', ''))
      .toContain(publisher.keys.root[0]?.id);
    expect(await options.$('.feed')).toBeNull();
    await press(options, 'Subscribe');
    await shows(options, 'a new edition is in use');
    await isMarked(story, WELLS);
  });

  test('an update marks the open page by itself; a check that finds nothing is answered 304', async () => {
    await publisher.publish(release(2, [WELLS, SALT]));
    serve();
    await popup.reload();
    await shows(popup, 'Check now');
    await press(popup, 'Check now');
    await isMarked(story, SALT);
    // Marks come with the new edition, before the check has ended; a wish to check in the meantime would be the same check.
    await shows(popup, 'Check now');
    revalidated.length = 0;
    await shows(popup, 'Check now');
    await press(popup, 'Check now');
    await expect.poll(() => revalidated).toEqual(['metadata/timestamp.json']);
  });

  test('a feed in trouble is named in the popup, and what was in use stays, also in a new worker', async () => {
    const portal: RouteHandler = (_, response) => {
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('<h1>Log in</h1>');
    };
    for (const path of publisher.files.keys()) routes[`/feed/${path}`] = portal;
    // The check before may still be under way.
    await shows(popup, 'Check now');
    await press(popup, 'Check now');
    await shows(popup, 'Invented towns: What came is no feed.');
    await run.session.killWorker();
    await story.reload();
    await isMarked(story, SALT);
    await popup.reload();
    await shows(popup, 'Invented towns: What came is no feed.');
  });

  test('back to the edition before with one click, and away with the feed', async () => {
    await options.bringToFront();
    await options.reload();
    await shows(options, 'Back to edition E1');
    await press(options, 'Back to edition E1');
    await shows(options, 'You went back');
    await options.waitForFunction(
      () => !document.body.textContent?.includes('Back to edition'),
      WAIT,
    );
    await isMarked(story, WELLS);
    await press(options, 'Remove');
    await shows(options, 'Remove for good');
    await press(options, 'Remove for good');
    await gone(options, '.feed');
    await story.waitForFunction(
      (wanted) =>
        ![...CSS.highlights.values()].some((marks) =>
          [...marks].some((range) => String(range) === wanted),
        ),
      WAIT,
      WELLS,
    );
    await marksOf(story);
  });
});
