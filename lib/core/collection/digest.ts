import { localDay } from '../local-day';
import type { Article } from './article';
import { hostOf } from './article-row';
import { escapeHtml } from './export/escape-html';
import { markdownText } from './export/markdown';

/** The words of a report, in its reader's language. */
export interface DigestWords {
  readonly lang: string;
  readonly title: string;
  readonly highlights: string;
  readonly note: string;
  readonly sources: string;
  /** 'accessed 1 June 2025' */
  accessed(day: string): string;
  date(day: string): string;
}

/** How a format writes the parts of a report; each takes plain text. */
interface Writer {
  open(lang: string, title: string): string;
  heading(level: 2 | 3, text: string, number?: number): string;
  paragraph(text: string): string;
  quote(text: string, comment: string | undefined): string;
  sources(title: string, items: readonly { text: string; url: string }[]): string;
  readonly close: string;
}

const md: Writer = {
  open: (_lang, title) => `# ${markdownText(title)}\n\n`,
  heading: (level, text, number) =>
    `${'#'.repeat(level)} ${markdownText(text)}${number ? ` [^${number}]` : ''}\n\n`,
  paragraph: (text) =>
    text
      .split(/\n+/)
      .map((line) => `${markdownText(line)}\n\n`)
      .join(''),
  quote: (text, comment) =>
    `> ${markdownText(text)}\n\n${comment ? `${markdownText(comment)}\n\n` : ''}`,
  sources: (title, items) =>
    `## ${markdownText(title)}\n\n${items
      .map(
        ({ text, url }, i) =>
          `[^${i + 1}]: ${markdownText(text)} <${url.replace(/[<>\s]/g, encodeURIComponent)}>\n`,
      )
      .join('')}`,
  close: '',
};

const html: Writer = {
  open: (lang, title) =>
    `<!doctype html>\n<html lang="${escapeHtml(lang)}">\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>\n<body>\n<h1>${escapeHtml(title)}</h1>\n`,
  heading: (level, text, number) =>
    `<h${level}>${escapeHtml(text)}${number ? ` <sup><a href="#source-${number}">${number}</a></sup>` : ''}</h${level}>\n`,
  paragraph: (text) =>
    text
      .split(/\n+/)
      .map((line) => `<p>${escapeHtml(line)}</p>\n`)
      .join(''),
  quote: (text, comment) =>
    `<blockquote>${escapeHtml(text)}</blockquote>\n${comment ? `<p>${escapeHtml(comment)}</p>\n` : ''}`,
  sources: (title, items) =>
    `<h2>${escapeHtml(title)}</h2>\n<ol>\n${items
      .map(
        ({ text, url }, i) =>
          `<li id="source-${i + 1}">${escapeHtml(text)} <a href="${escapeHtml(url)}">${escapeHtml(url)}</a></li>\n`,
      )
      .join('')}</ol>\n`,
  close: '</body>\n</html>\n',
};

/** `Jane Doe, “Gao waits”, Sahel Wire, 1 June 2025 (accessed 2 June 2025).` */
function citation({ content, savedAt }: Article, words: DigestWords): string {
  const { title, authors, site, url, published } = content;
  const quoted = words.lang === 'fr' ? `«\u00a0${title}\u00a0»` : `“${title}”`;
  const parts = [
    authors.join(', '),
    quoted,
    site ?? hostOf(url),
    published && words.date(published.slice(0, 10)),
  ].filter(Boolean);
  return `${parts.join(', ')} (${words.accessed(localDay(new Date(savedAt)))}).`;
}

const WRITERS = { markdown: md, html };

/** Chosen articles as one report: of each its note and highlights, and where it is from. A file of its own. */
export function digest(
  articles: readonly Article[],
  format: keyof typeof WRITERS,
  words: DigestWords,
): string {
  const writer = WRITERS[format];
  const parts = articles.flatMap(({ content, own }, i) => [
    writer.heading(2, content.title, i + 1),
    ...(content.description ? [writer.paragraph(content.description)] : []),
    ...(own.note ? [writer.heading(3, words.note), writer.paragraph(own.note)] : []),
    ...(own.highlights.length > 0 ? [writer.heading(3, words.highlights)] : []),
    ...own.highlights.map(({ quote, comment }) => writer.quote(quote.exact, comment)),
  ]);
  const sources = articles.map((article) => ({
    text: citation(article, words),
    url: article.content.url,
  }));
  return [
    writer.open(words.lang, words.title),
    ...parts,
    writer.sources(words.sources, sources),
    writer.close,
  ].join('');
}
