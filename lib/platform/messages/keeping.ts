import * as v from 'valibot';
import { ArticleDraft } from '../../core/collection/article';

/** Keeping articles. */
export const KeepingRequests = [
  v.strictObject({ kind: v.literal('save'), article: ArticleDraft }),
] as const;

export interface KeepingReplies {
  save: { readonly id: string; readonly updated: boolean };
}
