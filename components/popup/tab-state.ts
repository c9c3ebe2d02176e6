import type { TabAnswer } from '../../lib/platform/ask-tab';

/** What Cairn knows of the tab in front; `asking` until the page has answered. */
export type TabState = TabAnswer | { readonly kind: 'asking' };
