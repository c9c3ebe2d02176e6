import { browser } from 'wxt/browser';
import { fail, type Result } from '../core/model/result';
import type { Replies, Request, RequestKind } from './messages/messages';
import type { TabReplies, TabRequest } from './messages/tab';
import type { Run } from './run';

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

/** What is asked of a page without a story, too, where nothing listens until it is woken. */
const WAKING: ReadonlySet<TabRequest['kind']> = new Set(['page-state', 'save-page']);

/** Has the script that waits for a story in a tab listen. @returns whether it does */
async function wake(tab: number): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      func: () => (globalThis.cairnRun as Run | undefined)?.wake() ?? false,
    });
    return frame?.result === true;
  } catch {
    // The browser keeps us out of it.
    return false;
  }
}

/** Asks the content script of a tab's top frame. Never throws. */
export async function sendToTab<K extends TabRequest['kind']>(
  tab: number,
  request: Extract<TabRequest, { kind: K }>,
): Promise<Result<TabReplies[K]>> {
  const ask = async (): Promise<Result<TabReplies[K]>> =>
    (await browser.tabs.sendMessage(tab, request, { frameId: 0 })) ??
    fail('no-answer', 'the page did not answer');
  try {
    return await ask();
  } catch (error) {
    if (!WAKING.has(request.kind) || !(await wake(tab))) return noAnswer(error);
  }
  return ask().catch(noAnswer);
}
