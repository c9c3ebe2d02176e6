import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fail, type Result } from '../../lib/core/model/result';
import { Request, type RequestKind } from '../../lib/platform/messages/messages';
import type { Answers, Sender } from './answers/answer';
import { browsingAnswers } from './answers/browsing';
import { keepingAnswers } from './answers/keeping';
import { lookupAnswers } from './answers/lookup';
import { readingAnswers } from './answers/reading';
import { syncingAnswers } from './answers/syncing';

const answers: Answers<RequestKind> = {
  ...readingAnswers,
  ...lookupAnswers,
  ...keepingAnswers,
  ...syncingAnswers,
  ...browsingAnswers,
};

async function answer(message: unknown, sender: Sender): Promise<Result<unknown>> {
  const parsed = v.safeParse(Request, message);
  if (!parsed.success) return fail('bad-message', parsed.issues[0].message);
  try {
    const handle = answers[parsed.output.kind] as (
      request: Request,
      from: Sender,
    ) => Promise<Result<unknown>>;
    return await handle(parsed.output, sender);
  } catch (error) {
    console.error('cairn:', error);
    return fail('internal', error instanceof Error ? error.message : String(error));
  }
}

export function answerMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return answer(message, {
      ...(sender.tab?.id !== undefined && { tab: sender.tab.id }),
      ...(sender.tab?.windowId !== undefined && { window: sender.tab.windowId }),
      ...(sender.tab && { isPrivate: sender.tab.incognito }),
      ...(sender.frameId !== undefined && { frame: sender.frameId }),
    });
  });
}
