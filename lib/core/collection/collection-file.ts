import * as v from 'valibot';
import { Article, ArticleVersion, areWithin, Stamp } from './article';
import { MAX_VERSIONS } from './merge-article';

export const FORMAT = 'cairn-collection';
/** Raised only when an old reader could not read a new file. 2: reasons, and what the records said. */
export const FORMAT_VERSION = 2;

/** More than a reader saves in a lifetime. */
const MAX_ARTICLES = 100_000;

/** A file of the collection, apart from its articles. */
export const FileHead = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.optional(Stamp),
  articles: v.pipe(v.array(v.unknown()), v.maxLength(MAX_ARTICLES)),
});

/** One article of a file, with its earlier versions, the oldest first. */
export const FileArticle = v.pipe(
  v.strictObject({
    ...Article.entries,
    versions: v.pipe(v.array(ArticleVersion), v.maxLength(MAX_VERSIONS)),
  }),
  v.check(
    ({ content, own }) => areWithin(own.highlights, content.blocks),
    'a position lies behind the end of the text',
  ),
);
export type FileArticle = v.InferOutput<typeof FileArticle>;
