/**
 * `npm run pages -- --pages DIR [--browser firefox] [--most N] [--marks]`: runs the built extension over every saved HTML
 * page of a folder and compares each with the same page without the extension. The pages come from this machine; all
 * other requests are refused. Run `npm run build` first. Exit code 1 unless there is no error and no difference.
 */
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../scripts/browser/find-browser';
import { stage } from '../e2e/session';
import { loadsWithout, measure, type Row } from './compare';
import { routesOf, savedPagesIn } from './saved-pages';

/** A stretch of the page's thread longer than this is a long task. Milliseconds. */
const LONG = 50;

const print = (
  { name, state, marks, passages, nodes, longest, total, errors, difference, restless }: Row,
  areMarksPrinted: boolean,
): void => {
  const figures = [
    marks,
    nodes,
    longest.toFixed(1),
    total.toFixed(1),
    errors.length,
    difference ? 1 : 0,
  ];
  console.log(
    `${name.slice(0, 40).padEnd(41)}${state.padEnd(16)}${figures.map((one) => String(one).padStart(8)).join('')}${restless ? '  restless' : ''}`,
  );
  for (const error of errors) console.log(`  error: ${error.slice(0, 400)}`);
  if (difference) console.log(`  difference:\n    ${difference}`);
  if (areMarksPrinted) for (const passage of passages) console.log(`  ${passage}`);
};

/** What the browser does not load by itself either. */
const UNLOADABLE = 'does not load';

/** @param loads whether the browser loads it without Cairn */
const notVisited = (name: string, error: unknown, loads: boolean): Row => ({
  name,
  state: loads ? 'not visited' : UNLOADABLE,
  marks: 0,
  passages: [],
  nodes: 0,
  longest: Number.NaN,
  total: Number.NaN,
  errors: loads ? [String(error)] : [],
  difference: null,
  restless: false,
});

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    most: { type: 'string', default: '10000' },
    marks: { type: 'boolean', default: false },
  },
});
if (!values.pages || !/^(?:chromium|firefox)$/.test(values.browser)) {
  console.error(
    'usage: npm run pages -- --pages DIR [--browser chromium|firefox] [--most N] [--marks]',
  );
  process.exit(2);
}
const names = savedPagesIn(values.pages).slice(0, Number(values.most));
const run = await stage(values.browser as BrowserName, routesOf(values.pages, names), {
  openCards: false,
});
const rows: Row[] = [];
try {
  const asker = await run.session.openExtensionPage('/options.html');
  // What compiles this file wraps named functions in a helper that the page has not.
  await asker.evaluate('globalThis.__name = (made) => made');
  const worker = await asker
    .browser()
    .targets()
    .find((target) => target.type() === 'service_worker')
    ?.worker();
  const inWorker: string[] = [];
  worker?.on('console', (message) => inWorker.push(message.text()));
  console.log(run.session.version);
  console.log(
    `${'page'.padEnd(41)}${'state'.padEnd(16)}   marks   nodes longest   total  errors  differs`,
  );
  for (const name of names) {
    const row = await measure(run, asker, name).catch(async (error: unknown) =>
      notVisited(name, error, await loadsWithout(run, name)),
    );
    const whole = { ...row, errors: [...row.errors, ...inWorker.splice(0)] };
    rows.push(whole);
    print(whole, values.marks);
  }
} finally {
  await run.close();
}
const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
const errors = sum((row) => row.errors.length);
const differences = sum((row) => (row.difference || row.nodes !== 0 ? 1 : 0));
console.log(
  `\n${rows.length} pages, ${sum(({ marks }) => marks)} marks on ${sum(({ marks }) => (marks > 0 ? 1 : 0))}; errors: ${errors}; differences: ${differences}; ` +
    `long tasks: ${sum(({ longest }) => (longest > LONG ? 1 : 0))}; restless: ${sum(({ restless }) => (restless ? 1 : 0))}; do not load without Cairn either: ${sum(({ state }) => (state === UNLOADABLE ? 1 : 0))}`,
);
process.exitCode = errors + differences === 0 && rows.length > 0 ? 0 : 1;
