import type { Json } from './linked-data';
import { visibleDate } from './visible-date';
import { writtenDay } from './written-day';

/** Where a page marks the story's day, the surest first. */
const TIMES = [
  '[itemprop=datePublished], time[pubdate]',
  'article time, main time, [role=main] time',
  'time[datetime]',
];
/** So many times of a page are looked at for one with a day. */
const MAX_TIMES = 8;

const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publish-date',
  'publishdate',
  'publish_date',
  'publication_date',
  'article_date_original',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
];

/** The calendar day of a time stamp, as its own offset has it: '2025-06-01T23:30:00-05:00' is 1 June. */
export function dayOf(value: unknown): string | undefined {
  const match = /^\s*(\d{4})-(\d\d?)-(\d\d?)(?!\d)/.exec(typeof value === 'string' ? value : '');
  if (!match) return undefined;
  const [, year, month = '', date = ''] = match;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(day)) ? undefined : day;
}

/** The first time or marked day of the story's head, by its stamp or else by its words. */
function markedDay(document: Document, lang: 'en' | 'fr' | null): string | undefined {
  const marked = TIMES.flatMap((selector) => [
    ...document.querySelectorAll<Element>(selector),
  ]).filter((element) => {
    const around = element.closest('nav, aside, footer');
    // The foot of the story itself is signed.
    return !around || (around.localName === 'footer' && around.closest('article') !== null);
  });
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

/** What a page says of itself, as far as it may tell the day. */
interface Told {
  readonly meta: (...names: string[]) => string | undefined;
  readonly linked: readonly Json[];
  readonly article: Json | undefined;
  readonly url: string;
  readonly lang: 'en' | 'fr' | null;
}

/** The day on which a page's story was first published, YYYY-MM-DD: what says it most surely is believed. */
export function publishedDay(
  document: Document,
  { meta, linked, article, url, lang }: Told,
): string | undefined {
  /** In any of the forms that pages use: ISO 8601, RFC 822, '20240112', words. */
  const stamped = (value: unknown): string | undefined =>
    dayOf(value) ?? (typeof value === 'string' ? writtenDay(value.slice(0, 80), lang) : undefined);
  return (
    stamped(article?.datePublished) ??
    stamped(meta(...PUBLISHED_NAMES)) ??
    stamped(linked.find(({ datePublished }) => datePublished)?.datePublished) ??
    stamped(article?.dateCreated) ??
    markedDay(document, lang) ??
    dayInAddress(url) ??
    visibleDate(document, lang)
  );
}
