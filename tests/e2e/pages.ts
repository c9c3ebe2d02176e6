import type { Page } from 'puppeteer-core';
import { steady } from './steady';
import { PATIENCE, WAIT } from './waiting';

/** Waits until the page has marks, and says how many of each kind: `{ 'cairn-group': 3, … }`. */
export async function marksOf(page: Page, timeout = PATIENCE): Promise<Record<string, number>> {
  await page.waitForFunction(
    () => [...CSS.highlights.keys()].some((name) => name.startsWith('cairn-')),
    { timeout, polling: 50 },
  );
  return page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const [name, marks] of CSS.highlights) {
      const kind = /^cairn-[a-z]+(?=-on-)/.exec(name)?.[0];
      if (kind) counts[kind] = (counts[kind] ?? 0) + marks.size;
    }
    return counts;
  });
}

/** How many marks are painted. */
export const countMarks = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...CSS.highlights].reduce(
      (sum, [name, marks]) => sum + (/^cairn-[a-z]+-on-/.test(name) ? marks.size : 0),
      0,
    ),
  );

/** The texts under the marks of one kind, in the order of the page. */
export const markedTexts = (page: Page, kind: string): Promise<string[]> =>
  page.evaluate(
    (prefix) =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith(prefix))
        .flatMap(([, marks]) => [...marks] as Range[])
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map(String),
    `cairn-${kind}-`,
  );

/** What the page has emphasised. */
export const emphasised = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('cairn-active') ?? [])].map((range) => range.toString()),
  );

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of the first mark of a kind with this text, scrolled into view, once it is painted and stays where it is. */
export function pointOf(page: Page, kind: string, text: string): Promise<Point> {
  return steady(`a mark '${text}'`, () => middleOf(page, kind, text));
}

function middleOf(page: Page, kind: string, text: string): Promise<Point | null> {
  return page.evaluate(
    (prefix, wanted) => {
      const range = ([...CSS.highlights] as [string, Iterable<Range>][])
        .filter(([name]) => name.startsWith(prefix))
        .flatMap(([, marks]) => [...marks])
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .find((mark) => mark.toString() === wanted);
      if (!range) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0] as DOMRect;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    `cairn-${kind}-`,
    text,
  );
}

/** Moves the pointer onto a mark as a hand does: from beside it, in steps. */
export async function hover(page: Page, point: Point): Promise<void> {
  await page.mouse.move(point.x - 3, point.y);
  await page.mouse.move(point.x, point.y);
}

/** The name on the open card, or null while none is open. */
export const cardName = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const host = document.querySelector('cairn-card');
    if (!host?.matches(':popover-open')) return null;
    return host.shadowRoot?.querySelector('h2')?.textContent ?? null;
  });

export async function waitForCard(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const host = document.querySelector('cairn-card');
      return (
        host?.matches(':popover-open') &&
        host.shadowRoot?.querySelector('h2')?.textContent === wanted
      );
    },
    WAIT,
    name,
  );
}

export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector('cairn-card')?.matches(':popover-open'),
    WAIT,
  );
}

/** Visible text of the open card. */
export const cardText = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.querySelector('cairn-card')?.shadowRoot?.querySelector('.card')?.textContent ?? '',
  );
