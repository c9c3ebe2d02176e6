import type { Page } from 'puppeteer-core';

/** Code units of the page's text that are shown before and after a mark. */
const AROUND = 60;

/** The marks of a page in reading order: the kind of record, and the words among their neighbours. */
export async function marksOn(page: Page): Promise<string[]> {
  const marks = await page.evaluate((around) => {
    const painted = [...CSS.highlights].flatMap(([name, highlight]) => {
      const kind = /^cairn-(\w+)-on-/.exec(name)?.[1];
      return kind ? [...highlight].map((range) => ({ kind, range: range as Range })) : [];
    });
    painted.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return painted.map(({ kind, range }) => {
      const { commonAncestorContainer: inner } = range;
      const block = inner.parentElement?.closest('p, li, td, div, section, h1, h2, h3') ?? inner;
      const [before, after] = [range.cloneRange(), range.cloneRange()];
      before.collapse(true);
      before.setStart(block, 0);
      after.collapse(false);
      after.setEnd(block, block.childNodes.length);
      const sides = [String(before).slice(-around), String(after).slice(0, around)];
      return `${kind}: ${sides.join(`[${range}]`)}`;
    });
  }, AROUND);
  return marks.map((mark) => mark.replace(/\s+/g, ' '));
}
