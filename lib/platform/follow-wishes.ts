import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Id } from './messages/message-parts';
import { PANEL_WISH, type PanelWish } from './panel-wish';

const Wish: v.GenericSchema<PanelWish> = v.strictObject({ id: Id, window: v.number() });

/** Grants the wish that waits for the panel of this window, and all that come later. */
export async function followWishes(window: number, onWish: (id: string) => void): Promise<void> {
  const grant = (wish: unknown): void => {
    if (!v.is(Wish, wish) || wish.window !== window) return;
    onWish(wish.id);
    void browser.storage.session.remove(PANEL_WISH);
  };
  browser.storage.session.onChanged.addListener((changes) => grant(changes[PANEL_WISH]?.newValue));
  grant((await browser.storage.session.get(PANEL_WISH))[PANEL_WISH]);
}
