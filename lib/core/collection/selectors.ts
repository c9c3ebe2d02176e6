import * as v from 'valibot';
import type { Span } from '../model/link';

/** How much text around a quote tells two equal quotes apart, in code units (as Hypothesis keeps it). */
const CONTEXT = 32;
const MAX_QUOTE = 20_000;

const Quoted = v.pipe(v.string(), v.maxLength(MAX_QUOTE));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A text-quote selector, as the W3C Web Annotation Data Model has it. */
export const TextQuote = v.strictObject({ exact: Quoted, prefix: Quoted, suffix: Quoted });
export type TextQuote = v.InferOutput<typeof TextQuote>;

/** A text-position selector: half-open, in UTF-16 code units of the article's text. */
export const TextPosition = v.pipe(
  v.strictObject({ start: Offset, end: Offset }),
  v.check(({ start, end }) => start <= end, 'a position ends before it begins'),
);
export type TextPosition = v.InferOutput<typeof TextPosition>;

/** The text-quote selector of a span. */
export function quoteOf(text: string, { start, end }: Span): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
    length++;
  return length;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** So many places of one quote are weighed, by so many code units on either side: a file may claim far more. */
const MAX_PLACES = 1000;
const MOST_CONTEXT = 4 * CONTEXT;

/**
 * Where a quote stands in a text: of several places the one with most of its context, then the one
 * nearest to `near`. Null where the text lacks it.
 */
export function findQuote(text: string, quote: TextQuote, near = 0): TextPosition | null {
  const { exact } = quote;
  const [prefix, suffix] = [quote.prefix.slice(-MOST_CONTEXT), quote.suffix.slice(0, MOST_CONTEXT)];
  if (exact === '') return null;
  let best: { start: number; context: number } | null = null;
  let start = text.indexOf(exact);
  for (let seen = 0; start >= 0 && seen < MAX_PLACES; seen++) {
    const context =
      sharedEnd(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      sharedStart(text.slice(start + exact.length, start + exact.length + MOST_CONTEXT), suffix);
    const isBetter =
      best === null ||
      context > best.context ||
      (context === best.context && Math.abs(start - near) < Math.abs(best.start - near));
    if (isBetter) best = { start, context };
    start = text.indexOf(exact, start + 1);
  }
  return best && { start: best.start, end: best.start + exact.length };
}
