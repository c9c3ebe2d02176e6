import * as v from 'valibot';
import { ArticleContent } from '../../core/collection/article';
import type { Saved } from '../collection/save-article';

/** Keeping articles. */
export const KeepingRequests = [
  v.strictObject({ kind: v.literal('save'), article: ArticleContent }),
] as const;

export interface KeepingReplies {
  save: Saved;
}
