import { Readability } from '@mozilla/readability';
import type { ArticleDraft, SavedAnnotation } from '../core/collection/article';
import { quoteOf } from '../core/collection/quote-selector';
import type { Annotations } from '../core/model/link';
import type { ArticleMeta } from './article-meta';
import { readText } from './read-text';

const SHORT = 2000;
const cut = (text: string | null | undefined): string | undefined =>
  text?.trim().slice(0, SHORT) || undefined;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The story's paragraphs as Readability finds them on a clone; what we read ourselves where it finds none. */
function storyText(document: Document, read: string): string {
  const clone = document.cloneNode(true) as Document;
  const article = new Readability<Node>(clone, {
    charThreshold: 200,
    serializer: (node) => node,
  }).parse();
  const content = article?.content ? readText(article.content as Element).text : '';
  const lines = (text: string): string => text.split('\n').map(squeeze).filter(Boolean).join('\n');
  return content.length > read.length / 3 ? lines(content) : lines(read);
}

/** Where each block of the read text stands in the kept text; -1 where the kept text lacks it. */
function blockPlaces(read: string, kept: string): { start: number; end: number; at: number }[] {
  const places: { start: number; end: number; at: number }[] = [];
  let start = 0;
  let from = 0;
  for (const line of read.split('\n')) {
    const wanted = squeeze(line);
    const at = wanted === '' ? -1 : kept.indexOf(wanted, from);
    if (at >= 0) from = at + wanted.length;
    places.push({ start, end: start + line.length, at });
    start += line.length + 1;
  }
  return places;
}

/**
 * Annotations were made on the text as read from the page; in the kept text each is found again by its
 * block. One that the kept text lacks (the headline, a caption) is left out.
 */
function anchor(
  read: string,
  kept: string,
  { links, incidents }: Annotations,
  lang: 'en' | 'fr',
): SavedAnnotation[] {
  const spans = [
    ...links.map(({ entity, name, french, type, ...span }) => ({
      id: entity as string,
      name: lang === 'fr' ? (french ?? name) : name,
      type: type as SavedAnnotation['type'],
      ...span,
    })),
    ...incidents.map(({ incident, title, ...span }) => ({
      id: incident as string,
      name: title[lang],
      type: 'incident' as const,
      ...span,
    })),
  ].sort((a, b) => a.start - b.start);
  const places = blockPlaces(read, kept);
  return spans.flatMap(({ id, name, type, start, end }) => {
    const place = places.find((block) => start >= block.start && end <= block.end);
    if (!place || place.at < 0) return [];
    // A word before the span keeps the space between them when the white space is squeezed.
    const before = squeeze(`${read.slice(place.start, start)}|`).length - 1;
    const exact = squeeze(read.slice(start, end));
    const position = { start: place.at + before, end: place.at + before + exact.length };
    if (kept.slice(position.start, position.end) !== exact || exact.length > SHORT) return [];
    return [{ id, name: name.slice(0, SHORT), type, quote: quoteOf(kept, position), position }];
  });
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
    annotations: anchor(read, text, annotations, meta.lang ?? 'en'),
    edition: annotations.edition,
    ...(site && { site }),
    ...(meta.published && { published: meta.published }),
    ...(meta.modified && { modified: meta.modified }),
    ...(section && { section }),
    ...(description && { description }),
    ...(image && { image }),
  };
}
