import { describeCounts, describeRecord } from '../../lib/core/dataset/describe-diff';
import type { EditionChanges } from '../../lib/core/dataset/edition-changes';
import { useTranslate } from './use-translate';

/** Records named at most. */
const NAMED = 30;

/** What the edition in use changed: how many of each thing in the line that is always there, and which records on demand. */
export function EditionChangesList({
  changes,
  feed,
}: {
  readonly changes: EditionChanges;
  /** Name of the feed, where nothing around says which it is. */
  readonly feed?: string;
}) {
  const t = useTranslate();
  const { counts, records, unlisted, to } = changes;
  const lines = describeCounts(counts, t);
  if (lines.length === 0) return null;
  const others = unlisted + Math.max(0, records.length - NAMED);
  return (
    <details class="edition-changes">
      <summary>
        {feed && <bdi>{feed}. </bdi>}
        {t('changes.new', { edition: to.edition, changes: lines.join(', ') })}
      </summary>
      <ul>
        {records.slice(0, NAMED).map((record) => (
          <li key={record.id}>
            <bdi>{describeRecord(record, t)}</bdi>
          </li>
        ))}
        {others > 0 && <li>{t('changes.others', { count: others })}</li>}
      </ul>
    </details>
  );
}
