import * as v from 'valibot';
import { RECORD_TYPES } from '../model/entity';
import { Day } from '../model/primitives';

/** Bounds of what one saved article may hold, in UTF-16 code units: a page must not fill the disk. */
const MAX_TEXT = 2_000_000;
const Short = v.pipe(v.string(), v.maxLength(2000));
const HttpUrl = v.pipe(v.string(), v.maxLength(4000), v.regex(/^https?:\/\//));

/** A mention kept as W3C Web Annotation selectors: quote with context, and position in `text`. */
export const SavedAnnotation = v.strictObject({
  id: Short,
  name: Short,
  type: v.picklist(RECORD_TYPES),
  quote: v.strictObject({ exact: Short, prefix: Short, suffix: Short }),
  position: v.strictObject({ start: v.number(), end: v.number() }),
});
export type SavedAnnotation = v.InferOutput<typeof SavedAnnotation>;

/** What a page hands over to be kept. */
export const ArticleDraft = v.strictObject({
  url: HttpUrl,
  title: Short,
  lang: v.picklist(['en', 'fr']),
  site: v.optional(Short),
  authors: v.pipe(v.array(Short), v.maxLength(50)),
  published: v.optional(Day),
  modified: v.optional(Day),
  section: v.optional(Short),
  description: v.optional(Short),
  image: v.optional(Short),
  /** Paragraphs, parted by line feeds. */
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  wordCount: v.number(),
  annotations: v.pipe(v.array(SavedAnnotation), v.maxLength(20_000)),
  /** Edition of the dataset that made the annotations. */
  edition: Short,
});
export type ArticleDraft = v.InferOutput<typeof ArticleDraft>;

/** An article in the collection. */
export interface Article extends ArticleDraft {
  /** What the article is known by, whatever address led to it. */
  readonly id: string;
  /** Time stamps, ISO 8601. */
  readonly savedAt: string;
  readonly updatedAt: string;
}
