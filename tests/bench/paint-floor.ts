import type { Page } from 'puppeteer-core';
import { record, type ThreadCost } from './thread-cost';

/** Where a highlighted range stands: by text nodes counted in document order, and offsets in them. */
type Place = readonly [start: number, startOffset: number, end: number, endOffset: number];

/** Every mark on a page, under the name that it is painted by. */
const placesIn = (page: Page): Promise<Record<string, Place[]>> =>
  page.evaluate(() => {
    const numbers = new Map<Node, number>();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) numbers.set(walker.currentNode, numbers.size);
    const places: Record<string, Place[]> = {};
    for (const [name, marks] of CSS.highlights)
      if (name.startsWith('cairn-'))
        places[name] = [...marks].map(
          ({ startContainer, startOffset, endContainer, endOffset }) => [
            numbers.get(startContainer) ?? 0,
            startOffset,
            numbers.get(endContainer) ?? 0,
            endOffset,
          ],
        );
    return places;
  });

/** Makes the ranges, and the styles that marks have, without painting anything yet. */
const makeReady = (page: Page, places: Record<string, Place[]>): Promise<void> =>
  page.evaluate((wanted) => {
    const nodes: Node[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const style = document.createElement('style');
    style.textContent = Object.keys(wanted)
      .map((name) => `::highlight(${name}) { text-decoration: underline 2px solid #b3311f }`)
      .join('');
    document.head.append(style);
    const ready = Object.entries(wanted).map(([name, list]) => {
      const ranges = list.map(([start, startOffset, end, endOffset]) => {
        const range = document.createRange();
        range.setStart(nodes[start] as Node, startOffset);
        range.setEnd(nodes[end] as Node, endOffset);
        return range;
      });
      return [name, ranges] as const;
    });
    Object.assign(globalThis, { cairnReady: ready });
  }, places);

/**
 * The floor of painting: a page with the same marks made ready, and nothing done but to hand them to the browser at once.
 * @param marked the page with Cairn's marks
 * @param plain the same page without Cairn
 */
export async function paintFloor(marked: Page, plain: Page): Promise<ThreadCost> {
  await makeReady(plain, await placesIn(marked));
  const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 600));
  await plain.bringToFront();
  await rest();
  const { all } = await record(plain, async () => {
    await plain.evaluate(() => {
      const { cairnReady } = globalThis as unknown as { cairnReady: [string, Range[]][] };
      for (const [name, ranges] of cairnReady) CSS.highlights.set(name, new Highlight(...ranges));
    });
    await rest();
  });
  return all;
}
