/** Query parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(?:utm_.*|pk_.*|mtm_.*|hsa_.*|_hs\w+|fb_\w+|fbclid|gclid|gclsrc|dclid|msclkid|twclid|yclid|igshid|wbraid|gbraid|mc_[ce]id|mkt_tok|cmpid|cmp|campaign_id|ref|ref_?src|ref_url|referrer|ito|ns_\w+|at_\w+|xtor|s_?cid|smid|smtyp|partner|ocid|taid|guccounter|guce_\w+|_ga|_gl|sharetype|share|shared|st|spref|feedtype|leadsource|trk|usqp|amp_\w+|__twitter_impression|amp|amphtml|outputtype|(?:php)?sess(?:ion)?_?id|jsessionid|sid)$/i;
/** The short ones of these are somebody's article number elsewhere: they go only with values of that kind. */
const NOT_NUMBERS = /^(?:st|sid|ref|share|cmp)$/i;

/** Hosts, paths and endings of mobile and AMP editions of one site, and of session ids in paths. */
const MOBILE_HOST = /^(?:(?:www\d?|m|mobile|mobi|amp|touch|wap)\.)+(?=[^.]+\.[^.]+)/;
/** `en.m.wikipedia.org`: the mobile mark after the language. */
const MOBILE_INFIX = /^([a-z]{2,3}\.)m\.(?=[^.]+\.[^.]+)/;
const AMP_PATH = /(?:\/amp(?:\.html)?\/?$|^\/amp(?=\/)|\.amp(?=\.html?$|$))/;
const SESSION_PATH = /;jsessionid=[^/?]*/i;
const INDEX_FILE = /\/(?:index|default)\.(?:html?|php|aspx?)$/i;
/** Looked for where slashes begin, so that a long row of them that ends nothing is gone through once. */
const LAST_SLASHES = /(?<!\/)\/+$/;

function parse(address: string): URL | null {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/**
 * The publisher's own address inside that of an AMP cache or viewer:
 * `https://example-org.cdn.ampproject.org/c/s/example.org/story`, `https://www.google.com/amp/s/…`.
 */
function outOfAmpCache(url: URL): URL {
  const inner = /(?:^|\.)(?:ampproject\.org|bing-amp\.com)$/.test(url.hostname)
    ? /^\/(?:[civ]\/)?(?:wp\/)?(s\/)?(.+)$/.exec(url.pathname)
    : /^(?:www\.)?google\.[a-z.]+$/.test(url.hostname)
      ? /^\/amp\/(s\/)?(.+)$/.exec(url.pathname)
      : null;
  if (!inner) return url;
  const own = parse(`http${inner[1] ? 's' : ''}://${inner[2]}${url.search}`);
  return own?.hostname.includes('.') ? own : url;
}

const isTracking = (name: string, value: string): boolean =>
  TRACKING.test(name) && !(NOT_NUMBERS.test(name) && /^\d+$/.test(value));

/**
 * The identity of an article: its address without scheme, fragment, tracking parameters and session ids,
 * mobile and AMP marks, and the name of an index file; remaining parameters in order of name. Two addresses
 * of one article give the same string.
 * @returns the address itself where it is no http(s) URL
 */
export function urlIdentity(address: string): string {
  const parsed = parse(address);
  if (!parsed) return address;
  const url = outOfAmpCache(parsed);
  const query = [...url.searchParams]
    .filter(([name, value]) => !isTracking(name, value))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  const path = url.pathname
    // `%c3%a9` and what a browser makes of a typed é are one letter.
    .replace(/%[0-9a-f]{2}/gi, (letter) => letter.toUpperCase())
    .replace(SESSION_PATH, '')
    .replace(AMP_PATH, '')
    .replace(INDEX_FILE, '')
    .replace(LAST_SLASHES, '');
  const port = url.port ? `:${url.port}` : '';
  return `${url.hostname.replace(MOBILE_HOST, '').replace(MOBILE_INFIX, '$1')}${port}${path}${query ? `?${query}` : ''}`;
}
