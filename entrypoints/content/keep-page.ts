import type { ArticleContent } from '../../lib/core/collection/article';
import type { Annotations } from '../../lib/core/model/link';
import type { Result } from '../../lib/core/model/result';
import { fail } from '../../lib/core/model/result';
import { type ArticleMeta, readMeta } from '../../lib/page/article-meta';
import { NO_TEXT } from '../../lib/page/page-text';
import { send } from '../../lib/platform/send';
import { NOTHING, type PageReader } from './page-reader';

declare global {
  /** Set by keep.js in the same isolated world. */
  var cairnKeep:
    | ((meta: ArticleMeta, text: string, annotations: Annotations) => ArticleContent)
    | undefined;
}

/**
 * Extracts the article as the reader sees it and has it saved. The extractor is loaded on first need.
 * @param reader null where Cairn is off: the article is kept without what would have been found in it
 */
export async function keepPage(
  reader: Pick<PageReader, 'text' | 'annotations'> | null,
): Promise<Result<{ id: string; updated: boolean }>> {
  if (!globalThis.cairnKeep) {
    const loaded = await send<'load'>({ kind: 'load', script: 'keep' });
    if (!loaded.ok) return loaded;
  }
  if (!globalThis.cairnKeep)
    return fail('no-script', 'the part that extracts articles could not be loaded');
  const { text, annotations } = reader ?? { text: NO_TEXT, annotations: NOTHING };
  const article = globalThis.cairnKeep(readMeta(document), text.text, annotations);
  return send<'save'>({ kind: 'save', article });
}
