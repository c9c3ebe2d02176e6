import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong, a line each: rule and the first element. */
export async function offences(page: Page, within: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    const { violations } = await run.run(selector, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  }, within);
}
