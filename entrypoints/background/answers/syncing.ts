import type { Subscription } from '../../../lib/core/feed/subscription';
import { ok } from '../../../lib/core/model/result';
import { datasetSummary } from '../../../lib/platform/dataset-holder';
import { feedStore } from '../../../lib/platform/feed/feed-sources';
import { readerFeeds, whileAwake } from '../../../lib/platform/feed/reader-feeds';
import type { Status, SyncingReplies } from '../../../lib/platform/messages/syncing';
import type { Answers } from './answer';

async function changesOfFeeds(feeds: readonly Subscription[]): Promise<Status['changes']> {
  const changes = feeds.map(async ({ id }) => [id, await feedStore.changes(id)] as const);
  return Object.fromEntries(
    (await Promise.all(changes)).flatMap(([id, found]) => (found ? [[id, found]] : [])),
  );
}

export const syncingAnswers: Answers<keyof SyncingReplies> = {
  async status() {
    const feeds = await readerFeeds.list().catch(() => []);
    return ok({
      ...(await datasetSummary()),
      feeds,
      checking: readerFeeds.checking(),
      changes: await changesOfFeeds(feeds).catch(() => ({})),
    });
  },
  async 'check-feeds'() {
    await whileAwake(() => readerFeeds.check('all'));
    return ok(null);
  },
  'preview-feed': ({ address }) => readerFeeds.preview(address),
  'accept-feed': ({ address, fingerprint }) =>
    whileAwake(() => readerFeeds.accept(address, fingerprint)),
  'change-feed': ({ id, action }) => whileAwake(() => readerFeeds.act(id, action)),
};
