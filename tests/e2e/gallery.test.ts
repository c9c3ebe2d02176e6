import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differenceOf, fontsOf, isComparable } from '../../scripts/gallery/baselines';
import { GALLERY } from '../../scripts/gallery/build-gallery';
import { type Gallery, openGallery } from '../../scripts/gallery/gallery-browser';
import { overflows } from '../../scripts/gallery/overflows';
import { STATES } from '../../scripts/gallery/states';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(async () => gallery?.close());

/** What axe finds wrong in the card, a line each. */
async function offences(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    const { violations } = await run.run('cairn-card');
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  });
}

test.each(STATES)('the card $name has room and is accessible', async (state) => {
  const page = await gallery.show(state);
  expect(await overflows(page)).toEqual([]);
  expect(await offences(page)).toEqual([]);
});

test('the card looks as in the kept pictures, where fonts are the same', async () => {
  const faults: (string | null)[] = [];
  for (const state of STATES.filter(({ baseline }) => baseline)) {
    const page = await gallery.show(state, 0.5);
    if (!isComparable(await fontsOf(page))) continue;
    const picture = await gallery.picture();
    faults.push(differenceOf(state.name, picture, join(GALLERY, 'differences')));
  }
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
});
