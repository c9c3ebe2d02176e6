import type { Page } from 'puppeteer-core';

/** Code units of the page's text that are shown before and after a mark. */
const AROUND = 60;

/** The marks of a page in reading order: the kind of record, and the words among their neighbours. */
export const marksOn = (page: Page): Promise<string[]> =>
  page.evaluate((around) => {
    const squeeze = (text: string): string => text.replace(/\s+/g, ' ');
    const textBeside = (range: Range, isBefore: boolean): string => {
      const beside = range.cloneRange();
      beside.collapse(isBefore);
      const block =
        range.commonAncestorContainer.parentElement?.closest(
          'p, li, td, div, section, h1, h2, h3',
        ) ?? range.commonAncestorContainer;
      if (isBefore) beside.setStart(block, 0);
      else beside.setEnd(block, block.childNodes.length);
      return isBefore ? String(beside).slice(-around) : String(beside).slice(0, around);
    };
    const marks: { kind: string; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      const kind = /^cairn-(\w+)-/.exec(name)?.[1];
      if (kind) for (const range of highlight) marks.push({ kind, range: range as Range });
    }
    return marks
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ kind, range }) => {
        const words = `${textBeside(range, true)}[${String(range)}]${textBeside(range, false)}`;
        return `${kind}: ${squeeze(words).trim()}`;
      });
  }, AROUND);
