import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/model/result';
import type { FeedPreview } from '../../lib/platform/feed/preview-feed';
import { faultText } from '../shared/feed-state';
import { useTranslate } from '../shared/use-translate';
import { FeedFacts } from './FeedFacts';

export interface AddFeedProps {
  preview(address: string): Promise<Result<FeedPreview>>;
  /** @param fingerprint of the keys that were shown */
  accept(address: string, fingerprint: string): Promise<Result<null>>;
}

type Step =
  | { readonly at: 'address'; readonly said: string }
  | { readonly at: 'looking' }
  | { readonly at: 'preview'; readonly feed: FeedPreview; readonly said: string }
  | { readonly at: 'accepting'; readonly feed: FeedPreview };

/** Subscribes in two steps: first the reader sees whose feed it is, what is in it and who signs it. */
export function AddFeed({ preview, accept }: AddFeedProps) {
  const t = useTranslate();
  const [address, setAddress] = useState('');
  const [step, setStep] = useState<Step>({ at: 'address', said: '' });
  const shown = useRef<HTMLElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const wasShown = useRef(false);
  const isShown = step.at === 'preview' || step.at === 'accepting';
  useEffect(() => {
    if (step.at === 'preview') shown.current?.focus();
    // The preview is gone with the button that was pressed in it.
    else if (wasShown.current && !isShown) box.current?.focus();
    wasShown.current = isShown;
  }, [step.at]);

  const look = async (): Promise<void> => {
    setStep({ at: 'looking' });
    const seen = await preview(address);
    setStep(
      seen.ok
        ? { at: 'preview', feed: seen.value, said: '' }
        : { at: 'address', said: faultText(t, seen.fault.code) },
    );
  };
  const subscribe = async (feed: FeedPreview): Promise<void> => {
    setStep({ at: 'accepting', feed });
    const accepted = await accept(feed.url, feed.fingerprint);
    if (accepted.ok) setAddress('');
    setStep(
      accepted.ok
        ? { at: 'address', said: t('feeds.added') }
        : { at: 'preview', feed, said: faultText(t, accepted.fault.code) },
    );
  };
  const said = {
    address: () => (step.at === 'address' ? step.said : ''),
    looking: () => t('feeds.looking'),
    preview: () => (step.at === 'preview' ? step.said : ''),
    accepting: () => t('feeds.accepting'),
  }[step.at]();
  const busy = step.at === 'looking' || step.at === 'accepting';
  return (
    <>
      <form
        class="add-feed"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void look();
        }}
      >
        <label class="stacked">
          {t('feeds.address')}
          <input
            ref={box}
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            required
            maxLength={2000}
            placeholder="https://"
            value={address}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={busy}>
          {t('feeds.look')}
        </button>
      </form>
      {isShown && (
        <section
          ref={shown}
          class="feed-preview"
          tabIndex={-1}
          aria-label={t('feeds.preview', { title: step.feed.head.title })}
        >
          <FeedFacts feed={step.feed} />
          <div class="feed-actions">
            <button
              type="button"
              class="primary"
              disabled={busy}
              onClick={() => void subscribe(step.feed)}
            >
              {t('feeds.accept')}
            </button>
            <button
              type="button"
              disabled={busy}
              onClick={() => setStep({ at: 'address', said: '' })}
            >
              {t('feeds.cancel')}
            </button>
          </div>
        </section>
      )}
      <p class="quiet" role="status">
        {said}
      </p>
    </>
  );
}
