import { useTranslate } from '../shared/use-translate';

export interface ToastProps {
  readonly text: string;
  readonly onUndo?: () => void;
  onClose(): void;
}

/** What was just done, and the way back from it. It stays until the next one: nobody has to hurry. */
export function Toast({ text, onUndo, onClose }: ToastProps) {
  const t = useTranslate();
  return (
    <div class="toast">
      <p role="status">{text}</p>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {t('collection.undo')}
        </button>
      )}
      <button type="button" class="plain" aria-label={t('card.close')} onClick={onClose}>
        ×
      </button>
    </div>
  );
}
