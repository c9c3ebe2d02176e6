import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { annotate } from '../../lib/core/annotate/annotate';
import { makeCard } from '../../lib/core/card/make-card';
import { fail, ok, type Result } from '../../lib/core/model/result';
import { checkFeed, readSyncState } from '../../lib/platform/check-feed';
import { saveArticle } from '../../lib/platform/collection-store';
import { compiled, lookup, records } from '../../lib/platform/dataset-holder';
import { loadScript } from '../../lib/platform/load-script';
import { type Replies, Request, type RequestKind } from '../../lib/platform/messages';
import { readSettings } from '../../lib/platform/settings';

/** Where a message came from, as far as an answer needs it. */
interface Sender {
  readonly tab?: number;
  readonly frame?: number;
}

type Handlers = {
  [K in RequestKind]: (
    request: Extract<Request, { kind: K }>,
    sender: Sender,
  ) => Promise<Result<Replies[K]>>;
};

const handlers: Handlers = {
  async annotate({ page }) {
    const { paintPolicy, hiddenTypes } = await readSettings();
    return ok(annotate(await compiled(), page, { policy: paintPolicy, hidden: hiddenTypes }));
  },
  async card({ id }) {
    const card = makeCard(await records(), id);
    return card ? ok(card) : fail('no-record', `there is no record '${id}'`);
  },
  async lookup({ query, limit }) {
    return ok((await lookup())(query, limit));
  },
  save: ({ article }) => saveArticle(article, new Date()),
  async status() {
    const { release } = await records();
    return ok({
      edition: release.edition,
      date: release.date,
      title: release.title,
      entities: release.entities.length,
      incidents: release.incidents.length,
      sync: await readSyncState(),
    });
  },
  'check-feed': async () => ok(await checkFeed(new Date())),
  load: ({ script }, { tab, frame }) => loadScript(script, tab, frame),
};

async function answer(message: unknown, sender: Sender): Promise<Result<unknown>> {
  const parsed = v.safeParse(Request, message);
  if (!parsed.success) return fail('bad-message', parsed.issues[0].message);
  try {
    const handle = handlers[parsed.output.kind] as (
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
      ...(sender.frameId !== undefined && { frame: sender.frameId }),
    });
  });
}
