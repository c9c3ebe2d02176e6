import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../lib/page/extract-article';

/** Loaded into a page when an article is saved for the first time: keeps Readability out of every page. */
export default defineUnlistedScript(() => {
  globalThis.cairnKeep = (meta, text, annotations) =>
    extractArticle(document, meta, text, annotations);
});
