import type { EarlierCard } from '../../lib/core/card/card-model';
import { useCardView } from './card-view';

/** Chooses between the record of today and the record as of the day of the article. */
export function AsOf({
  earlier: { day, leftOut },
  shown,
  onShow,
}: {
  readonly earlier: EarlierCard;
  readonly shown: boolean;
  onShow(earlier: boolean): void;
}) {
  const { t } = useCardView();
  return (
    <div class="as-of">
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons are no form field */}
      <div class="choice" role="group" aria-label={t('asof.choose')}>
        <button type="button" aria-pressed={!shown} onClick={() => onShow(false)}>
          {t('asof.today')}
        </button>
        <button type="button" aria-pressed={shown} onClick={() => onShow(true)}>
          {t('asof.offer', { day: t.date(day) })}
        </button>
      </div>
      <p class="quiet" role="status">
        {shown && t('asof.note', { day: t.date(day), count: leftOut })}
      </p>
    </div>
  );
}
