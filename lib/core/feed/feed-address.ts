import { ok } from '../model/result';
import { type FeedResult, refuse } from './feed-fault';

/** Networks that are no part of the open web: RFC 1918, 6598, 3927, 5735, 2544, 1112. */
const PRIVATE_IPV4 =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^192\.0\.0\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^198\.1[89]\.|^2(?:2[4-9]|[345]\d)\./;

/**
 * Whether a host is one of this machine's or of the network that it is in, as far as its name says so. What a public
 * name resolves to is not visible to an extension.
 */
function isPrivate(host: string): boolean {
  const name = host.replace(/\.$/, '');
  if (name.startsWith('[')) {
    // Of IPv6 only global unicast (2000::/3) is the open web; 6to4 (2002::/16) can carry a private address.
    return !/^\[[23][0-9a-f]{3}:/.test(name) || name.startsWith('[2002:');
  }
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name)) return PRIVATE_IPV4.test(name);
  return (
    !name.includes('.') || /\.(?:localhost|local|internal|intranet|lan|home|home\.arpa)$/.test(name)
  );
}

/**
 * The address of a feed's folder, ended by a slash, from what a reader has typed: also from the address of one of its
 * metadata files. It is https, or http to `localhost` where that is what was typed.
 */
export function feedAddress(typed: string): FeedResult<string> {
  if (!URL.canParse(typed.trim())) return refuse('address', 'no web address');
  const url = new URL(typed.trim());
  const local = url.hostname === 'localhost';
  if (url.protocol !== 'https:' && !(local && url.protocol === 'http:'))
    return refuse('address', 'a feed is fetched by https');
  if (url.username || url.password) return refuse('address', 'an address with a password');
  if (!local && isPrivate(url.hostname))
    return refuse('address', 'an address of a private network');
  const folder = url.pathname.replace(/\/(?:metadata\/)?[^/]*\.json$|\/metadata\/?$/, '/');
  return ok(`${url.origin}${folder.endsWith('/') ? folder : `${folder}/`}`);
}
