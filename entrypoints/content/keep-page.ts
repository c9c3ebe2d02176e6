import type { ArticleContent } from '../../lib/core/collection/article';
import type { Annotations } from '../../lib/core/model/link';
import type { Result } from '../../lib/core/model/result';
import { fail } from '../../lib/core/model/result';
import { type ArticleMeta, readMeta } from '../../lib/page/article-meta';
import { send } from '../../lib/platform/send';
import type { PageReader } from './page-reader';

declare global {
  /** Set by keep.js in the same isolated world. */
  var cairnKeep:
    | ((meta: ArticleMeta, text: string, annotations: Annotations) => ArticleContent)
    | undefined;
}

/** Extracts the article as the reader sees it and has it saved. The extractor is loaded on first need. */
export async function keepPage(
  reader: Pick<PageReader, 'text' | 'annotations'>,
): Promise<Result<{ id: string; updated: boolean }>> {
  if (!globalThis.cairnKeep) {
    const loaded = await send<'load'>({ kind: 'load', script: 'keep' });
    if (!loaded.ok) return loaded;
  }
  if (!globalThis.cairnKeep)
    return fail('no-script', 'the part that extracts articles could not be loaded');
  const article = globalThis.cairnKeep(readMeta(document), reader.text.text, reader.annotations);
  return send<'save'>({ kind: 'save', article });
}
