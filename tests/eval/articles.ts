import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ARTICLES = join(import.meta.dirname, '../fixtures/articles');

/**
 * `tuning` is what weights and rules are made with; `check` says what they reach, and has the floors; `fresh` is by
 * writers who knew none of the rules: what it says of new stories no floor may hide. Once looked at, it is tuning.
 */
export const SETS = ['tuning', 'check', 'fresh'] as const;
export type ArticleSet = (typeof SETS)[number];

export const articlePath = (set: ArticleSet, file: string): string => join(ARTICLES, set, file);

/** File names of a set, in order; none where it waits to be filled. */
export function articlesOf(set: ArticleSet): string[] {
  const folder = join(ARTICLES, set);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();
}

const WRITERS: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(join(ARTICLES, 'writers.json'), 'utf8'),
);

/** Who wrote a tuning article: all that `writers.json` does not list are by one. */
export const writerOf = (file: string): string =>
  Object.entries(WRITERS).find(([, files]) => files.includes(file))?.[0] ?? 'first';
