import type { TabState } from '../popup/tab-state';

/** What the panel knows of the tab that it is about. */
export type PanelTab =
  | TabState
  /** The tab that was held has been closed. */
  | { readonly kind: 'gone' };
