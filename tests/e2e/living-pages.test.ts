import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardName, countMarks, hover, markedTexts, marksOf, pointOf, waitForCard } from './pages';
import { prepared } from './prepared';
import { BROWSERS, type Stage, stage } from './session';
import { steady } from './steady';
import { PARAGRAPHS, paragraphs, story } from './stories';
import { WAIT } from './waiting';

const OTHER = [
  'ECOWAS met in Abuja on Sunday to speak about Niger, whose junta left the bloc together with Mali and Burkina Faso.',
  'Boko Haram attacked a village near Diffa in Niger the day before, the army of Niger said in a statement on Sunday.',
];

const ROUTES = {
  '/story': story(),
  '/list': story({ body: '<ul><li><a href="#1">One title</a><li><a href="#2">Another</a></ul>' }),
  '/csp': story({
    headers: {
      'Content-Security-Policy': "default-src 'none'; style-src 'none'; script-src 'none'",
    },
  }),
  '/rtl': story({
    html: 'lang="en" dir="rtl"',
  }),
  '/shadow': story({
    body: '<h1>Attack near Gao</h1><news-body></news-body>',
    head: `<script>
      customElements.define('news-body', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          for (const text of ${JSON.stringify(PARAGRAPHS)}) {
            const p = document.createElement('p');
            p.textContent = text;
            root.append(p);
          }
        }
      });
    </script>`,
  }),
  '/frame': story({
    body: '<iframe src="/story" width="900" height="500"></iframe>',
  }),
  '/restless': story({
    body: `${paragraphs()}<p id="clock">0</p>`,
    head: `<script>
      addEventListener('DOMContentLoaded', () => {
        const clock = document.getElementById('clock');
        let n = 0;
        const channel = new MessageChannel();
        setInterval(() => { for (let i = 0; i < 10; i++) clock.textContent = 'tick ' + ++n; }, 10);
      });
    </script>`,
  }),
};

/** Another story in place of the first, as an application's router does it. */
const becomeOther = (page: Page): Promise<void> =>
  page.evaluate((texts) => {
    history.pushState({}, '', '/other-story');
    document.title = 'ECOWAS meets';
    document.body.replaceChildren(
      ...texts.map((text) => {
        const p = document.createElement('p');
        p.textContent = text;
        return p;
      }),
    );
  }, OTHER);

/** Until what looks for a story has had its idle moment. */
const untilRead = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((done) => requestIdleCallback(() => requestIdleCallback(done), { timeout: 500 })),
  );

describe.each(BROWSERS)('pages that live in %s', (browser) => {
  let run: Stage;
  let page: Page;
  prepared(
    async () => {
      run = await stage(browser, ROUTES);
      page = await run.session.newPage();
    },
    () => run?.close(),
  );
  const open = async (path: string): Promise<void> => {
    await page.goto(`${run.site.origin}${path}`);
    await marksOf(page);
  };
  /** How many marks there are, once those of incidents have come too. */
  const settledMarks = (): Promise<number> => steady('the marks', () => countMarks(page));
  const groups = (): Promise<string[]> => markedTexts(page, 'group');

  test('what is added below is marked, and marks above stay the same', async () => {
    await open('/story');
    const before = await settledMarks();
    await page.evaluate(() => {
      const seen = window as unknown as { first: AbstractRange | undefined };
      for (const [name, marks] of CSS.highlights)
        if (name.startsWith('cairn-group-')) seen.first = [...marks][0];
    });
    await page.evaluate((text) => {
      const p = document.createElement('p');
      p.textContent = text;
      document.body.append(p);
    }, PARAGRAPHS[0]);
    await expect.poll(() => countMarks(page)).toBeGreaterThan(before);
    const same = await page.evaluate(() => {
      const { first } = window as unknown as { first: AbstractRange };
      return [...CSS.highlights.values()].some((marks) => marks.has(first));
    });
    expect(same).toBe(true);
  });

  test('an open card stays with its words when others come before them', async () => {
    await open('/story');
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    await waitForCard(page, 'JNIM');
    const before = await settledMarks();
    await page.evaluate((text) => {
      const p = document.createElement('p');
      p.textContent = text;
      document.body.append(p);
      // Before, without moving what is under the pointer.
      const first = p.cloneNode(true) as HTMLElement;
      first.style.cssText = 'position: absolute; top: 600px';
      document.body.prepend(first);
    }, PARAGRAPHS[2]);
    await expect.poll(() => countMarks(page)).toBeGreaterThan(before);
    expect(await cardName(page)).toBe('JNIM');
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 880);
  });

  test('text nodes that a page writes anew get their marks again', async () => {
    await open('/story');
    await settledMarks();
    const before = await groups();
    await page.evaluate(() => {
      for (const p of document.querySelectorAll('p')) p.textContent = `${p.textContent}`;
    });
    await expect.poll(groups).toEqual(before);
  });

  test('an application that goes to another story: the old marks go, the new ones come', async () => {
    await open('/story');
    await becomeOther(page);
    await expect.poll(groups).toContain('Boko Haram');
    await expect.poll(groups).not.toContain('JNIM');
  });

  test('a page without a story that becomes one is marked', async () => {
    await page.goto(`${run.site.origin}/list`);
    await untilRead(page);
    await becomeOther(page);
    await expect.poll(groups).toContain('Boko Haram');
  });

  test('a page out of the back-forward cache is marked', async () => {
    // In a tab of its own: the protocol of Firefox loses count of loads where a page comes out of the cache.
    const tab = await run.session.newPage();
    const inTab = (): Promise<string[]> => markedTexts(tab, 'group');
    await tab.goto(`${run.site.origin}/story`);
    await marksOf(tab);
    const before = await steady('the marks', inTab);
    await tab.goto(`${run.site.origin}/frame`);
    await tab.evaluate(() => history.back());
    await tab.waitForFunction(() => location.pathname === '/story', WAIT);
    await expect.poll(inTab).toEqual(before);
    await tab.close();
    await page.bringToFront();
  });

  test('a page that never rests is marked, and new words are found', async () => {
    await open('/restless');
    const before = await settledMarks();
    await page.evaluate((text) => {
      const p = document.createElement('p');
      p.textContent = text;
      document.body.append(p);
    }, PARAGRAPHS[1]);
    await expect.poll(() => countMarks(page)).toBeGreaterThan(before);
  });

  test('a story in an open shadow tree is marked, in sight, and opens cards', async () => {
    await open('/shadow');
    const marks = await steady('marks in the tree', () =>
      page.evaluate(() => {
        const root = document.querySelector('news-body')?.shadowRoot as ShadowRoot;
        const inside = [...CSS.highlights]
          .filter(([name]) => name.startsWith('cairn-group-'))
          .flatMap(([, ranges]) => [...ranges] as Range[])
          .filter((range) => root.contains(range.startContainer));
        const box = inside[0]?.getClientRects()[0];
        return box
          ? {
              count: inside.length,
              x: box.x + box.width / 2,
              y: box.y + box.height / 2,
              children: root.childElementCount,
            }
          : null;
      }),
    );
    expect(marks.count).toBeGreaterThan(1);
    // Nothing is added to the publisher's tree.
    expect(marks.children).toBe(PARAGRAPHS.length);
    await hover(page, marks);
    await waitForCard(page, 'JNIM');
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 880);
    // The line is there: the picture is not the same without the marks.
    const clip = { x: marks.x - 20, y: marks.y - 14, width: 40, height: 28 };
    const shot = (): Promise<string> => page.screenshot({ clip, encoding: 'base64' });
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('cairn-active'))).toBe(false);
    const withMarks = await shot();
    await page.evaluate(() => CSS.highlights.clear());
    await expect.poll(shot).not.toBe(withMarks);
  });

  test('a story in a frame of the same site is marked there', async () => {
    await page.goto(`${run.site.origin}/frame`);
    const inFrame = async (): Promise<number> => {
      const frame = page.frames().find((each) => each.url().endsWith('/story'));
      return (
        (await frame?.evaluate(
          () => [...CSS.highlights.keys()].filter((name) => name.startsWith('cairn-')).length,
        )) ?? 0
      );
    };
    await expect.poll(inFrame).toBeGreaterThan(0);
  });

  test.each([
    ['a page with a strict content security policy', '/csp'],
    ['a page that runs from right to left', '/rtl'],
  ])('%s is marked and opens cards', async (_name, path) => {
    await open(path);
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    await waitForCard(page, 'JNIM');
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 880);
  });
});
