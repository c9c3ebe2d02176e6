import { urlIdentity } from './url-identity';

/** What may follow a story's path in the address of one of its editions or pages. */
const EDITION = /^\/(?:amp|print|full|all|mobile|single-page|(?:page\/)?\d{1,2})$/;
/** Parameters whose value names the article. */
const NAMES_ARTICLE = /^(?:p|a|n|id|.*[-_]?id|article|story|news|doc|node)$/i;

function partsOf(address: string): { host: string; path: string; query: URLSearchParams } {
  const [resource = '', query = ''] = urlIdentity(address).split(/\?(.*)/s);
  const host = resource.replace(/\/.*/s, '');
  return { host, path: resource.slice(host.length), query: new URLSearchParams(query) };
}

/**
 * The address that an article is known by: the canonical one where the page's statement can be believed.
 * It is not where it points to the site's front page, to a folder above the article, or drops the parameter
 * that names the article: templates make these mistakes, and two articles would become one.
 */
export function canonicalUrl(address: string, canonical: string | undefined): string {
  if (!canonical || !/^https?:\/\//.test(canonical)) return address;
  const [read, stated] = [partsOf(address), partsOf(canonical)];
  if (stated.path === '' && stated.query.size === 0) return address;
  const isAbove = read.host === stated.host && read.path.startsWith(`${stated.path}/`);
  if (isAbove && !EDITION.test(read.path.slice(stated.path.length))) return address;
  for (const [name, value] of read.query) {
    if (!NAMES_ARTICLE.test(name) || read.host !== stated.host) continue;
    if (!stated.path.includes(value) && stated.query.get(name) !== value) return address;
  }
  return canonical;
}
