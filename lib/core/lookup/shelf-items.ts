import type { Shelf, ShelfItem } from './shelf';

/** Most items of each list. */
export const MOST_PINNED = 12;
export const MOST_RECENT = 8;

export const EMPTY_SHELF: Shelf = { pinned: [], recent: [] };

const without = (list: readonly ShelfItem[], id: string): ShelfItem[] =>
  list.filter((item) => item.id !== id);

export const isPinned = ({ pinned }: Shelf, id: string): boolean =>
  pinned.some((item) => item.id === id);

/** The shelf after a record was opened. */
export const withRecent = (shelf: Shelf, item: ShelfItem): Shelf => ({
  ...shelf,
  recent: [item, ...without(shelf.recent, item.id)].slice(0, MOST_RECENT),
});

/** Pins a record, or takes its pin away; the pin set longest ago makes room for one too many. */
export const withPinToggled = (shelf: Shelf, item: ShelfItem): Shelf => ({
  ...shelf,
  pinned: isPinned(shelf, item.id)
    ? without(shelf.pinned, item.id)
    : [...shelf.pinned, item].slice(-MOST_PINNED),
});
