/** What a reader may do with a feed. `return`: go back to the edition before. */
export const FEED_ACTIONS = ['pause', 'resume', 'remove', 'up', 'down', 'return'] as const;
export type FeedAction = (typeof FEED_ACTIONS)[number];
