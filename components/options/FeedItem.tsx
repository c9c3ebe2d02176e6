import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditionChanges } from '../../lib/core/dataset/edition-changes';
import { MAIN_FEED } from '../../lib/core/dataset/feed-ids';
import type { FeedAction } from '../../lib/core/feed/feed-actions';
import type { Subscription } from '../../lib/core/feed/subscription';
import { EditionChangesList } from '../shared/EditionChangesList';
import { feedName, feedState } from '../shared/feed-state';
import { useTranslate } from '../shared/use-translate';
import { feedCounts } from './feed-counts';

export interface FeedItemProps {
  readonly feed: Subscription;
  readonly first: boolean;
  readonly last: boolean;
  /** Whether it is being checked now. */
  readonly checking: boolean;
  /** What its edition in use changed. */
  readonly changes?: EditionChanges | undefined;
  act(action: FeedAction): void;
}

/** One of the reader's feeds: which edition answers, how it stands, and what can be done with it. */
export function FeedItem({ feed, first, last, checking, changes, act }: FeedItemProps) {
  const t = useTranslate();
  const [removing, setRemoving] = useState(false);
  const asked = useRef<HTMLButtonElement>(null);
  const again = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // The button that was pressed is gone: the keyboard goes to the one in its place.
  useEffect(() => {
    if (removing) asked.current?.focus();
    else if (wasAsked.current) again.current?.focus();
    wasAsked.current = removing;
  }, [removing]);
  const { current, previous, paused, id } = feed;
  const name = feedName(feed);
  const toShipped = id === MAIN_FEED && current !== null && previous === null;
  return (
    <li class="feed">
      <div>
        <strong>{name}</strong> <span class="quiet">{current?.publisher}</span>
        <p class="quiet">
          {current
            ? t('feeds.in-use', {
                edition: current.edition,
                date: t.date(current.date),
                counts: feedCounts(t, current),
              })
            : t('feeds.none-yet')}
        </p>
        <p class={feed.sync.outcome === 'failed' && !paused ? 'trouble' : 'quiet'}>
          {checking ? t('feeds.checking') : feedState(t, feed)}
        </p>
        {changes && <EditionChangesList changes={changes} />}
      </div>
      <div class="feed-actions">
        <button
          type="button"
          disabled={first}
          aria-label={t('feeds.up', { feed: name })}
          onClick={() => act('up')}
        >
          ↑
        </button>
        <button
          type="button"
          disabled={last}
          aria-label={t('feeds.down', { feed: name })}
          onClick={() => act('down')}
        >
          ↓
        </button>
        <button type="button" onClick={() => act(paused ? 'resume' : 'pause')}>
          {t(paused ? 'feeds.resume' : 'feeds.pause')}
        </button>
        {(previous || toShipped) && (
          <button type="button" onClick={() => act('return')}>
            {previous ? t('feeds.return', previous) : t('feeds.return-shipped')}
          </button>
        )}
        {removing ? (
          <>
            <button type="button" onClick={() => act('remove')}>
              {t('feeds.remove-sure')}
            </button>
            <button type="button" ref={asked} onClick={() => setRemoving(false)}>
              {t('feeds.cancel')}
            </button>
          </>
        ) : (
          <button type="button" ref={again} onClick={() => setRemoving(true)}>
            {t('feeds.remove')}
          </button>
        )}
      </div>
    </li>
  );
}
