import type { Span } from '../../lib/core/model/link';
import type { PageInput } from '../../lib/core/model/page';

/** What the caller says of a page, above what the page says of itself. */
export interface Given {
  readonly url?: string;
  readonly published?: string;
  readonly lang?: 'en' | 'fr';
}

/** A file made ready to annotate, and the way back from its text to offsets that the caller can use. */
export interface PageFile {
  readonly page: PageInput;
  /** Whether there is a story to read, in a language that we read. */
  readonly article: boolean;
  /** A span of `page.text` as a span of the file's text (.txt) or of `document.body.textContent` (.html). */
  locate(span: Span): Span;
}
