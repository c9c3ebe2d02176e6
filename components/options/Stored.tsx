import type { StoredAmount } from '../../lib/platform/stored-amount';
import { useTranslate } from '../shared/use-translate';
import { Group } from './Group';

export interface StoredProps {
  readonly stored: StoredAmount | null;
  readonly recent: number;
  onForget(): void;
}

const MEGABYTE = 1_000_000;

/** What Cairn keeps on this computer, and nowhere else. */
export function Stored({ stored, recent, onForget }: StoredProps) {
  const t = useTranslate();
  const megabytes = (stored?.bytes ?? 0) / MEGABYTE;
  return (
    <Group id="stored" title={t('options.stored')}>
      <p>
        {stored?.articles != null && t('options.stored-articles', { count: stored.articles })}{' '}
        {stored?.bytes != null &&
          t('options.stored-bytes', { megabytes: Math.max(0.1, Math.round(megabytes * 10) / 10) })}
      </p>
      <p class="quiet">{t('options.stored-help')}</p>
      <p>
        <button type="button" disabled={recent === 0} onClick={onForget}>
          {t('options.forget', { count: recent })}
        </button>
      </p>
    </Group>
  );
}
