import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from '../browser/session';

/** How long a page may take to get its marks before it counts as having none. Milliseconds. */
const NO_MARKS_AFTER = 2500;
const CARD_AFTER = 10_000;

interface Seen {
  readonly path: string;
  readonly marks: Record<string, number>;
  readonly card: string;
  readonly saved: string;
}

/** Addresses of the stories that the front page links to, each once. */
const storyPaths = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')]
        .map(({ href }) => new URL(href).pathname)
        .filter((path) => path.endsWith('.html') && !path.endsWith('/index.html')),
    ),
  ]);

async function marksOf(page: Page): Promise<Record<string, number>> {
  const painted = (): boolean =>
    [...CSS.highlights.keys()].some((name) => name.startsWith('cairn-'));
  await page
    .waitForFunction(painted, { timeout: NO_MARKS_AFTER, polling: 50 })
    .catch(() => undefined);
  return page.evaluate(() => {
    const marks: Record<string, number> = {};
    for (const [name, ranges] of CSS.highlights) {
      // 'cairn-group-on-light': marks of one kind have a tone for each kind of background.
      const kind = /^cairn-([a-z]+)-on-/.exec(name)?.[1];
      if (kind) marks[kind] = (marks[kind] ?? 0) + ranges.size;
    }
    return marks;
  });
}

/** Rests the pointer on the first mark of a group, or of anything, and says whose card opened. */
async function openCard(page: Page): Promise<string> {
  const point = await page.evaluate(() => {
    const ours = [...CSS.highlights.keys()].filter((name) => name.startsWith('cairn-'));
    const names = [...ours.filter((name) => name.startsWith('cairn-group')), ...ours];
    const range = names[0] && ([...(CSS.highlights.get(names[0]) ?? [])][0] as Range | undefined);
    if (!range) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0] as DOMRect;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  if (!point) return '';
  await page.mouse.move(point.x - 2, point.y);
  await page.mouse.move(point.x, point.y);
  const shown = await page.waitForFunction(
    () => {
      const host = document.querySelector('cairn-card');
      return host?.matches(':popover-open')
        ? host.shadowRoot?.querySelector('h2')?.textContent
        : null;
    },
    { timeout: CARD_AFTER, polling: 50 },
  );
  return (await shown.jsonValue()) ?? '';
}

/** Saves the story in front by the keyboard command; the collection then counts one more. */
async function save(session: Session, page: Page, collection: Page): Promise<string> {
  const count = async (): Promise<number> => {
    await collection.reload();
    await collection.waitForSelector('.line, .empty');
    return collection.evaluate(() => document.querySelectorAll('.line').length);
  };
  const before = await count();
  await page.bringToFront();
  await session.command('save-article');
  for (const started = Date.now(); Date.now() - started < CARD_AFTER; ) {
    await new Promise((wait) => setTimeout(wait, 200));
    if ((await count()) > before) return 'yes';
  }
  throw new Error('the story was not saved');
}

function print(rows: readonly Seen[]): void {
  const kinds = [...new Set(rows.flatMap(({ marks }) => Object.keys(marks)))].sort();
  const width = Math.max(...rows.map(({ path }) => path.length));
  const line = (cells: readonly string[], path: string): string =>
    `${path.padEnd(width)}  ${cells.join('  ')}`;
  console.log(line([...kinds.map((kind) => kind.padStart(12)), 'saved', 'card'], 'marks by kind'));
  for (const { path, marks, card, saved } of rows) {
    console.log(
      line(
        [
          ...kinds.map((kind) => String(marks[kind] ?? 0).padStart(12)),
          saved.padEnd(5),
          card || '-',
        ],
        path,
      ),
    );
  }
}

/** Visits every story of the demo site, opens a card, saves the story, takes screenshots. */
export async function tour(session: Session, origin: string, shots: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  const collection = await session.openExtensionPage('/collection.html');
  const page = await session.newPage();
  await page.goto(`${origin}/`);
  const paths = await storyPaths(page);
  const rows: Seen[] = [];
  for (const path of paths) {
    await page.bringToFront();
    await page.goto(`${origin}${path}`);
    const marks = await marksOf(page);
    const card = await openCard(page);
    await page.screenshot({
      path: join(
        shots,
        `${path.slice(1).replaceAll('/', '--').replace('.html', '')}.png`,
      ) as `${string}.png`,
    });
    const any = Object.keys(marks).length > 0;
    rows.push({ path, marks, card, saved: any ? await save(session, page, collection) : 'no' });
  }
  await collection.bringToFront();
  await collection.screenshot({ path: join(shots, 'collection.png') as `${string}.png` });
  print(rows);
  console.log(`\nScreenshots are in ${shots}`);
}
