import { useEffect, useState } from 'preact/hooks';
import type { BackupSettings } from '../../lib/platform/collection/backup-settings';
import { useTranslate } from '../shared/use-translate';
import type { CollectionActions } from './actions';

export type BackupFieldProps = Pick<CollectionActions, 'readBackup' | 'setBackup'>;

const EVERY: readonly BackupSettings['every'][] = ['off', 'daily', 'weekly'];

/** Whether the collection is written to the downloads folder by itself, and what came of it last. */
export function BackupField({ readBackup, setBackup }: BackupFieldProps) {
  const t = useTranslate();
  const [settings, setSettings] = useState<BackupSettings | null>(null);
  useEffect(() => {
    void readBackup().then(setSettings);
  }, []);
  if (!settings) return null;
  const { every, last, problem } = settings;
  return (
    <section>
      <h3>{t('collection.backup')}</h3>
      <label>
        {t('collection.backup-every')}{' '}
        <select
          value={every}
          onChange={({ currentTarget }) => {
            const wanted = EVERY[currentTarget.selectedIndex] ?? 'off';
            void setBackup(wanted).then((now) => {
              // Where the reader was asked and said no, it is as it was.
              currentTarget.value = now.every;
              setSettings(now);
            });
          }}
        >
          {EVERY.map((each) => (
            <option key={each} value={each}>
              {t(`collection.backup.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {every !== 'off' && (
        <p class="quiet">
          {last
            ? t('collection.backup-last', { when: t.moment(last) })
            : t('collection.backup-none')}
        </p>
      )}
      {problem && <p role="alert">{t('collection.backup-failed', { problem })}</p>}
    </section>
  );
}
