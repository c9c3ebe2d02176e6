import type { ArticleContent } from '../core/collection/article';
import { metaReader } from './meta-reader';

/** The lead image as the page names it: its address and words for it. It is never fetched. */
export function leadImage(document: Document, stated: string | undefined): ArticleContent['image'] {
  if (!stated) return undefined;
  try {
    const url = new URL(stated, document.baseURI).href;
    if (!/^https?:/.test(url) || url.length > 4000) return undefined;
    const alt = metaReader(document)('og:image:alt', 'twitter:image:alt')?.slice(0, 2000);
    return { url, ...(alt && { alt }) };
  } catch {
    return undefined;
  }
}
