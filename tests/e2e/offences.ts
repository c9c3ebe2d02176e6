import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/browser/session';

/** Rules that colours decide. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong, a line each: rule and the first element. @param rules those to go by, if not axe's usual ones */
export async function offences(page: Page, within: string, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (selector, only) => {
      const { axe: run } = window as unknown as { axe: typeof axe };
      const { violations } = await run.run(selector, {
        resultTypes: ['violations'],
        ...(only && { runOnly: { type: 'rule', values: only } }),
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    },
    within,
    rules ?? null,
  );
}

/** The same by day, and by night what colours decide: nothing else changes with them. */
export async function offencesInBoth(
  session: Session,
  page: Page,
  within: string,
): Promise<string[]> {
  await session.setColorScheme(page, 'light');
  const byDay = await offences(page, within);
  await session.setColorScheme(page, 'dark');
  return [...byDay, ...(await offences(page, within, OF_COLOURS))];
}
