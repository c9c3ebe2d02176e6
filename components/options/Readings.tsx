import { useState } from 'preact/hooks';
import type { Result } from '../../lib/core/model/result';
import { faultText } from '../shared/feed-state';
import { useTranslate } from '../shared/use-translate';

/** That Cairn remembers which records were opened, and the way to have it forget. */
export function Readings({ forget }: { forget(): Promise<Result<null>> }) {
  const t = useTranslate();
  const [said, setSaid] = useState('');
  const press = async (): Promise<void> => {
    const done = await forget();
    setSaid(done.ok ? t('feeds.forgotten') : faultText(t, done.fault.code));
  };
  return (
    <>
      <p class="quiet">{t('feeds.readings')}</p>
      <div class="feed-actions">
        <button type="button" onClick={() => void press()}>
          {t('feeds.forget')}
        </button>
        <span class="quiet" role="status">
          {said}
        </span>
      </div>
    </>
  );
}
