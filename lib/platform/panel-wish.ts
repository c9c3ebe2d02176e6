import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Id } from './messages/message-parts';

/** What an open or opening panel shall show. Kept for the session only, and taken away once it is granted. */
const Wish = v.strictObject({ id: Id, window: v.number() });
const KEY = 'panel-wish';

export const wishInPanel = (id: string, window: number): Promise<void> =>
  browser.storage.session.set({ [KEY]: { id, window } satisfies v.InferOutput<typeof Wish> });

/** Grants the wish that waits for the panel of this window, and all that come later. */
export async function followWishes(window: number, onWish: (id: string) => void): Promise<void> {
  const grant = (wish: unknown): void => {
    if (!v.is(Wish, wish) || wish.window !== window) return;
    onWish(wish.id);
    void browser.storage.session.remove(KEY);
  };
  browser.storage.session.onChanged.addListener((changes) => grant(changes[KEY]?.newValue));
  grant((await browser.storage.session.get(KEY))[KEY]);
}
