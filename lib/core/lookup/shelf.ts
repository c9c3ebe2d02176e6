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
