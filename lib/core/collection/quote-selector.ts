import type { Span } from '../model/link';

/** How much text around a quote tells two equal quotes apart, in code units (as Hypothesis keeps it). */
const CONTEXT = 32;

export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The text-quote selector of a span, as the W3C Web Annotation Data Model has it. */
export function quoteOf(text: string, { start, end }: Span): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
