import { browser } from 'wxt/browser';
import { ok, type Result } from '../../lib/core/model/result';
import { isTabRequest, type PageState, type TabRequest } from '../../lib/platform/messages/tab';
import { answerPanel } from './answer-panel';
import { foundOnPage } from './found-on-page';
import { keepPage } from './keep-page';
import type { ReadingSession } from './reading-session';

function stateOf(session: ReadingSession | null): PageState {
  const url = location.href;
  const { reader, state = 'off' } = session ?? {};
  const title = reader?.meta.title || document.title;
  const found = reader ? foundOnPage(reader.annotations) : [];
  return { url, title, state, found, marks: reader?.marks.length ?? 0 };
}

async function answer(
  session: ReadingSession | null,
  request: TabRequest,
): Promise<Result<unknown>> {
  switch (request.kind) {
    case 'page-state':
      return ok(stateOf(session));
    case 'show': {
      const { record, at } = request;
      const shown = session?.controls?.walk.openRecord(record, at);
      return shown ? ok(shown) : answer(session, { kind: 'reveal', record, at });
    }
    case 'walk':
      return ok(session?.controls?.walk.walk(request.step) ?? null);
    case 'open-card':
      return ok(session?.controls?.walk.openNearest() ?? null);
    case 'pin-card':
      return ok(session?.controls?.hover.pin() ?? null);
    case 'close-card':
      return ok(session?.controls?.hover.close() ?? null);
    case 'save-page':
      return keepPage(session?.reader ?? null);
    case 'page-report':
    case 'reveal':
      return ok(session?.reader ? answerPanel(session.reader, request) : null);
    case 'refresh':
      return ok((await session?.refresh()) ?? null);
  }
}

/**
 * Answers the popup and the background about this page.
 * @param session null where Cairn is switched off
 * @returns what ends it
 */
export function answerTab(session: () => ReadingSession | null): () => void {
  // By the callback: Chromium takes no promise from a listener, and what lends it that is not loaded into pages.
  const listener = (
    message: unknown,
    sender: { id?: string },
    reply: (answer: Result<unknown>) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    // A page of the extension's own hears what is meant for the background too.
    if (!isTabRequest(message)) return undefined;
    void answer(session(), message).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
