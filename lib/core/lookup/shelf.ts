import * as v from 'valibot';
import { RECORD_TYPES } from '../model/entity';

const Name = v.pipe(v.string(), v.maxLength(400));

/** A record that was opened or pinned, as far as a list needs it. */
export const ShelfItem = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(160)),
  type: v.picklist(RECORD_TYPES),
  name: v.union([Name, v.strictObject({ en: Name, fr: Name })]),
});
export type ShelfItem = v.InferOutput<typeof ShelfItem>;

/** Records within reach: those the reader has pinned, and those opened last, the latest first. */
export const Shelf = v.strictObject({
  pinned: v.array(ShelfItem),
  recent: v.array(ShelfItem),
});
export type Shelf = v.InferOutput<typeof Shelf>;

export const EMPTY_SHELF: Shelf = { pinned: [], recent: [] };

/** Most items of each list. */
export const MOST_PINNED = 12;
export const MOST_RECENT = 8;

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
