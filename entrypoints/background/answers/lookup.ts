import { ok } from '../../../lib/core/model/result';
import { lookup } from '../../../lib/platform/dataset-holder';
import type { LookupReplies } from '../../../lib/platform/messages/lookup';
import type { Answers } from './answer';

export const lookupAnswers: Answers<keyof LookupReplies> = {
  async lookup({ query, limit }) {
    return ok((await lookup())(query, limit));
  },
};
