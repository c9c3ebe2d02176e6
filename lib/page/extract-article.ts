import { Readability } from '@mozilla/readability';
import type { ArticleDraft, SavedAnnotation } from '../core/collection/article';
import { quoteOf } from '../core/collection/quote-selector';
import type { Annotations } from '../core/model/link';
import type { ArticleMeta } from './article-meta';

const SHORT = 2000;
const cut = (text: string | null | undefined): string | undefined =>
  text?.trim().slice(0, SHORT) || undefined;

/** The story's paragraphs as Readability finds them on a clone; what we read ourselves where it finds none. */
function storyText(document: Document, read: string): string {
  const article = new Readability(document.cloneNode(true) as Document, {
    charThreshold: 200,
  }).parse();
  const lines = (article?.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  const text = lines.filter(Boolean).join('\n');
  return text.length > read.length / 3 ? text : read;
}

/**
 * Annotations were made on the text as read from the page; in the kept text each is found again by its
 * quote, in order. One that the kept text lacks (a caption, a box) is left out.
 */
function anchor(read: string, kept: string, { links, incidents }: Annotations): SavedAnnotation[] {
  const spans = [
    ...links.map(({ entity, name, type, start, end }) => ({
      id: entity as string,
      name,
      type: type as SavedAnnotation['type'],
      start,
      end,
    })),
    ...incidents.map(({ incident, title, start, end }) => ({
      id: incident as string,
      name: title,
      type: 'incident' as const,
      start,
      end,
    })),
  ].sort((a, b) => a.start - b.start);
  const anchored: SavedAnnotation[] = [];
  let from = 0;
  for (const { id, name, type, ...span } of spans) {
    const exact = read.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    const start = kept.indexOf(exact, from);
    if (start < 0 || exact.length > SHORT) continue;
    const position = { start, end: start + exact.length };
    anchored.push({
      id,
      name: name.slice(0, SHORT),
      type,
      quote: quoteOf(kept, position),
      position,
    });
    if (type !== 'incident') from = position.end;
  }
  return anchored;
}

/** What the page hands over to be kept. The page itself is not changed. */
export function extractArticle(
  document: Document,
  meta: ArticleMeta,
  read: string,
  annotations: Annotations,
): ArticleDraft {
  const text = storyText(document, read);
  const site = cut(meta.site);
  const section = cut(meta.section);
  const description = cut(meta.description);
  const image = cut(meta.image);
  return {
    url: meta.url,
    title: cut(meta.title) ?? meta.url,
    lang: meta.lang ?? 'en',
    authors: meta.authors.slice(0, 50).map((author) => author.slice(0, SHORT)),
    text,
    wordCount: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    annotations: anchor(read, text, annotations),
    edition: annotations.edition,
    ...(site && { site }),
    ...(meta.published && { published: meta.published }),
    ...(meta.modified && { modified: meta.modified }),
    ...(section && { section }),
    ...(description && { description }),
    ...(image && { image }),
  };
}
