import type { Result } from '../../../lib/core/model/result';
import type { Replies, Request, RequestKind } from '../../../lib/platform/messages/messages';

/** Where a message came from, as far as an answer needs it. */
export interface Sender {
  readonly tab?: number;
  readonly window?: number;
  readonly frame?: number;
  /** Whether it is a tab of a private window. */
  readonly isPrivate?: boolean;
}

/** What answers each of these kinds of request. */
export type Answers<Kind extends RequestKind> = {
  [K in Kind]: (
    request: Extract<Request, { kind: K }>,
    sender: Sender,
  ) => Promise<Result<Replies[K]>>;
};
