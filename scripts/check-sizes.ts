import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What each script may weigh, gzip, in bytes. Raised only where it is worth it to every reader. */
const BUDGETS: Readonly<Record<string, number>> = {
  'content-scripts/content.js': 6_000,
  'story.js': 18_000,
  'card.js': 40_000,
  'keep.js': 20_000,
};
const TARGETS = ['chrome-mv3', 'firefox-mv3'];
const OUTPUT = join(import.meta.dirname, '../.output');

const sizeOf = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

const rows = TARGETS.flatMap((target) =>
  Object.entries(BUDGETS).map(([file, budget]) => {
    const size = sizeOf(join(OUTPUT, target, file));
    return { file: `${target}/${file}`, size, budget, fits: size <= budget };
  }),
);
for (const { file, size, budget, fits } of rows)
  console.log(`${fits ? 'ok      ' : 'TOO LARGE'} ${file}: ${size} of ${budget} bytes, gzip`);
if (rows.some(({ fits }) => !fits)) process.exitCode = 1;
