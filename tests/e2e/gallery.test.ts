import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differenceOf, fontsOf, isComparable } from '../../scripts/gallery/baselines';
import { GALLERY } from '../../scripts/gallery/build-gallery';
import { type Gallery, openGallery } from '../../scripts/gallery/gallery-browser';
import { overflows } from '../../scripts/gallery/overflows';
import { STATES, statesOfRecord } from '../../scripts/gallery/states';
import { offences } from './offences';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(async () => gallery?.close());

test.each(STATES)('the card $name has room and is accessible', async (state) => {
  const page = await gallery.show(state);
  expect(await overflows(page)).toEqual([]);
  expect(await offences(page, 'cairn-card')).toEqual([]);
});

test.each(statesOfRecord('groups/jnim'))(
  'a record of the dataset is shown: $name',
  async (state) => {
    const page = await gallery.show(state);
    const text = await page.evaluate(
      () => document.querySelector('cairn-card')?.shadowRoot?.textContent,
    );
    expect(text).toContain(state.language === 'fr' ? 'JNIM est ' : 'JNIM is ');
  },
);

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
