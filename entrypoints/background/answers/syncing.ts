import { ok } from '../../../lib/core/model/result';
import { records } from '../../../lib/platform/dataset-holder';
import { readerFeeds, whileAwake } from '../../../lib/platform/feed/reader-feeds';
import type { SyncingReplies } from '../../../lib/platform/messages/syncing';
import type { Answers } from './answer';

export const syncingAnswers: Answers<keyof SyncingReplies> = {
  async status() {
    const { release } = await records();
    return ok({
      edition: release.edition,
      date: release.date,
      title: release.title,
      entities: release.entities.length,
      incidents: release.incidents.length,
      feeds: await readerFeeds.list().catch(() => []),
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
