import { Readability } from '@mozilla/readability';
import type { ArticleContent } from '../core/collection/article';
import { type Block, countWords, MAX_TEXT, paragraphsOf, textOf } from '../core/collection/blocks';
import { canonicalUrl } from '../core/collection/canonical-url';
import type { Annotations } from '../core/model/link';
import { anchorAnnotations } from './anchor-annotations';
import type { ArticleMeta } from './article-meta';
import { authorsIn } from './byline';
import { leadImage } from './lead-image';
import { readBlocks } from './read-blocks';
import { stampedTimes } from './stamped-times';
import { squeeze } from './white-space';
import { withoutLabels } from './without-labels';

const SHORT = 2000;
const cut = (text: string | null | undefined): string | undefined =>
  text?.trim().slice(0, SHORT) || undefined;

/** As much of a text as may be kept. */
function bounded(blocks: readonly Block[]): Block[] {
  let left = MAX_TEXT;
  return blocks.slice(0, 20_000).filter(({ text }) => {
    left -= text.length + 1;
    return left >= 0;
  });
}

/** Whatever may stand, by its name, in the place of a property of the form that it belongs to. */
const CONTROLS = 'button, fieldset, img, input, object, output, select, textarea';

/** A copy of a document that Readability can walk through: see `plain`. */
function copyOf(document: Document): Document {
  const copy = document.cloneNode(true) as Document;
  for (const control of copy.querySelectorAll(CONTROLS)) {
    control.removeAttribute('name');
    control.removeAttribute('id');
  }
  return copy;
}

/** The story as Readability finds it on a clone, with its byline; what we read ourselves where it finds too little. */
function storyOf(document: Document, read: string): { blocks: Block[]; byline: string } {
  const article = new Readability<Node>(copyOf(document), {
    charThreshold: 200,
    serializer: (node) => node,
  }).parse();
  const found = article?.content ? readBlocks(article.content as Element) : [];
  const isFound = textOf(found).length > read.length / 3;
  const blocks = isFound
    ? found
    : paragraphsOf(read).map(({ kind, text }) => ({ kind, text: squeeze(text) }));
  return { blocks, byline: article?.byline ?? '' };
}

/**
 * What the page hands over to be kept. The page itself is not changed.
 * @param read the text that the annotations' offsets count in
 */
export function extractArticle(
  document: Document,
  meta: ArticleMeta,
  read: string,
  annotations: Annotations,
): ArticleContent {
  const story = storyOf(document, read);
  const blocks = bounded(withoutLabels(story.blocks, meta.title));
  const authors = meta.authors.length > 0 ? meta.authors : authorsIn(story.byline);
  const lang = meta.lang ?? 'en';
  const url = canonicalUrl(document.URL, meta.url);
  const site = cut(meta.site);
  const section = cut(meta.section);
  const description = cut(meta.description);
  const image = leadImage(document, meta.image);
  const { published, modified } = stampedTimes(document, meta);
  return {
    url,
    ...(url !== document.URL && { address: document.URL }),
    title: cut(meta.title) ?? url,
    lang,
    authors: authors.slice(0, 50).map((author) => author.slice(0, SHORT)),
    blocks,
    wordCount: countWords(blocks),
    annotations: anchorAnnotations(read, textOf(blocks), annotations, lang).slice(0, 20_000),
    edition: annotations.edition,
    ...(site && { site }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(section && { section }),
    ...(description && { description }),
    ...(image && { image }),
  };
}
