import { withStatements } from '../../../lib/core/collection/with-statements';
import { saveArticle } from '../../../lib/platform/collection/save-article';
import { records } from '../../../lib/platform/dataset-holder';
import type { KeepingReplies } from '../../../lib/platform/messages/keeping';
import type { Answers } from './answer';

export const keepingAnswers: Answers<keyof KeepingReplies> = {
  async save({ article }) {
    // A dataset that cannot be read keeps nobody from saving.
    const known = await records().catch(() => null);
    return saveArticle(known ? withStatements(article, known) : article, new Date());
  },
};
