import { ok } from '../../../lib/core/model/result';
import { checkFeed, readSyncState } from '../../../lib/platform/check-feed';
import { records } from '../../../lib/platform/dataset-holder';
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
      sync: await readSyncState(),
    });
  },
  'check-feed': async () => ok(await checkFeed(new Date())),
};
