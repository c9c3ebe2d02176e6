import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { articlePath, articlesOf, SETS, writerOf } from './articles';

const DATA = join(import.meta.dirname, '../../data');
const LABEL = /(?:\[\[|\{\{)([a-z]+\/[^|\s]*)\|/g;

it.each(SETS)('labels of the %s articles name records that exist', (set) => {
  const files = articlesOf(set);
  const labels = files.flatMap((file) =>
    [...readFileSync(articlePath(set, file), 'utf8').matchAll(LABEL)].map(([, id]) => ({
      file,
      id: id as string,
    })),
  );
  expect(labels.length).toBeGreaterThanOrEqual(5 * files.length);
  expect(labels.filter(({ id }) => !existsSync(join(DATA, `${id}.yaml`)))).toEqual([]);
});

it('knows the writers of the tuning articles', () => {
  expect(articlesOf('tuning').length).toBeGreaterThan(50);
  expect(new Set(articlesOf('tuning').map(writerOf)).size).toBeGreaterThan(1);
});
