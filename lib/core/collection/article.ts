import * as v from 'valibot';
import { RECORD_TYPES } from '../model/entity';
import { DATE_PRECISIONS, IncidentDate, MEASURES, OF_WHOM } from '../model/incident';
import { REASON_CODES } from '../model/link';
import { Day } from '../model/primitives';
import { type Block, Blocks, textOf } from './blocks';
import { TextPosition, TextQuote } from './selectors';
import { RecordedThen } from './statements';

const Short = v.pipe(v.string(), v.maxLength(2000));
const Url = v.pipe(
  v.string(),
  v.maxLength(4000),
  v.check((url) => /^https?:\/\//.test(url) && URL.canParse(url), 'not an http(s) address'),
);
/** A moment of ours: ISO 8601 in UTC with milliseconds, so that order of text is order of time. */
export const Stamp = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
/** A day, or a time with its offset where the page tells it: `2025-06-01T23:30:00-05:00`. */
const DayOrTime = v.union([
  Day,
  v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?$/),
  ),
]);

/** A figure that the article gives, and how it stood to the recorded claims of that edition. */
export const ToldFigure = v.strictObject({
  text: Short,
  measure: v.picklist(MEASURES),
  of: v.picklist(OF_WHOM),
  low: v.optional(v.number()),
  high: v.optional(v.number()),
  check: v.picklist(['within', 'outside', 'unrecorded']),
  position: TextPosition,
});
export type ToldFigure = v.InferOutput<typeof ToldFigure>;

/** What the article tells of an incident in the passage that an annotation marks. */
export const Telling = v.strictObject({
  date: v.strictObject({ ...IncidentDate.entries, precision: v.picklist(DATE_PRECISIONS) }),
  places: v.pipe(v.array(Short), v.maxLength(100)),
  figures: v.pipe(v.array(ToldFigure), v.maxLength(200)),
  check: v.picklist(['within', 'outside', 'unrecorded']),
  /** The words that stand for the event and got its mark. Of what was saved before this was kept: the whole passage. */
  marks: v.optional(v.pipe(v.array(TextPosition), v.maxLength(200))),
});
export type Telling = v.InferOutput<typeof Telling>;

/** Why the words were taken for the record. */
const SavedReason = v.strictObject({
  code: v.picklist(REASON_CODES),
  detail: v.optional(Short),
});

/** A mention, or a passage that tells of an incident, as W3C selectors into the article's text. */
export const SavedAnnotation = v.strictObject({
  id: Short,
  /** The record's name in the article's language, in that edition. */
  name: Short,
  type: v.picklist(RECORD_TYPES),
  /** How sure the link is, from 0 to 1. */
  score: v.optional(v.number()),
  /** False where it was sure enough to be listed and not to be marked. */
  painted: v.optional(v.boolean()),
  /** Of none that was saved before reasons were kept. */
  reasons: v.optional(v.pipe(v.array(SavedReason), v.maxLength(50))),
  quote: TextQuote,
  position: TextPosition,
  /** Of an incident only. */
  telling: v.optional(Telling),
});
export type SavedAnnotation = v.InferOutput<typeof SavedAnnotation>;

/** Whether all positions lie in the text of these blocks; what has none lies nowhere else. */
export function areWithin(
  placed: readonly { readonly position?: TextPosition | undefined }[],
  blocks: readonly Block[],
): boolean {
  const { length } = textOf(blocks);
  return placed.every(({ position }) => position === undefined || position.end <= length);
}

/** What a page gave. An entry without blocks is a link: known by its address, not yet read into here. */
export const ArticleContent = v.pipe(
  v.strictObject({
    /** The canonical address where the page states one that can be believed, else the one it was read at. */
    url: Url,
    /** The address it was read at, where that is another. */
    address: v.optional(Url),
    title: Short,
    /** BCP 47. */
    lang: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/))),
    site: v.optional(Short),
    section: v.optional(Short),
    authors: v.pipe(v.array(Short), v.maxLength(50)),
    published: v.optional(DayOrTime),
    modified: v.optional(DayOrTime),
    description: v.optional(Short),
    /** The lead image is named, never fetched. */
    image: v.optional(v.strictObject({ url: Url, alt: v.optional(Short) })),
    blocks: Blocks,
    wordCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
    annotations: v.pipe(v.array(SavedAnnotation), v.maxLength(20_000)),
    /** Edition of the dataset that made the annotations; of a link none. */
    edition: v.optional(Short),
    /** What the records mentioned said in that edition; none that was saved before this was kept. */
    recorded: v.optional(v.pipe(v.array(RecordedThen), v.maxLength(20_000))),
  }),
  v.check(
    ({ blocks, annotations }) => areWithin(annotations, blocks),
    'a position lies behind the end of the text',
  ),
);
export type ArticleContent = v.InferOutput<typeof ArticleContent>;

export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;

/** A passage that the reader marked. Without a position the text of today lacks it; its words stay. */
export const Highlight = v.strictObject({
  id: Short,
  quote: TextQuote,
  position: v.optional(TextPosition),
  colour: v.picklist(HIGHLIGHT_COLOURS),
  comment: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
  madeAt: Stamp,
});
export type Highlight = v.InferOutput<typeof Highlight>;

export const READ_STATES = ['unread', 'reading', 'read'] as const;

const Tag = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

/** Most that is kept of an article's tags and highlights, and of its note in UTF-16 code units. */
export const MAX_OWN = { tags: 200, highlights: 5000, note: 200_000 };

/** The reader's own: nothing that a page or an import does overwrites it. */
export const Own = v.strictObject({
  tags: v.pipe(v.array(Tag), v.maxLength(MAX_OWN.tags)),
  note: v.pipe(v.string(), v.maxLength(MAX_OWN.note)),
  highlights: v.pipe(v.array(Highlight), v.maxLength(MAX_OWN.highlights)),
  state: v.picklist(READ_STATES),
});
export type Own = v.InferOutput<typeof Own>;

export const NOTHING_OWN: Own = { tags: [], note: '', highlights: [], state: 'unread' };

/** An address at its longest, each of its characters escaped anew. */
const MAX_ID = 12_000;

/** An article in the collection. */
export const Article = v.strictObject({
  /** What it is known by, whatever address led to it: see url-identity.ts. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID)),
  savedAt: Stamp,
  /** When the page was last read into the collection. */
  updatedAt: Stamp,
  content: ArticleContent,
  own: Own,
});
export type Article = v.InferOutput<typeof Article>;

/** The text as an earlier reading had it. */
export const ArticleVersion = v.strictObject({
  /** When the page was read: the version's name within its article. */
  readAt: Stamp,
  title: Short,
  modified: v.optional(DayOrTime),
  blocks: Blocks,
});
export type ArticleVersion = v.InferOutput<typeof ArticleVersion>;
