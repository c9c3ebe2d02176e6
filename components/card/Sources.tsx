import type { CardSource } from '../../lib/core/card/card-model';
import type { Translate } from '../../lib/core/i18n/translate';

/** Where each statement stands. Numbers are those beside the statements. */
export function Sources({
  sources,
  t,
}: {
  readonly sources: readonly CardSource[];
  readonly t: Translate;
}) {
  return (
    <>
      <h3>{t('card.sources')}</h3>
      <ol class="sources">
        {sources.map(({ publisher, title, date, url, at, outlets }, i) => (
          <li key={i}>
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
              {outlets.length > 0 && `; ${t('card.reported-by', { outlets: outlets.join(', ') })}`}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
