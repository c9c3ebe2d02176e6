import type { Span } from '../core/model/link';

/** A stretch of a page's text that comes from one text node. */
export interface Segment extends Span {
  readonly node: Text;
}

/** The text of a page's story as one string, and where each part of it stands in the document. */
export interface PageText {
  /** Blocks, each ended by a line feed; within a block all white space is single code units of space. */
  readonly text: string;
  /** In the order of the text; between two there may be line feeds that stand in no node. */
  readonly segments: readonly Segment[];
  /** Offsets at which a heading begins, ascending. */
  readonly sections: readonly number[];
  /** The open shadow roots of the page: their changes are not seen from outside. */
  readonly shadowRoots: readonly ShadowRoot[];
}

export const NO_TEXT: PageText = { text: '', segments: [], sections: [], shadowRoots: [] };
