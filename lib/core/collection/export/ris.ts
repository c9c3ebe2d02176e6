import { hostOf } from '../article-row';
import type { Exporter } from './exporter';

/** A field is one line, and nothing in it looks like the two spaces and hyphen of a field: RIS has no escapes. */
const field = (tag: string, value: string | undefined): string => {
  const text = value?.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return text ? `${tag}  - ${text}\r\n` : '';
};

/** Zotero takes a semicolon for the end of a keyword. */
const keyword = (tag: string): string => tag.replaceAll(';', ',');

/** `2025/06/01/`: the specification's year, month, day and anything else. */
const slashed = (day: string | undefined): string | undefined =>
  day && `${day.slice(0, 10).replaceAll('-', '/')}/`;

/** For reference managers. */
export const ris: Exporter = {
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  head: () => '',
  article: ({ article: { content, own, savedAt } }) =>
    [
      field('TY', 'NEWS'),
      field('TI', content.title),
      ...content.authors.map((author) => field('AU', author)),
      field('T2', content.site ?? hostOf(content.url)),
      field('SE', content.section),
      // Newer readers take the year from one and the day from the other; older ones know PY alone.
      field('PY', content.published?.slice(0, 4)),
      field('DA', slashed(content.published)),
      field('UR', content.url),
      field('Y2', slashed(savedAt)),
      field('LA', content.lang),
      field('AB', content.description),
      ...own.tags.map((tag) => field('KW', keyword(tag))),
      field('N1', own.note),
      'ER  - \r\n',
    ].join(''),
  between: '\r\n',
  tail: '',
};
