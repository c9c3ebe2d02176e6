import type { Article } from '../article';
import { hostOf } from '../article-row';
import type { Exporter } from './exporter';

/** Names of what was found, each once. */
const namesOf = ({ content }: Article, incidents: boolean): string[] => [
  ...new Set(
    content.annotations
      .filter(({ type }) => (type === 'incident') === incidents)
      .map(({ name }) => name),
  ),
];

const LIST = '; ';

const COLUMNS: Readonly<Record<string, (article: Article) => string | number | undefined>> = {
  title: ({ content }) => content.title,
  url: ({ content }) => content.url,
  outlet: ({ content }) => content.site ?? hostOf(content.url),
  section: ({ content }) => content.section,
  authors: ({ content }) => content.authors.join(LIST),
  published: ({ content }) => content.published,
  modified: ({ content }) => content.modified,
  saved: ({ savedAt }) => savedAt,
  language: ({ content }) => content.lang,
  words: ({ content }) => content.wordCount,
  state: ({ own }) => own.state,
  tags: ({ own }) => own.tags.join(LIST),
  note: ({ own }) => own.note,
  highlights: ({ own }) => own.highlights.map(({ quote }) => quote.exact).join(LIST),
  mentions: (article) => namesOf(article, false).join(LIST),
  incidents: (article) => namesOf(article, true).join(LIST),
  edition: ({ content }) => content.edition,
};

/** A cell that a spreadsheet would run as a formula gets an apostrophe, which it shows as text. */
const disarm = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** A cell as RFC 4180 has it. */
export const cellOf = (value: string | number | undefined): string => {
  const text = typeof value === 'string' ? disarm(value) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const line = (cells: readonly (string | number | undefined)[]): string =>
  `${cells.map(cellOf).join(',')}\r\n`;

/** A table for spreadsheets, in UTF-8 with the mark that they know it by. */
export const csv: Exporter = {
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  head: () => `\ufeff${line(Object.keys(COLUMNS))}`,
  article: ({ article }) => line(Object.values(COLUMNS).map((read) => read(article))),
  between: '',
  tail: '',
};
