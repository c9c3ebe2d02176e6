import * as v from 'valibot';
import type { CardModel } from '../core/card/card-model';
import { ArticleDraft } from '../core/collection/article';
import type { LookupResult } from '../core/lookup/lookup';
import type { Wording } from '../core/model/display-name';
import type { RecordType } from '../core/model/entity';
import type { Annotations } from '../core/model/link';
import { PageInput } from '../core/model/page';
import type { SyncState } from './sync-state';

const Id = v.pipe(v.string(), v.maxLength(160));

/** What the background is asked. Every message is checked against this before anything is done. */
export const Request = v.variant('kind', [
  v.strictObject({ kind: v.literal('annotate'), page: PageInput }),
  v.strictObject({ kind: v.literal('card'), id: Id }),
  v.strictObject({
    kind: v.literal('lookup'),
    query: v.pipe(v.string(), v.maxLength(200)),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  }),
  v.strictObject({ kind: v.literal('save'), article: ArticleDraft }),
  v.strictObject({ kind: v.literal('status') }),
  v.strictObject({ kind: v.literal('check-feed') }),
  /** Puts one of our further scripts into the frame that asks. */
  v.strictObject({ kind: v.literal('load'), script: v.picklist(['card', 'keep']) }),
]);
export type Request = v.InferOutput<typeof Request>;
export type RequestKind = Request['kind'];

export interface Status {
  readonly edition: string;
  readonly date: string;
  readonly title: string;
  readonly entities: number;
  readonly incidents: number;
  readonly sync: SyncState;
}

/** What each request is answered with, inside a Result. */
export interface Replies {
  annotate: Annotations;
  card: CardModel;
  lookup: LookupResult[];
  save: { readonly id: string; readonly updated: boolean };
  status: Status;
  'check-feed': SyncState;
  load: null;
}

/** What a tab's content script is asked by the popup and by the background. */
export const TabRequest = v.variant('kind', [
  v.strictObject({ kind: v.literal('page-state') }),
  v.strictObject({ kind: v.literal('show'), entity: Id }),
  v.strictObject({ kind: v.literal('walk'), step: v.picklist([1, -1]) }),
  v.strictObject({ kind: v.literal('save-page') }),
  v.strictObject({ kind: v.literal('refresh') }),
]);
export type TabRequest = v.InferOutput<typeof TabRequest>;

/** Something found on a page, for the list in the popup; in reading order of its first mention. */
export interface FoundOnPage {
  readonly id: string;
  readonly name: Wording;
  readonly type: RecordType;
  readonly count: number;
}

export interface PageState {
  readonly url: string;
  readonly title: string;
  /** Why nothing is marked, where nothing is. */
  readonly state:
    | 'marked'
    | 'nothing-found'
    | 'not-an-article'
    | 'other-language'
    | 'off'
    | 'reading'
    | 'failed';
  readonly found: readonly FoundOnPage[];
  readonly marks: number;
}

export interface TabReplies {
  'page-state': PageState;
  show: null;
  walk: null;
  'save-page': { readonly id: string; readonly updated: boolean };
  refresh: null;
}
