import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFeed } from '../../scripts/cairn/feed/build';
import { makeKeys } from '../../scripts/cairn/feed/keygen';
import { serveFeed } from '../../scripts/cairn/feed/serve-feed';
import { readRelease } from '../../scripts/cairn/read-release';
import type { Site } from '../../scripts/serve-site';
import { cardText, markedTexts, pointOf, waitForCard } from './pages';
import { BROWSERS, type Stage, stage } from './session';
import { paragraphs, story } from './stories';
import { PATIENCE, pressByHand, shows } from './waiting';

const EDITION = readRelease(join(import.meta.dirname, '../../examples/antarctic-treaty'));
const STORY = story({
  body: paragraphs([
    'Parties to the Antarctic Treaty met in Hobart this week to speak about krill, tourism and the melting of the ice.',
    'The Madrid Protocol, which forbids mining, stays as it is, said delegates; CCAMLR put off a decision about the Weddell Sea.',
    'The Antarctic Treaty keeps the continent for peaceful purposes, and scientists of many countries winter there each year.',
  ]),
});

describe.each(BROWSERS)('a dataset on another subject in %s', (browser) => {
  const dir = mkdtempSync(join(tmpdir(), 'publishing-'));
  const [out, keys] = [join(dir, 'feed'), join(dir, 'keys')];
  let feed: Site;
  let run: Stage;
  let options: Page;
  let page: Page;

  beforeAll(async () => {
    makeKeys(keys);
    await buildFeed(EDITION, { out, keys, id: 'antarctic-treaty' });
    feed = await serveFeed(out);
    run = await stage(browser, { '/krill': STORY });
    options = await run.session.openExtensionPage('/options.html');
  });
  afterAll(async () => {
    await run?.close();
    await feed?.close();
    rmSync(dir, { recursive: true });
  });

  const openCard = async (): Promise<void> => {
    await page.bringToFront();
    await page.goto(`${run.site.origin}/krill`);
    const { x, y } = await pointOf(page, 'accord', 'Madrid Protocol');
    await page.mouse.click(x, y);
    await waitForCard(page, 'Madrid Protocol');
  };

  test('from its folder of records to a card', async () => {
    await options.locator('.add-feed input').setTimeout(PATIENCE).fill(feed.origin);
    await pressByHand(options, 'Look at this feed');
    await shows(options, '10 names, 3 incidents');
    await pressByHand(options, 'Subscribe');
    await shows(options, 'a new edition is in use');
    page = await run.session.newPage();
    await openCard();
    await expect.poll(() => markedTexts(page, 'accord')).toContain('Antarctic Treaty');
    await expect.poll(() => markedTexts(page, 'organisation')).toContain('CCAMLR');
    await expect.poll(() => cardText(page)).toContain('signed in Madrid in 1991');
    await expect.poll(() => cardText(page)).toContain('Feed: The Antarctic Treaty');
    expect(await cardText(page)).not.toContain('Changed since');
  });

  test('the next edition says what it changed, and the card what has changed since it was read', async () => {
    const entities = EDITION.entities.map((entity) =>
      entity.id === 'accords/madrid-protocol'
        ? { ...entity, summary: { en: 'It forbids mining.', fr: 'Il interdit les mines.' } }
        : entity,
    );
    await buildFeed({ ...EDITION, edition: '2', date: '2026-12-01', entities }, { out, keys });
    await options.bringToFront();
    await pressByHand(options, 'Check all now');
    await shows(options, 'New in edition 2: 1 summary revised.');
    await openCard();
    await expect
      .poll(() => cardText(page))
      .toMatch(/Changed since you read it on .*1 summary revised/);
    // That it was read is kept while the card is open already.
    const cardAgain = async (): Promise<string> => {
      await openCard();
      return cardText(page);
    };
    await expect.poll(cardAgain).not.toContain('Changed since');
  });
});
