/** Query parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|CMP|ref|ref_src|ito|ns_\w+|at_\w+|xtor|s_?cid|smid|partner|ocid|taid|__twitter_impression|amp)$/i;

/** Hosts and paths of mobile and AMP editions of one site. */
const MOBILE_HOST = /^(?:www|m|mobile|amp|touch)\./;
const AMP_PATH = /(?:\/amp(?:\.html)?\/?$|^\/amp(?=\/)|\.amp(?=\.html$|$))/;

/**
 * The identity of an article: its address without scheme, fragment, tracking parameters, mobile and AMP
 * marks; remaining parameters in order of name. Two addresses of one article give the same string.
 * @returns the address itself where it is no http(s) URL
 */
export function urlIdentity(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  if (!/^https?:$/.test(url.protocol)) return address;
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = kept
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  const path = url.pathname.replace(AMP_PATH, '').replace(/\/+$/, '');
  const port = url.port ? `:${url.port}` : '';
  return `${url.hostname.replace(MOBILE_HOST, '')}${port}${path}${query ? `?${query}` : ''}`;
}
