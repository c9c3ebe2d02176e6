import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffReleases } from '../../lib/core/dataset/diff-releases';
import { catalogue } from '../../lib/core/i18n/catalogue';
import { makeTranslate } from '../../lib/core/i18n/translate';
import { DATA_DIR } from '../data/read-dataset';
import { changeText } from './dataset-diff';
import { RefusedError, UsageError } from './errors';
import { parseOptions } from './parse-options';
import { readRelease } from './read-release';

const TITLE = '# What each edition changed\n';

/** The changelog with an edition's changes on top; written again for an edition that is there already. */
export function withEntry(changelog: string, entry: string): string {
  const [heading] = entry.split('\n', 1);
  const entries = changelog.replace(TITLE, '').split(/^(?=## )/m);
  const others = entries.filter((one) => one.trim() !== '' && !one.startsWith(`${heading}\n`));
  return [TITLE, entry, ...others]
    .map((part) => part.trim())
    .join('\n\n')
    .concat('\n');
}

/**
 * `cairn dataset changelog PREVIOUS [--data DIR]`: writes into `CHANGELOG.md` of a folder of records what its edition
 * changed since the previous one, a release file or such a folder.
 */
export function datasetChangelog(args: string[]): void {
  const { values, positionals } = parseOptions('dataset changelog', args, {
    data: { type: 'string', default: DATA_DIR },
  });
  const [previous] = positionals;
  if (!previous || positionals.length > 1)
    throw new UsageError('dataset changelog: needs the PREVIOUS release');
  const diff = diffReleases(readRelease(previous), readRelease(values.data));
  if (diff.records.length > 0 && diff.from.edition === diff.to.edition)
    throw new RefusedError(`both are edition ${diff.to.edition}: name the new one in release.yaml`);
  const path = join(values.data, 'CHANGELOG.md');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileSync(path, withEntry(before, changeText(diff, makeTranslate('en', catalogue))));
  console.log(path);
}
