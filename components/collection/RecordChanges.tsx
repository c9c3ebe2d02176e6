import type { ToldFigure } from '../../lib/core/collection/article';
import type { RecordChange } from '../../lib/core/collection/changed-records';
import { whenOf } from '../card/dates';
import { useTranslate } from '../shared/use-translate';

export interface RecordChangesProps {
  readonly changes: readonly RecordChange[];
  /** The edition that annotated the article, and the one in use. */
  readonly then: string;
  readonly now: string;
  onOpen(id: string): void;
}

/** What was recorded of a mentioned record when the article was saved, and what is recorded now. */
export function RecordChanges({ changes, then, now, onOpen }: RecordChangesProps) {
  const t = useTranslate();
  const checkOf = (check: ToldFigure['check']): string => t(`collection.check.${check}`);
  const saying = (change: RecordChange): string => {
    if (change.kind === 'gone') return t('collection.record-gone');
    if (change.kind === 'renamed')
      return t('collection.record-renamed', { name: t.pick(change.now) });
    if (change.kind === 'date')
      return t('collection.record-date', {
        before: whenOf(change.before, t),
        now: whenOf(change.now, t),
      });
    return t('collection.record-figure', {
      figure: change.figure.text,
      before: checkOf(change.figure.check),
      now: checkOf(change.now),
    });
  };
  if (changes.length === 0) return null;
  return (
    <section class="record-changes">
      <h3>{t('collection.records-changed', { then, now })}</h3>
      <ul>
        {changes.map((change, i) => (
          // Two fixed editions: the list does not change while it is shown.
          <li key={i}>
            {change.kind === 'gone' ? (
              <strong>{change.name}</strong>
            ) : (
              <button type="button" class="plain link" onClick={() => onOpen(change.id)}>
                {change.name}
              </button>
            )}
            {t('collection.colon')}
            {saying(change)}
          </li>
        ))}
      </ul>
    </section>
  );
}
