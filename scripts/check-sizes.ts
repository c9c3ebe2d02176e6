import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What each script, or all that a page loads before it is there, may weigh, gzip, in bytes. Raised only where it is worth it to every reader. */
const BUDGETS: Readonly<Record<string, number>> = {
  'content-scripts/content.js': 3_000,
  'story.js': 21_500,
  'card.js': 40_000,
  'keep.js': 20_000,
  'popup.html': 38_000,
};
const TARGETS = ['chrome-mv3', 'firefox-mv3'];
const OUTPUT = join(import.meta.dirname, '../.output');

const sizeOf = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** A page with the scripts and styles that it names, and the words of the language that has the longest. */
function sizeOfPage(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path]) =>
    sizeOf(join(folder, path as string)),
  );
  const words = readdirSync(join(folder, 'words')).map((file) =>
    sizeOf(join(folder, 'words', file)),
  );
  return [sizeOf(join(folder, page)), ...named, Math.max(...words)].reduce((a, b) => a + b);
}

const rows = TARGETS.flatMap((target) =>
  Object.entries(BUDGETS).map(([file, budget]) => {
    const folder = join(OUTPUT, target);
    const size = file.endsWith('.html') ? sizeOfPage(folder, file) : sizeOf(join(folder, file));
    return { file: `${target}/${file}`, size, budget, fits: size <= budget };
  }),
);
for (const { file, size, budget, fits } of rows)
  console.log(`${fits ? 'ok      ' : 'TOO LARGE'} ${file}: ${size} of ${budget} bytes, gzip`);
if (rows.some(({ fits }) => !fits)) process.exitCode = 1;
