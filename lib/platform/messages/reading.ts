import * as v from 'valibot';
import { Dismissal } from '../../core/annotate/link/dismissal';
import type { CardModel } from '../../core/card/card-model';
import { Day } from '../../core/model/primitives';
import { Id } from './message-parts';

/** From a page to its cards. */
export const ReadingRequests = [
  /** With the page's day of publication, the card as of that day comes with it. */
  v.strictObject({ kind: v.literal('card'), id: Id, published: v.optional(Day) }),
  /** A record was opened; not remembered where the window is private. */
  v.strictObject({ kind: v.literal('record-read'), id: Id }),
  v.strictObject({ kind: v.literal('forget-readings') }),
  /** The reader's 'not this', and taking it back. */
  v.strictObject({ kind: v.literal('dismiss'), dismissal: Dismissal }),
  v.strictObject({ kind: v.literal('restore'), dismissal: Dismissal }),
  /** Puts one of our further scripts into the frame that asks. */
  v.strictObject({ kind: v.literal('load'), script: v.picklist(['story', 'card', 'keep']) }),
  /** Lets the styles of marks reach into the shadow trees of the frame that asks. */
  v.strictObject({ kind: v.literal('style-shadow-trees') }),
] as const;

export interface ReadingReplies {
  card: CardModel;
  'record-read': null;
  'forget-readings': null;
  dismiss: null;
  restore: null;
  load: null;
  'style-shadow-trees': null;
}
