import type { Translate } from '../../lib/core/i18n/translate';

export interface CardNoticeProps {
  readonly t: Translate;
  /** What there is to say in place of a record. */
  readonly message: string;
  /** The record is on its way: drawn as lines to come. */
  readonly loading?: boolean;
  onRetry?: (() => void) | undefined;
  onClose(): void;
}

/** Stands where a card would be while its record is fetched, or where it could not be had. */
export function CardNotice({ t, message, loading = false, onRetry, onClose }: CardNoticeProps) {
  return (
    <section class="card notice" aria-label={message} lang={t.language}>
      <div class="body" aria-busy={loading}>
        <p class={loading ? 'quiet' : 'summary'} role="status">
          {message}
        </p>
        {loading ? (
          <div class="lines" aria-hidden="true">
            <span />
            <span />
            <span />
          </div>
        ) : (
          <p class="choices">
            {onRetry && (
              <button type="button" onClick={onRetry}>
                {t('card.retry')}
              </button>
            )}
            <button type="button" class="plain" onClick={onClose}>
              {t('card.close')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
