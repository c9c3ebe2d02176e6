import * as v from 'valibot';
import { Day } from './primitives';

/** What the annotator is told of a page. `text` holds blocks, each ended by a line feed. */
export const PageInput = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(4000)),
  title: v.pipe(v.string(), v.maxLength(2000)),
  lang: v.picklist(['en', 'fr']),
  /** Day of publication, where the page or its reader knows it. */
  published: v.optional(Day),
  text: v.pipe(v.string(), v.maxLength(10_000_000)),
});
export type PageInput = v.InferOutput<typeof PageInput>;
