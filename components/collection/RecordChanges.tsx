import type { ToldFigure } from '../../lib/core/collection/article';
import type { RecordChange } from '../../lib/core/collection/changed-records';
import type { Statement, StatementChange } from '../../lib/core/collection/statements';
import type { MessageKey } from '../../lib/core/i18n/catalogue';
import type { Translate } from '../../lib/core/i18n/translate';
import { whenOf } from '../card/dates';
import { useTranslate } from '../shared/use-translate';

export interface RecordChangesProps {
  readonly changes: readonly RecordChange[];
  /** The edition that annotated the article, and the one in use. */
  readonly then: string;
  readonly now: string;
  onOpen(id: string): void;
}

/** 'Foreign Terrorist Organization (from 6 September 2018)' */
function statementText({ value, from, until, status }: Statement, t: Translate): string {
  const said = typeof value === 'number' ? t.number(value) : t.pick(value);
  const aside = [
    from && t('collection.since', { when: t.date(from) }),
    until && t('collection.to', { when: t.date(until) }),
    status && t(`status.${status}` as MessageKey),
  ].filter(Boolean);
  return aside.length > 0 ? `${said} (${aside.join(', ')})` : said;
}

/** What stands on one side only is new, or no longer there. */
function claimSaying(
  { property, before, now }: Pick<StatementChange, 'property' | 'before' | 'now'>,
  t: Translate,
): string {
  const listed = (statements: readonly Statement[]): string =>
    statements.map((statement) => statementText(statement, t)).join(t('list.semicolon'));
  const kind = before.length === 0 ? 'new' : now.length === 0 ? 'gone' : 'changed';
  return t(`collection.record-claim-${kind}`, {
    what: t(`property.${property}` as MessageKey),
    before: listed(before),
    now: listed(now),
  });
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
    if (change.kind === 'claim') return claimSaying(change, t);
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
            {t('list.colon')}
            {saying(change)}
          </li>
        ))}
      </ul>
    </section>
  );
}
