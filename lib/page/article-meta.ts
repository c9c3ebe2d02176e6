import { languageOf } from './language';
import { articleIn, isRecord, linkedData } from './linked-data';
import { metaReader } from './meta-reader';
import { visibleDate } from './visible-date';
import { writtenDay } from './written-day';

/** What a page says of itself. Days are YYYY-MM-DD. */
export interface ArticleMeta {
  readonly url: string;
  readonly title: string;
  readonly lang: 'en' | 'fr' | null;
  readonly published?: string;
  readonly modified?: string;
  readonly site?: string;
  readonly authors: readonly string[];
  readonly description?: string;
  readonly image?: string;
  readonly section?: string;
}

/** Where a page marks the story's day, the surest first. */
const TIMES = [
  '[itemprop=datePublished], time[pubdate]',
  'article time, main time, [role=main] time',
  'time[datetime]',
];
/** So many times of a page are looked at for one with a day. */
const MAX_TIMES = 8;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

function names(value: unknown): string[] {
  return [value].flat().flatMap((item) => {
    const name = text(isRecord(item) ? item.name : item);
    return name ? [name] : [];
  });
}

/** The calendar day of a time stamp, as its own offset has it: '2025-06-01T23:30:00-05:00' is 1 June. */
function dayOf(value: unknown): string | undefined {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(typeof value === 'string' ? value : '');
  if (!match) return undefined;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  return Number.isNaN(Date.parse(day)) ? undefined : day;
}

/** The day of a stamp in any of the forms that pages use: ISO 8601, RFC 822, '20240112', words. */
const stampedDay = (value: unknown, lang: 'en' | 'fr' | null): string | undefined =>
  dayOf(value) ?? (typeof value === 'string' ? writtenDay(value.slice(0, 80), lang) : undefined);

const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publish-date',
  'publishdate',
  'publication_date',
  'dc.date',
  'DC.date',
  'DC.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
];

/** The first time or marked day of the story's head, by its stamp or else by its words. */
function markedDay(document: Document, lang: 'en' | 'fr' | null): string | undefined {
  const marked = TIMES.flatMap((selector) => [
    ...document.querySelectorAll<Element>(selector),
  ]).filter((element) => !element.closest('nav, aside, footer'));
  for (const element of marked.slice(0, MAX_TIMES)) {
    const stamp = element.getAttribute('datetime') ?? element.getAttribute('content');
    const day = dayOf(stamp) ?? writtenDay(stamp || (element.textContent ?? '').slice(0, 80), lang);
    if (day) return day;
  }
  return undefined;
}

/** '/2021/03/17/' in a story's address is the day it first stood there. */
function dayInAddress(address: string | undefined): string | undefined {
  const match = /\/(20\d{2})[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(
    address?.slice(0, 500) ?? '',
  );
  return match ? dayOf(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
}

export function readMeta(document: Document): ArticleMeta {
  const meta = metaReader(document);
  const lang = languageOf(document);
  const linked = linkedData(document);
  const article = articleIn(linked);
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const url = absolute(canonical, document) ?? document.URL;
  const published =
    stampedDay(article?.datePublished, lang) ??
    stampedDay(meta(...PUBLISHED_NAMES), lang) ??
    stampedDay(linked.find(({ datePublished }) => datePublished)?.datePublished, lang) ??
    stampedDay(article?.dateCreated, lang) ??
    markedDay(document, lang) ??
    dayInAddress(url) ??
    visibleDate(document, lang);
  const modified =
    dayOf(article?.dateModified) ?? dayOf(meta('article:modified_time', 'dateModified'));
  const site = names(article?.publisher)[0] ?? meta('og:site_name');
  const authors = names(article?.author);
  const author = meta('author', 'article:author', 'parsely-author');
  const description = text(article?.description) ?? meta('og:description', 'description');
  const image = meta('og:image');
  const section = text(article?.articleSection) ?? meta('article:section');
  return {
    url,
    title: text(article?.headline) ?? meta('og:title') ?? (document.title.trim() || document.URL),
    lang,
    authors: authors.length > 0 ? authors : author && !/^https?:/.test(author) ? [author] : [],
    ...(published && { published }),
    ...(modified && { modified }),
    ...(site && { site }),
    ...(description && { description }),
    ...(image && { image }),
    ...(section && { section }),
  };
}

/** A longer address is none that anybody could keep. */
const MAX_URL = 4000;

function absolute(href: string | null | undefined, document: Document): string | undefined {
  if (!href) return undefined;
  try {
    const url = new URL(href, document.baseURI);
    return /^https?:$/.test(url.protocol) && url.href.length <= MAX_URL ? url.href : undefined;
  } catch {
    return undefined;
  }
}
