import { deepStrictEqual, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { annotate } from '../../../lib/core/annotate/annotate';
import type { Annotations, Span } from '../../../lib/core/model/link';
import { compiled } from '../dataset';
import { newsText } from '../generate/text';
import { property } from '../target';

/** Spans lie within the text and slice back to the words that they are said to hold. */
export function checkSpans(text: string, { links, nils, incidents }: Annotations): void {
  const inText = ({ start, end }: Span): void => {
    if (!(Number.isInteger(start) && start >= 0 && start <= end && end <= text.length))
      throw new Error(`the span ${start} to ${end} is not in a text of ${text.length}`);
  };
  for (const span of [
    ...links,
    ...nils,
    ...incidents,
    ...incidents.flatMap(({ figures }) => figures),
  ]) {
    inText(span);
    strictEqual(text.slice(span.start, span.end), span.text);
  }
  for (const { marks } of incidents) marks.forEach(inText);
  for (const { score } of [...links, ...incidents])
    if (!(score >= 0 && score <= 1)) throw new Error(`a score of ${score}`);
  const mentions = [...links, ...nils].sort((a, b) => a.start - b.start);
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    if (before && before.end > mention.start) throw new Error('mentions overlap');
  });
}

export const annotateText = property('annotate-text', async () => [
  fc.record({
    text: newsText(),
    lang: fc.constantFrom('en', 'fr'),
    published: fc.constantFrom(undefined, '2025-06-02', '2024-02-29', '0001-01-01', '9999-12-31'),
  }),
  ({ text, lang, published }: { text: string; lang: string; published: string | undefined }) => {
    const page = {
      url: 'https://news.example/a',
      title: text.slice(0, 40),
      lang: lang as 'en' | 'fr',
      text,
      ...(published && { published }),
    };
    const found = annotate(compiled(), page);
    checkSpans(text, found);
    deepStrictEqual(annotate(compiled(), page), found);
  },
]);
