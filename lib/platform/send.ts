import { browser } from 'wxt/browser';
import { fail, type Result } from '../core/model/result';
import type { Replies, Request, RequestKind } from './messages/messages';
import type { TabReplies, TabRequest } from './messages/tab';

/** A message that nobody answers is a fault of its own: a worker being restarted, an extension updated. */
function noAnswer(error: unknown): Result<never> {
  const message = error instanceof Error ? error.message : String(error);
  return fail(/invalidated/i.test(message) ? 'orphaned' : 'no-answer', message);
}

/** Whether the extension has been updated or removed since this script came into its page: nobody answers it any more. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/** Asks the background. Never throws. */
export async function send<K extends RequestKind>(
  request: Extract<Request, { kind: K }>,
): Promise<Result<Replies[K]>> {
  try {
    const reply: Result<Replies[K]> | undefined = await browser.runtime.sendMessage(request);
    return reply ?? fail('no-answer', 'the background did not answer');
  } catch (error) {
    return noAnswer(error);
  }
}

/** Asks the content script of a tab's top frame. Never throws. */
export async function sendToTab<K extends TabRequest['kind']>(
  tab: number,
  request: Extract<TabRequest, { kind: K }>,
): Promise<Result<TabReplies[K]>> {
  try {
    const reply: Result<TabReplies[K]> | undefined = await browser.tabs.sendMessage(tab, request, {
      frameId: 0,
    });
    return reply ?? fail('no-answer', 'the page did not answer');
  } catch (error) {
    return noAnswer(error);
  }
}
