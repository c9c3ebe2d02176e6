import type { Fault, Result } from '../model/result';

/** Everything that can keep a feed from being used; each has words for readers. */
export const FEED_FAULTS = [
  /** The address is none that a feed may have. */
  'address',
  'unreachable',
  /** The server answered with a status that is no success. */
  'answered',
  'missing',
  'redirected',
  'too-slow',
  'too-large',
  /** What came is no metadata of TUF: a login page, an error page, a damaged file. */
  'not-a-feed',
  /** Too few valid signatures by the keys that may sign. */
  'unsigned',
  'rollback',
  'expired',
  /** Files that do not belong together. */
  'mixed',
  /** A target whose bytes are not those that were signed. */
  'altered',
  /** Nothing in the targets is a release that this version can read. */
  'no-release',
  'malformed',
  'colliding-ids',
  /** An edition that loses most of its records. */
  'emptied',
  /** Between the two steps of subscribing, the root keys have become others. */
  'other-keys',
  /** The feed's own id has become another, or is one that a subscription has. */
  'other-id',
  'no-room',
  'storage',
  'internal',
] as const;

export type FeedFaultCode = (typeof FEED_FAULTS)[number];

/** `message` is for a log; readers are told by the code. */
export interface FeedFault extends Fault {
  readonly code: FeedFaultCode;
}

export type FeedResult<T> = Result<T, FeedFault>;

/** A failure of one of the codes above. */
export const refuse = (code: FeedFaultCode, message: string): FeedResult<never> => ({
  ok: false,
  fault: { code, message },
});
