import { useState } from 'preact/hooks';
import type { FeedAction } from '../../lib/core/feed/feed-actions';
import type { Result } from '../../lib/core/model/result';
import type { Status } from '../../lib/platform/messages/syncing';
import { faultText } from '../shared/feed-state';
import { useTranslate } from '../shared/use-translate';
import { AddFeed, type AddFeedProps } from './AddFeed';
import { FeedItem } from './FeedItem';
import { Readings } from './Readings';

export interface FeedsProps extends AddFeedProps {
  readonly status: Pick<Status, 'feeds' | 'checking' | 'changes'>;
  act(id: string, action: FeedAction): Promise<Result<null>>;
  check(): Promise<Result<null>>;
  forgetReadings(): Promise<Result<null>>;
}

/** The feeds that the reader has subscribed to, and the way to one more. */
export function Feeds({
  status: { feeds, checking, changes },
  act,
  check,
  forgetReadings,
  preview,
  accept,
}: FeedsProps) {
  const t = useTranslate();
  const [said, setSaid] = useState('');
  const say = async (work: Promise<Result<null>>, done: string): Promise<void> => {
    const result = await work;
    setSaid(result.ok ? done : faultText(t, result.fault.code));
  };
  return (
    <div class="feeds">
      <p class="quiet">
        {t('feeds.help')} {t('feeds.shipped')}
      </p>
      {feeds.length > 0 && (
        <>
          <ul aria-label={t('feeds.list')}>
            {feeds.map((feed, i) => (
              <FeedItem
                key={feed.id}
                feed={feed}
                first={i === 0}
                last={i === feeds.length - 1}
                checking={checking.includes(feed.id)}
                changes={feed.paused ? undefined : changes[feed.id]}
                act={(action) => void say(act(feed.id, action), '')}
              />
            ))}
          </ul>
          <div class="feed-actions">
            <button
              type="button"
              onClick={() => {
                setSaid(t('feeds.checking'));
                void say(check(), t('feeds.checked'));
              }}
            >
              {t('feeds.check')}
            </button>
            <span class="quiet" role="status">
              {said}
            </span>
          </div>
        </>
      )}
      <AddFeed preview={preview} accept={accept} />
      <Readings forget={forgetReadings} />
    </div>
  );
}
