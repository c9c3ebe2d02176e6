import type { CardSource } from '../../lib/core/card/card-model';
import { useCardView } from './card-view';

/** Who published it, what it is called, when, where in it, who is named there, and under which licence. */
export function SourceText({
  source: { publisher, title, date, url, at, outlets, licence },
}: {
  readonly source: CardSource;
}) {
  const { t } = useCardView();
  return (
    <span>
      {publisher}
      {title && (
        <>
          ,{' '}
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            <i>{title}</i>
          )}
        </>
      )}
      {date && `, ${t.date(date)}`}, {at}
      {outlets.length > 0 &&
        t('list.semicolon') + t('card.reported-by', { outlets: outlets.join(', ') })}
      {licence && <span class="licence">{t('card.licence', { licence })}</span>}
    </span>
  );
}
