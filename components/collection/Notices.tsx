import type { Fault } from '../../lib/core/model/result';
import type { CollectionHealth } from '../../lib/platform/collection/collection-health';
import { useTranslate } from '../shared/use-translate';
import { faultText } from './fault-text';

export interface NoticesProps {
  /** Why the collection could not be opened. */
  readonly fault: Fault | null;
  readonly health: CollectionHealth | null;
  onImport(): void;
  onAcceptLoss(): void;
}

/** What a reader must know of the collection as a whole. */
export function Notices({ fault, health, onImport, onAcceptLoss }: NoticesProps) {
  const t = useTranslate();
  if (fault) {
    return (
      <div class="notice" role="alert">
        <p>
          {t('collection.failed')} {faultText(fault, t)}
        </p>
      </div>
    );
  }
  if (!health?.lost) return null;
  return (
    <div class="notice" role="alert">
      <p>{t('collection.lost', { count: health.lost.count })}</p>
      <div class="tools">
        <button type="button" onClick={onImport}>
          {t('collection.import')}
        </button>
        <button type="button" onClick={onAcceptLoss}>
          {t('collection.accept-loss')}
        </button>
      </div>
    </div>
  );
}
