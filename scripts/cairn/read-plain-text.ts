import type { Given, PageFile } from './page-file';

/** French function words that English text does not have. */
const FRENCH = /\b(?:le|la|les|des|une|est|dans|pour|qui|sur|avec|été|aux)\b/gi;
const ENGLISH = /\b(?:the|of|and|to|in|was|that|for|with|has|were|by)\b/gi;

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const MOIS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
/** How far into a text a line that is only a date may stand, in lines. */
const HEAD_LINES = 12;

const count = (text: string, words: RegExp): number => (text.match(words) ?? []).length;

/** A line near the top that is nothing but a date, or ends in an ISO day. */
function publishedIn(source: string): string | undefined {
  for (const line of source.split('\n').slice(0, HEAD_LINES)) {
    const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(line);
    if (iso && line.length < 60) return iso[1];
    const match =
      /^\W*(?:published:?|publié le)?\s*(?:(\d{1,2})(?:er)?\s+([\p{L}]+)|([\p{L}]+)\s+(\d{1,2}),?)\s+(\d{4})\W*$/iu.exec(
        line,
      );
    if (!match) continue;
    const name = (match[2] ?? match[3] ?? '').toLowerCase();
    const month = Math.max(MONTHS.indexOf(name), MOIS.indexOf(name)) + 1;
    if (month > 0)
      return `${match[5]}-${String(month).padStart(2, '0')}-${(match[1] ?? match[4] ?? '').padStart(2, '0')}`;
  }
  return undefined;
}

/** Length that lines are wrapped to where a text is wrapped by hand, in code units. */
const WRAPPED = 100;

/**
 * Line feeds inside a paragraph become spaces where the text is wrapped (no line is long, and blank lines
 * part the paragraphs); otherwise every line is a paragraph. Lengths stay, so offsets are the file's.
 */
function unwrap(source: string): string {
  const lines = source.split('\n');
  const wrapped = lines.every((line) => line.length <= WRAPPED) && /\n[ \t\r]*\n/.test(source);
  const flat = source.replace(/[\r\t\f\u2028\u2029]/g, ' ');
  return wrapped ? flat.replace(/(?<=\S[ ]*)\n(?=[ ]*\S)/g, ' ') : flat;
}

export function readPlainText(source: string, given: Given): PageFile {
  const text = unwrap(source);
  const published = given.published ?? publishedIn(source);
  const title =
    source
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim()
      .slice(0, 300) ?? '';
  return {
    page: {
      url: given.url ?? '',
      title,
      lang: given.lang ?? (count(source, FRENCH) > count(source, ENGLISH) ? 'fr' : 'en'),
      text,
      ...(published && { published }),
    },
    article: text.trim() !== '',
    locate: (span) => ({ start: span.start, end: span.end }),
  };
}
