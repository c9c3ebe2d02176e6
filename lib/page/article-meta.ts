import { decodeEntities } from '../core/decode-entities';
import { authorsIn } from './byline';
import { languageOf } from './language';
import { articleIn, isRecord, type Json, linkedData, resolved } from './linked-data';
import { headlineWords, markedHeadline } from './marked-headline';
import { metaReader } from './meta-reader';
import { dayOf, publishedDay } from './published-day';
import { plainSpaced, squeeze } from './white-space';

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

const AUTHOR_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'byl',
];
/** Of JSON-LD, for which no story names its publisher. */
const OUTLET = /^(?:WebSite|NewsMediaOrganization)$/;
/** What parts the name of the outlet from the rest of a page's title; a colon parts a headline in two. */
const PARTED = /\s*(?:[|•»]|::)\s*|\s+[-–—·]\s+/u;
const LONGEST_SITE = 60;

/** Metadata is often encoded once more than its format asks for. */
const text = (value: unknown): string | undefined =>
  (typeof value === 'string' && squeeze(decodeEntities(value))) || undefined;

function names(value: unknown, linked: readonly Json[]): string[] {
  return [value].flat().flatMap((item) => {
    const one = resolved(item, linked);
    const name = text(isRecord(one) ? one.name : one);
    return name && !/^https?:/.test(name) ? [name] : [];
  });
}

/** Authors as a page names them; 'By Awa Keita and Jean Dembélé' is a byline, and names two. */
const authorsOf = (value: unknown, linked: readonly Json[]): string[] =>
  names(value, linked).flatMap((name) => {
    const listed = /^(?:by|par)\s/iu.test(name) ? authorsIn(name) : [];
    return listed.length > 0 ? listed : [name];
  });

/** The headline as the page shows it, where its title repeats that or there is no title. */
function shownHeadline(document: Document, title: string): string | undefined {
  const heading = markedHeadline(document);
  const words = heading && headlineWords(heading);
  const isRepeated = (headline: string): boolean =>
    headline.length > 12 && plainSpaced(title).startsWith(plainSpaced(headline));
  return words && (title === '' || isRepeated(words)) ? words : undefined;
}

/** 'Attack near Gao: what we know - The Sahel Times': what a page's title ends with after the headline. */
function siteInTitle(title: string, headline: string): string | undefined {
  const [whole, start] = [plainSpaced(title), plainSpaced(headline)];
  if (start === '' || !whole.startsWith(start)) return undefined;
  const [, ...parts] = whole.slice(start.length).split(PARTED);
  const site = parts.at(-1) ?? '';
  return site.length <= LONGEST_SITE ? text(site) : undefined;
}

function siteOf(linked: readonly Json[], meta: ReturnType<typeof metaReader>): string | undefined {
  const outlet = linked.find(({ '@type': type }) =>
    [type].flat().some((one) => typeof one === 'string' && OUTLET.test(one)),
  );
  return (
    names(articleIn(linked)?.publisher, linked)[0] ??
    text(meta('og:site_name')) ??
    names(outlet, linked)[0] ??
    text(meta('application-name'))
  );
}

export function readMeta(document: Document): ArticleMeta {
  const meta = metaReader(document);
  const lang = languageOf(document);
  const linked = linkedData(document);
  const article = articleIn(linked);
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const url = absolute(canonical, document) ?? document.URL;
  const published = publishedDay(document, { meta, linked, article, url, lang });
  const modified =
    dayOf(article?.dateModified) ?? dayOf(meta('article:modified_time', 'dateModified'));
  const pageTitle = squeeze(document.title);
  const title =
    text(article?.headline) ??
    text(meta('og:title')) ??
    shownHeadline(document, pageTitle) ??
    (pageTitle || document.URL);
  const site = siteOf(linked, meta) ?? siteInTitle(pageTitle, title);
  const authors = authorsOf(article?.author ?? article?.creator, linked);
  const author = authorsOf(meta(...AUTHOR_NAMES), linked);
  const description = text(article?.description) ?? text(meta('og:description', 'description'));
  const image = meta('og:image');
  const section = names(article?.articleSection, linked)[0] ?? text(meta('article:section'));
  return {
    url,
    title,
    lang,
    authors: authors.length > 0 ? authors : author,
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
