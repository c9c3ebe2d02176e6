import type { Status } from '../../lib/platform/messages/syncing';
import { useTranslate } from '../shared/use-translate';

/** Which edition answers, and what the last look at the feed found. */
export function DatasetState({ status, onCheck }: { readonly status: Status; onCheck(): void }) {
  const t = useTranslate();
  const { sync } = status;
  const when = sync.checkedAt ? t.moment(sync.checkedAt) : '';
  return (
    <>
      <p class="quiet">
        {status.title}. {t('popup.edition', { edition: status.edition, date: t.date(status.date) })}
      </p>
      <p class="quiet sync">
        {t(`sync.${sync.outcome}`, { when, problem: sync.problem ?? '' })}{' '}
        {sync.outcome !== 'no-feed' && (
          <button type="button" class="plain link" onClick={onCheck}>
            {t('popup.check-now')}
          </button>
        )}
      </p>
    </>
  );
}
