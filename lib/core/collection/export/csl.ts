import type { Article } from '../article';
import { hostOf } from '../article-row';
import type { Exporter } from './exporter';

export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** As far as the CSL-JSON schema is used here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  readonly section?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language?: string;
  readonly abstract?: string;
  readonly keyword?: string;
  readonly note?: string;
}

const cslDate = (day: string): CslDate => ({
  'date-parts': [day.slice(0, 10).split('-').map(Number)],
});

/** An article as citation software has it. Names are given as printed: which part is the family's is not known. */
function cslItem({ id, savedAt, content, own }: Article): CslItem {
  const { title, url, site, section, authors, published, lang, description } = content;
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    'container-title': site ?? hostOf(url),
    ...(section && { section }),
    ...(published && { issued: cslDate(published) }),
    accessed: cslDate(savedAt),
    URL: url,
    ...(lang && { language: lang }),
    ...(description && { abstract: description }),
    ...(own.tags.length > 0 && { keyword: own.tags.join(', ') }),
    ...(own.note && { note: own.note }),
  };
}

export const cslJson: Exporter = {
  extension: 'csl.json',
  mime: 'application/vnd.citationstyles.csl+json',
  head: () => '[\n',
  article: ({ article }) => JSON.stringify(cslItem(article)),
  between: ',\n',
  tail: '\n]\n',
};
