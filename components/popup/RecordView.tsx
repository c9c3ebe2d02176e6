import type { CardModel } from '../../lib/core/card/card-model';
import { Card } from '../card/Card';
import '../card/card.css';
import { useTranslate } from '../shared/use-translate';

export interface RecordViewProps {
  /** Null where the record could not be had. */
  readonly card: CardModel | null;
  readonly pinned: boolean;
  onOpen(id: string): void;
  onBack(): void;
  onClose(): void;
  onPin(): void;
  onBeside(): void;
}

/** A record in the popup's own place, with what can be done with it here. */
export function RecordView({ card, pinned, onPin, onBeside, ...card_ }: RecordViewProps) {
  const t = useTranslate();
  return (
    <main class="record">
      <h1 class="visually-hidden">{t('app.name')}</h1>
      <div class="row above">
        <button type="button" class="plain link" onClick={card_.onBack}>
          <span aria-hidden="true">←</span> {t('card.back')}
        </button>
        {card && (
          <>
            <button type="button" aria-pressed={pinned} onClick={onPin}>
              {t(pinned ? 'popup.unpin' : 'popup.pin')}
            </button>
            <button type="button" onClick={onBeside}>
              {t('popup.beside')}
            </button>
          </>
        )}
      </div>
      <Card key={card?.id} card={card} t={t} focus canGoBack={false} {...card_} />
    </main>
  );
}
