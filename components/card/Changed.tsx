import type { CardChange } from '../../lib/core/card/card-model';
import { useCardView } from './card-view';

/** That the record is no longer what the reader has read, and what the edition in use changed in it. */
export function Changed({ change: { since, lines } }: { readonly change: CardChange }) {
  const { t } = useCardView();
  return (
    <aside class="changed" aria-label={t('card.changed', { day: t.date(since) })}>
      <p>{t('card.changed', { day: t.date(since) })}</p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
