import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { EMPTY_SHELF, Shelf } from '../core/lookup/shelf';

const KEY = 'shelf';

/** In a private window nothing that was looked up is kept, and nothing kept is shown. */
const isPrivate = (): boolean => browser.extension.inIncognitoContext;

export async function readShelf(): Promise<Shelf> {
  if (isPrivate()) return EMPTY_SHELF;
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return v.is(Shelf, stored) ? stored : EMPTY_SHELF;
}

/** @returns the shelf as it is now */
export async function changeShelf(change: (shelf: Shelf) => Shelf): Promise<Shelf> {
  if (isPrivate()) return EMPTY_SHELF;
  const shelf = change(await readShelf());
  await browser.storage.local.set({ [KEY]: shelf });
  return shelf;
}
