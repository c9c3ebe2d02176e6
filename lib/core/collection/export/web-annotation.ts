import type { Article } from '../article';
import type { TextPosition, TextQuote } from '../selectors';
import type { Exporter } from './exporter';

/** Records have no address on the web: they are named. */
const urnOf = (record: string): string => `urn:cairn:${encodeURI(record)}`;

function targetOf(
  { content, updatedAt }: Article,
  quote: TextQuote,
  position: TextPosition | undefined,
): object {
  return {
    source: content.url,
    selector: [
      { type: 'TextQuoteSelector', ...quote },
      ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
    ],
    state: { type: 'TimeState', sourceDate: updatedAt },
  };
}

/** What was found in an article and what its reader marked, as annotations of the W3C data model. */
function webAnnotations(article: Article): object[] {
  const { content, own, updatedAt } = article;
  const generator = {
    type: 'Software',
    name: 'Cairn',
    ...(content.edition && { 'schema:softwareVersion': `dataset ${content.edition}` }),
  };
  const found = content.annotations.map(({ id, name, quote, position }) => ({
    type: 'Annotation',
    motivation: 'identifying',
    generated: updatedAt,
    generator,
    body: [
      { type: 'SpecificResource', purpose: 'identifying', source: urnOf(id) },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: name },
    ],
    target: targetOf(article, quote, position),
  }));
  const marked = own.highlights.map(({ comment, madeAt, quote, position }) => ({
    type: 'Annotation',
    motivation: comment ? 'commenting' : 'highlighting',
    created: madeAt,
    ...(comment && {
      body: { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: comment },
    }),
    target: targetOf(article, quote, position),
  }));
  return [...found, ...marked];
}

/** An AnnotationPage. Positions count in the saved text, as docs/COLLECTION-FORMAT.md describes it. */
export const webAnnotation: Exporter = {
  extension: 'jsonld',
  mime: 'application/ld+json',
  head: () => '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[\n',
  article: ({ article }) =>
    webAnnotations(article)
      .map((annotation) => JSON.stringify(annotation))
      .join(',\n'),
  between: ',\n',
  tail: '\n]}\n',
};
