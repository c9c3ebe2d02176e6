import type { Kept } from '../merge-article';

/**
 * How a file of many articles is written, piece by piece: the whole collection is never one string.
 * The file is `head`, the articles with `between` between them, `tail`.
 */
export interface Exporter {
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** @param now ISO 8601 */
  head(now: string): string;
  article(kept: Kept): string;
  readonly between: string;
  readonly tail: string;
}

/** The pieces of a file, in order. */
export async function* writeWith(
  { head, article, between, tail }: Exporter,
  articles: Iterable<Kept> | AsyncIterable<Kept>,
  now: string,
): AsyncGenerator<string> {
  yield head(now);
  let isFirst = true;
  for await (const kept of articles) {
    const piece = article(kept);
    // Of some articles there is nothing to say in some formats.
    if (piece === '') continue;
    yield isFirst ? piece : between + piece;
    isFirst = false;
  }
  yield tail;
}
