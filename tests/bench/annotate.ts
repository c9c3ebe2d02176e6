/**
 * `npm run bench:annotate`: what a dense story costs: texts of 10,000 characters put together of the labelled articles, all of
 * it (names, links, dates, figures, incidents) and the names alone, which a page gets first. Time of the processor, the
 * least of several rounds; machines differ, so beside it stands the speed of a `charCodeAt` pass.
 */
import { annotateInParts } from '../../lib/core/annotate/annotate';
import type { PageInput } from '../../lib/core/model/page';
import { compileDataset } from '../../scripts/cairn/annotate';
import { readHtml } from '../../scripts/cairn/read-page';
import { articlePath, articlesOf, SETS } from '../eval/articles';
import { readLabelledPage } from '../eval/labelled-page';

/** UTF-16 code units. */
const LENGTH = 10_000;
const ROUNDS = 8;

/** The labelled articles of one language, one after another, cut into texts of that length. */
function storiesOf(lang: 'en' | 'fr'): PageInput[] {
  const articles = SETS.flatMap((set) =>
    articlesOf(set).map((file) => readLabelledPage(articlePath(set, file)).html),
  )
    .map((html) => readHtml(html, {}).page)
    .filter((page) => page.lang === lang);
  const stories: PageInput[] = [];
  let text = '';
  for (const article of articles) {
    text += `${article.text}\n`;
    if (text.length < LENGTH) continue;
    stories.push({ ...article, text: text.slice(0, LENGTH) });
    text = '';
  }
  return stories;
}

/** Milliseconds of the processor. */
function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const quantile = (values: readonly number[], share: number): string =>
  ([...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] as number)
    .toFixed(1)
    .padStart(8);

function charCodePass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

const compiled = compileDataset();
const stories = [...storiesOf('en'), ...storiesOf('fr')];
const whole = stories.map(() => Number.POSITIVE_INFINITY);
const names = [...whole];
let pass = Number.POSITIVE_INFINITY;
const all = stories.map(({ text }) => text).join('');
for (let round = 0; round < ROUNDS; round++) {
  stories.forEach((page, i) => {
    whole[i] = Math.min(
      whole[i] as number,
      timeOf(() => [...annotateInParts(compiled, page)]),
    );
    names[i] = Math.min(
      names[i] as number,
      timeOf(() => annotateInParts(compiled, page).next()),
    );
  });
  const begin = performance.now();
  charCodePass(all);
  pass = Math.min(pass, performance.now() - begin);
}
console.log(
  `${stories.length} stories of ${LENGTH.toLocaleString('en')} characters; charCodeAt pass ${(all.length / pass / 1000).toFixed(0)} Mchar/s\n`,
);
console.log('milliseconds     least  median   worst');
for (const [label, times] of [
  ['all of it', whole],
  ['names', names],
] as const)
  console.log(label.padEnd(13) + [0, 0.5, 1].map((share) => quantile(times, share)).join(''));
