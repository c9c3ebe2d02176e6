import type { Status } from '../../lib/platform/messages/syncing';
import { EditionChangesList } from '../shared/EditionChangesList';
import { faultText, feedName } from '../shared/feed-state';
import { useTranslate } from '../shared/use-translate';

/** Which edition answers, and what the last check of the feeds found; a feed in trouble is named. */
export function DatasetState({ status, onCheck }: { readonly status: Status; onCheck(): void }) {
  const t = useTranslate();
  const feeds = status.feeds.filter(({ paused }) => !paused);
  const troubled = feeds.filter(({ sync }) => sync.outcome === 'failed');
  const checking = status.checking.length > 0;
  const last = feeds
    .flatMap(({ sync }) => sync.checkedAt ?? [])
    .sort()
    .at(-1);
  return (
    <>
      <p class="quiet">
        {status.title}. {t('popup.edition', { edition: status.edition, date: t.date(status.date) })}
      </p>
      {troubled.map((feed) => (
        <p key={feed.id} class="quiet trouble">
          {t('sync.trouble', {
            feed: feedName(feed),
            problem: faultText(t, feed.sync.fault ?? 'internal'),
          })}
        </p>
      ))}
      {feeds.map((feed) => {
        const changes = status.changes[feed.id];
        return (
          changes && <EditionChangesList key={feed.id} changes={changes} feed={feedName(feed)} />
        );
      })}
      <p class="quiet sync">
        {feeds.length === 0 && t('sync.no-feed')}
        {checking ? t('feeds.checking') : last && t('sync.checked', { when: t.moment(last) })}{' '}
        {feeds.length > 0 && !checking && (
          <button type="button" class="plain link" onClick={onCheck}>
            {t('popup.check-now')}
          </button>
        )}
      </p>
    </>
  );
}
