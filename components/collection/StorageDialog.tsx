import { useEffect, useState } from 'preact/hooks';
import type { CollectionHealth } from '../../lib/platform/collection/collection-health';
import { useTranslate } from '../shared/use-translate';
import type { CollectionActions } from './actions';
import { BackupField } from './BackupField';
import { Dialog } from './Dialog';

export interface StorageDialogProps {
  readonly health: CollectionHealth | null;
  readonly actions: Pick<
    CollectionActions,
    'persist' | 'listDeleted' | 'restore' | 'readBackup' | 'setBackup'
  >;
  onClose(): void;
}

const MEGABYTE = 1_000_000;

/** How safe the collection is, what was deleted and can be had back, and the keys of the page. */
export function StorageDialog({ health, actions, onClose }: StorageDialogProps) {
  const t = useTranslate();
  const [deleted, setDeleted] = useState<readonly string[]>([]);
  const [isPersistent, setPersistent] = useState(health?.isPersistent ?? false);
  const [wasRefused, setRefused] = useState(false);
  useEffect(() => {
    void actions.listDeleted().then((listed) => listed.ok && setDeleted(listed.value));
  }, []);
  const persist = async (): Promise<void> => {
    const granted = await actions.persist();
    setPersistent(granted);
    setRefused(!granted);
  };
  const restore = async (): Promise<void> => {
    if ((await actions.restore(deleted)).ok) setDeleted([]);
  };
  return (
    <Dialog title={t('collection.storage')} onClose={onClose}>
      <p role="status">
        {isPersistent ? t('collection.persistent') : t('collection.not-persistent')}{' '}
        {wasRefused && t('collection.persist-refused')}
      </p>
      {!isPersistent && (
        <button type="button" onClick={() => void persist()}>
          {t('collection.persist')}
        </button>
      )}
      {health && health.quota > 0 && (
        <p class="quiet">
          {t('collection.usage', {
            used: Math.ceil(health.usage / MEGABYTE),
            quota: Math.round(health.quota / MEGABYTE),
          })}
        </p>
      )}
      <BackupField readBackup={actions.readBackup} setBackup={actions.setBackup} />
      <h3>{t('collection.deleted')}</h3>
      {deleted.length === 0 ? (
        <p class="quiet">{t('collection.none-deleted')}</p>
      ) : (
        <button type="button" onClick={() => void restore()}>
          {t('collection.restore', { count: deleted.length })}
        </button>
      )}
      <h3>{t('collection.keys')}</h3>
      <dl class="keys">
        {(['search', 'move', 'open', 'select', 'all', 'read', 'delete', 'leave'] as const).map(
          (name) => (
            <div key={name}>
              <dt>{t(`collection.key.${name}`)}</dt>
              <dd>{t(`collection.key-for.${name}`)}</dd>
            </div>
          ),
        )}
      </dl>
    </Dialog>
  );
}
