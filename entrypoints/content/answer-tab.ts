import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../../lib/core/model/result';
import { TabRequest } from '../../lib/platform/messages/tab';
import type { HoverCard } from './hover-card';
import { keepPage } from './keep-page';
import type { PageReader } from './page-reader';

/** Answers the popup and the background about this page. @returns what ends it */
export function answerTab(reader: PageReader, hover: HoverCard): () => void {
  const answer = async (request: TabRequest): Promise<Result<unknown>> => {
    switch (request.kind) {
      case 'page-state':
        return ok({
          url: location.href,
          title: reader.meta.title,
          state: reader.state,
          found: reader.found(),
          marks: reader.marks.length,
        });
      case 'show':
        hover.openEntity(request.entity);
        return ok(null);
      case 'walk':
        hover.walk(request.step);
        return ok(null);
      case 'save-page':
        return keepPage(reader);
      case 'refresh':
        await reader.read();
        return ok(null);
    }
  };
  const listener = (
    message: unknown,
    sender: { id?: string },
  ): Promise<Result<unknown>> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const request = v.safeParse(TabRequest, message);
    return request.success
      ? answer(request.output)
      : Promise.resolve(fail('bad-message', request.issues[0].message));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
