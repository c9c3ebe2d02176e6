import { fold } from '../../annotate/match/fold';
import type { Article } from '../article';
import { hostOf } from '../article-row';
import { fingerprint } from '../fingerprint';
import type { Exporter } from './exporter';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words for LaTeX: no character does anything. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\\~^{}#$%&_]/g, (char) => SPECIAL[char] ?? `\\${char}`)
    // Two hyphens would be a dash, two commas a quotation mark.
    .replace(/([-`',<>])(?=\1)|[?!](?=`)/g, '$&{}');

/** An address stands as it is, but for what would end the field. */
const verbatim = (url: string): string =>
  url.replace(/[{}\\\s]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** `reuters2025gao-a1b2c3`: said by what it is, told apart by where it is. */
function citeKey({ id, content }: Article): string {
  const word = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, '');
  const outlet = word(content.site ?? hostOf(content.url)).slice(0, 20);
  return `${outlet}${content.published?.slice(0, 4) ?? ''}-${fingerprint(id)}`;
}

/** An entry of BibLaTeX's `online`, which BibTeX takes for `misc`; with the date in the form of either. */
export const bibtex: Exporter = {
  extension: 'bib',
  mime: 'application/x-bibtex',
  head: () => '',
  article: ({ article }) => {
    const { content, own, savedAt } = article;
    const day = content.published?.slice(0, 10);
    const fields: [string, string | undefined][] = [
      ['title', `{${plain(content.title)}}`],
      ['author', content.authors.map((author) => `{${plain(author)}}`).join(' and ') || undefined],
      ['organization', plain(content.site ?? hostOf(content.url))],
      ['date', day],
      ['year', day?.slice(0, 4)],
      ['month', day && String(Number(day.slice(5, 7)))],
      ['day', day && String(Number(day.slice(8)))],
      ['url', verbatim(content.url)],
      ['urldate', savedAt.slice(0, 10)],
      ['abstract', content.description && plain(content.description)],
      ['keywords', own.tags.map(plain).join(', ') || undefined],
      ['note', own.note ? plain(own.note) : undefined],
    ];
    const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
    return `@online{${citeKey(article)},\n${lines.join(',\n')}\n}\n`;
  },
  between: '\n',
  tail: '',
};
