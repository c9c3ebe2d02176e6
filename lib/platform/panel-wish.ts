import { browser } from 'wxt/browser';

/** What an open or opening panel shall show. Kept for the session only, and taken away once it is granted. */
export interface PanelWish {
  readonly id: string;
  readonly window: number;
}

export const PANEL_WISH = 'panel-wish';

export const wishInPanel = (id: string, window: number): Promise<void> =>
  browser.storage.session.set({ [PANEL_WISH]: { id, window } satisfies PanelWish });
