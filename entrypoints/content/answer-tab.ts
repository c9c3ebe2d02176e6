import { browser } from 'wxt/browser';
import { ok, type Result } from '../../lib/core/model/result';
import { NO_TEXT } from '../../lib/page/read-text';
import { isTabRequest, type PageState, type TabRequest } from '../../lib/platform/messages/tab';
import { foundOnPage } from './found-on-page';
import { loadStory } from './load-story';
import { NOTHING } from './page-reader';
import type { ReadingSession } from './reading-session';

function stateOf(session: ReadingSession | null): PageState {
  const url = location.href;
  if (!session) return { url, title: document.title, state: 'off', found: [], marks: 0 };
  const { meta, state, annotations, marks } = session.reader;
  const title = meta.title || document.title;
  return { url, title, state, found: foundOnPage(annotations), marks: marks.length };
}

/** Where Cairn is off, an article is kept without what would have been found in it. */
async function save(session: ReadingSession | null): Promise<Result<unknown>> {
  const story = await loadStory();
  return story.ok
    ? story.value.keepPage(session?.reader ?? { text: NO_TEXT, annotations: NOTHING })
    : story;
}

async function answer(
  session: ReadingSession | null,
  request: TabRequest,
): Promise<Result<unknown>> {
  switch (request.kind) {
    case 'page-state':
      return ok(stateOf(session));
    case 'show':
      return ok(session?.controls?.walk.openRecord(request.entity, request.step) ?? null);
    case 'walk':
      return ok(session?.controls?.walk.walk(request.step) ?? null);
    case 'open-card':
      return ok(session?.controls?.walk.openNearest() ?? null);
    case 'pin-card':
      return ok(session?.controls?.hover.pin() ?? null);
    case 'close-card':
      return ok(session?.controls?.hover.close() ?? null);
    case 'save-page':
      return save(session);
    case 'page-report':
    case 'reveal':
      // On a page without a story that script is not there, nor anything to tell.
      return ok((session && globalThis.cairnStory?.answerPanel(session.reader, request)) ?? null);
    case 'refresh':
      return ok((await session?.refresh()) ?? null);
  }
}

/** Answers the popup and the background about this page. @returns what ends it */
export function answerTab(session: () => ReadingSession | null): () => void {
  const listener = (
    message: unknown,
    sender: { id?: string },
  ): Promise<Result<unknown>> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    // A page of the extension's own hears what is meant for the background too.
    if (!isTabRequest(message)) return undefined;
    return answer(session(), message);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
