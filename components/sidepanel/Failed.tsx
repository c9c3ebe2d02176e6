import { useTranslate } from '../shared/use-translate';

/** The dataset did not answer: why, and the one thing to do. */
export function Failed({ problem, onAgain }: { readonly problem: string; onAgain(): void }) {
  const t = useTranslate();
  return (
    <div class="notice" role="alert">
      <p>{t('panel.data-failed', { problem })}</p>
      <button type="button" onClick={onAgain}>
        {t('panel.try-again')}
      </button>
    </div>
  );
}
