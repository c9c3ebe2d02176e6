import type { TabState } from '../popup/tab-state';

/** What the panel knows of the tab that it is about. */
export type PanelTab =
  | TabState
  /** The browser does not say what page it is: it is one of its own, or one on which we may not look. */
  | { readonly kind: 'unseen' }
  /** The tab that was held has been closed. */
  | { readonly kind: 'gone' };
