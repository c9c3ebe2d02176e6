import { type Dismissal, withoutDismissal } from '../../lib/core/annotate/link/dismissal';
import { useTranslate } from '../shared/use-translate';

export interface DismissedProps {
  readonly dismissed: readonly Dismissal[];
  onChange(dismissed: Dismissal[]): void;
}

/** The links that the reader has removed, latest first, each to be taken back. */
export function Dismissed({ dismissed, onChange }: DismissedProps) {
  const t = useTranslate();
  if (dismissed.length === 0) return <p class="quiet">{t('dismissed.none')}</p>;
  const latestFirst = [...dismissed].reverse();
  return (
    <ul>
      {latestFirst.map((dismissal) => {
        const { record, name, text, where } = dismissal;
        const entry = text
          ? t('dismissed.entry', { text, record: name })
          : t('dismissed.incident', { record: name });
        return (
          <li key={`${record} ${text} ${where}`}>
            <span>
              {entry} <span class="quiet">{where || t('dismissed.always')}</span>
            </span>
            <button
              type="button"
              aria-label={t('dismissed.undo-label', { entry })}
              onClick={() => onChange(withoutDismissal(dismissed, dismissal))}
            >
              {t('dismissed.undo')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
