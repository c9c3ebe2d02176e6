import { parseJson } from '../core/json';

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

const ARTICLE_TYPES = /(?:Article|Report|BlogPosting|LiveBlog)/;
/** JSON-LD blocks larger than this are not a story's metadata. In code units. */
const MAX_JSON_LD = 500_000;

type Json = Record<string, unknown>;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All objects of a page's JSON-LD, graphs opened. A block that is not JSON is passed over. */
function linkedData(document: Document): Json[] {
  const objects: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_JSON_LD) continue;
    const parsed = parseJson(text);
    if (!parsed.ok) continue;
    for (const item of [parsed.value].flat()) {
      if (!isRecord(item)) continue;
      objects.push(item);
      if (Array.isArray(item['@graph'])) objects.push(...item['@graph'].filter(isRecord));
    }
  }
  return objects;
}

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

function metaReader(document: Document): (...names: string[]) => string | undefined {
  return (...wanted) => {
    for (const name of wanted) {
      const meta = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = text(meta?.getAttribute('content'));
      if (content) return content;
    }
    return undefined;
  };
}

function languageOf(
  document: Document,
  meta: (...names: string[]) => string | undefined,
): 'en' | 'fr' | null {
  const declared =
    document.documentElement.lang || meta('og:locale', 'content-language', 'inLanguage') || 'en';
  const tag = declared.toLowerCase().slice(0, 2);
  return tag === 'en' || tag === 'fr' ? tag : null;
}

/** The first <time datetime> in the story's head, where nothing better says when it was published. */
function firstTime(document: Document): string | undefined {
  const times = document.querySelectorAll(
    'article time[datetime], main time[datetime], time[itemprop=datePublished], time[datetime]',
  );
  return dayOf(times[0]?.getAttribute('datetime'));
}

export function readMeta(document: Document): ArticleMeta {
  const meta = metaReader(document);
  const article = linkedData(document).find(({ '@type': type }) =>
    [type].flat().some((t) => ARTICLE_TYPES.test(String(t))),
  );
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const published =
    dayOf(article?.datePublished) ??
    dayOf(
      meta(
        'article:published_time',
        'datePublished',
        'date',
        'dc.date',
        'DC.date.issued',
        'parsely-pub-date',
      ),
    ) ??
    firstTime(document);
  const modified =
    dayOf(article?.dateModified) ?? dayOf(meta('article:modified_time', 'dateModified'));
  const site = names(article?.publisher)[0] ?? meta('og:site_name');
  const authors = names(article?.author);
  const author = meta('author', 'article:author', 'parsely-author');
  const description = text(article?.description) ?? meta('og:description', 'description');
  const image = meta('og:image');
  const section = text(article?.articleSection) ?? meta('article:section');
  return {
    url: absolute(canonical, document) ?? document.URL,
    title: text(article?.headline) ?? meta('og:title') ?? (document.title.trim() || document.URL),
    lang: languageOf(document, meta),
    authors: authors.length > 0 ? authors : author && !/^https?:/.test(author) ? [author] : [],
    ...(published && { published }),
    ...(modified && { modified }),
    ...(site && { site }),
    ...(description && { description }),
    ...(image && { image }),
    ...(section && { section }),
  };
}

function absolute(href: string | null | undefined, document: Document): string | undefined {
  if (!href) return undefined;
  try {
    const url = new URL(href, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
