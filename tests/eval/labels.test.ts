import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const ARTICLES = join(ROOT, 'tests/fixtures/articles');

test.each(['tuning', 'check', 'fresh'])(
  'labels of the %s articles name records that exist',
  (half) => {
    const files = readdirSync(join(ARTICLES, half)).filter((name) => name.endsWith('.html'));
    const labels = files.flatMap((file) =>
      [
        ...readFileSync(join(ARTICLES, half, file), 'utf8').matchAll(
          /(?:\[\[|\{\{)([a-z]+\/[^|\s]*)\|/g,
        ),
      ].map(([, id]) => ({ file, id: id as string })),
    );
    expect(labels.length).toBeGreaterThan(100);
    expect(labels.filter(({ id }) => !existsSync(join(ROOT, 'data', `${id}.yaml`)))).toEqual([]);
  },
);
