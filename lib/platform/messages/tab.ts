import * as v from 'valibot';
import type { Wording } from '../../core/model/display-name';
import type { RecordType } from '../../core/model/entity';
import { Id } from './message-parts';

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
