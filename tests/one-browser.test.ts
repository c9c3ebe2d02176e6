import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ONE_BROWSER } from './e2e/one-browser';

const FOLDER = join(import.meta.dirname, 'e2e');
const FILES = globSync('**/*.test.ts', { cwd: FOLDER }).map((file) => ({
  file,
  lines: readFileSync(join(FOLDER, file), 'utf8').split('\n'),
}));
/** A browser by its name, other than in the name of a build. */
const NAMED =
  /(?:===|!==|stage\w*\(|runIf\(|skipIf\(|each\(\[) *'(?:chromium|firefox)'(?! \? 'chrome-mv3')/;

test('no end-to-end test leaves a browser out but for a reason in the list', () => {
  const offenders = FILES.flatMap(({ file, lines }) =>
    lines.flatMap((line, i) => (NAMED.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
  );
  expect(offenders).toEqual([]);
});

test('every reason in the list is one that a test has', () => {
  const all = FILES.flatMap(({ lines }) => lines).join('\n');
  const unused = Object.keys(ONE_BROWSER).filter((reason) => !all.includes(`'${reason}'`));
  expect(unused).toEqual([]);
});
