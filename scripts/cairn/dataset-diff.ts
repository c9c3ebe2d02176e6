import {
  describeChange,
  describeCounts,
  describeRecord,
} from '../../lib/core/dataset/describe-diff';
import { diffReleases, type ReleaseDiff } from '../../lib/core/dataset/diff-releases';
import { countChanges } from '../../lib/core/dataset/edition-changes';
import { catalogue } from '../../lib/core/i18n/catalogue';
import { makeTranslate, type Translate } from '../../lib/core/i18n/translate';
import { UsageError } from './errors';
import { parseOptions } from './parse-options';
import { readRelease } from './read-release';

/** The changes of an edition in Markdown: a heading, the counts in one line, then each record. */
export function changeText(diff: ReleaseDiff, t: Translate): string {
  const counts = describeCounts(countChanges(diff), t);
  const lines = diff.records.flatMap((record) => [
    `- ${describeRecord(record, t)}`,
    ...record.changes.map((change) => `  - ${describeChange(change, t)}`),
  ]);
  const { edition, date } = diff.to;
  return [
    `## ${t('changes.heading', { edition, date: t.date(date) })}`,
    '',
    counts.length > 0 ? `${counts.join(', ')}.` : t('changes.none'),
    ...(lines.length > 0 ? ['', ...lines] : []),
    '',
  ].join('\n');
}

/** `cairn dataset diff OLD NEW [--json] [--lang en|fr]`. */
export function datasetDiff(args: string[]): void {
  const { values, positionals } = parseOptions('dataset diff', args, {
    json: { type: 'boolean' },
    lang: { type: 'string', default: 'en' },
  });
  const [before, after] = positionals;
  if (!before || !after || positionals.length > 2)
    throw new UsageError('dataset diff: needs an OLD and a NEW release');
  if (values.lang !== 'en' && values.lang !== 'fr') throw new UsageError('--lang is en or fr');
  const diff = diffReleases(readRelease(before), readRelease(after));
  process.stdout.write(
    values.json
      ? `${JSON.stringify(diff)}\n`
      : changeText(diff, makeTranslate(values.lang, catalogue)),
  );
}
