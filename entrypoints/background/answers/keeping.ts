import { saveArticle } from '../../../lib/platform/collection/save-article';
import type { KeepingReplies } from '../../../lib/platform/messages/keeping';
import type { Answers } from './answer';

export const keepingAnswers: Answers<keyof KeepingReplies> = {
  save: ({ article }) => saveArticle(article, new Date()),
};
