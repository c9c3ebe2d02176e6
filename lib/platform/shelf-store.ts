import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Shelf } from '../core/lookup/shelf';
import { EMPTY_SHELF } from '../core/lookup/shelf-items';
import { inTurn } from './in-turn';
import { isPrivatePage } from './private-page';

const KEY = 'shelf';

/**
 * In a private window nothing that was looked up is kept, and nothing kept is shown.
 * @param isPrivate Chromium's popup does not know by itself: it runs outside of the private window that it is over
 */
export async function readShelf(isPrivate = isPrivatePage()): Promise<Shelf> {
  if (isPrivate) return EMPTY_SHELF;
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return v.is(Shelf, stored) ? stored : EMPTY_SHELF;
}

const write = inTurn();

/** @returns the shelf as it is now */
export async function changeShelf(
  change: (shelf: Shelf) => Shelf,
  isPrivate = isPrivatePage(),
): Promise<Shelf> {
  if (isPrivate) return EMPTY_SHELF;
  return write(async () => {
    const shelf = change(await readShelf(isPrivate));
    await browser.storage.local.set({ [KEY]: shelf });
    return shelf;
  });
}
