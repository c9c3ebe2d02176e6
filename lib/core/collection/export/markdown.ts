import type { Article } from '../article';
import { hostOf } from '../article-row';
import type { Block } from '../blocks';

/** Without halves of characters, which no file can hold. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** A YAML double-quoted scalar: JSON's, with what JSON leaves unescaped and YAML does not print. */
const quoted = (text: string): string =>
  JSON.stringify(wellFormed(text)).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const list = (values: readonly string[]): string => `[${values.map(quoted).join(', ')}]`;

/** Words for Markdown: no character does anything. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|$=^%#]/g, '\\$&')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A tag that Obsidian takes: no spaces, not digits alone. */
function tagOf(tag: string): string {
  const safe = tag.trim().replace(/[^\p{L}\p{N}_/-]+/gu, '-');
  return /^[\d]+$/.test(safe) ? `_${safe}` : safe;
}

function frontMatter({ id, savedAt, content, own }: Article): string {
  const { title, url, site, section, authors, published, modified, lang, wordCount } = content;
  const mentions = [...new Set(content.annotations.map(({ name }) => name))];
  const lines: [string, string | undefined][] = [
    ['title', quoted(title)],
    ['id', quoted(id)],
    ['url', quoted(url)],
    ['outlet', quoted(site ?? hostOf(url))],
    ['section', section && quoted(section)],
    ['authors', list(authors)],
    ['published', published && quoted(published)],
    ['modified', modified && quoted(modified)],
    ['saved', quoted(savedAt)],
    ['lang', lang && quoted(lang)],
    ['words', String(wordCount)],
    ['state', quoted(own.state)],
    ['tags', list(own.tags.map(tagOf))],
    ['mentions', list(mentions)],
    ['dataset', content.edition && quoted(content.edition)],
  ];
  return lines.flatMap(([key, value]) => (value ? [`${key}: ${value}`] : [])).join('\n');
}

const PREFIX: Readonly<Record<Block['kind'], string>> = {
  p: '',
  h2: '## ',
  h3: '### ',
  li: '- ',
  quote: '> ',
  caption: '',
  pre: '    ',
};

function blockText({ kind, text }: Block): string {
  if (kind === 'pre') return text.replace(/^/gm, PREFIX.pre);
  const words = markdownText(text);
  return kind === 'caption' ? `*${words}*` : PREFIX[kind] + words;
}

/** One article as a Markdown file with front matter. */
export function markdown(article: Article): string {
  const { content, own } = article;
  const highlights = own.highlights.map(
    ({ quote, comment }) =>
      `> ${markdownText(quote.exact)}${comment ? `\n\n${markdownText(comment)}` : ''}`,
  );
  const parts = [
    `---\n${frontMatter(article)}\n---`,
    `# ${markdownText(content.title)}`,
    ...(own.note ? ['## Notes', ...own.note.split(/\n{2,}/).map(markdownText)] : []),
    ...(highlights.length > 0 ? ['## Highlights', ...highlights] : []),
    ...(own.note || highlights.length > 0 ? ['## Text'] : []),
    ...content.blocks.map(blockText),
  ];
  return `${parts.join('\n\n')}\n`;
}

const MAX_NAME = 120;

/**
 * The name of an article's file, safe for file systems and for links in Obsidian (`[[…]]`).
 * @param taken names given before, in lower case; the new one is added
 */
export function markdownName({ content }: Article, taken: Set<string>): string {
  const title = content.title
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|#^[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, MAX_NAME);
  const base = wellFormed(title).replace(/^[. ]+|[. ]+$/g, '') || 'Article';
  const day = content.published?.slice(0, 10);
  const stem = day ? `${day} ${base}` : base;
  let name = stem;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem} (${n})`;
  taken.add(name.toLowerCase());
  return `${name}.md`;
}
