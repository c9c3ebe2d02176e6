/**
 * `npm run bench:linear [-- --length N]`: whether the time of annotation grows with the text and no faster, on prose and
 * on texts made to hurt. Prints for each the time of twice the text as a multiple of the time of once.
 */
import { parseArgs } from 'node:util';
import { compileDataset } from '../../scripts/cairn/annotate';
import { growsBeyond, measureGrowth, timesOf } from './growth';
import { TEXTS } from './hurtful-texts';

/** Twice the text may take so many times as long. */
const MOST = 2.3;
const ROUNDS = 5;

const { values } = parseArgs({ options: { length: { type: 'string', default: '100000' } } });
const compiled = compileDataset();
let bad = 0;
for (const [name, make] of Object.entries(TEXTS)) {
  for (const lang of ['en', 'fr'] as const) {
    const growth = measureGrowth(compiled, make, lang, {
      length: Number(values.length),
      most: MOST,
      rounds: ROUNDS,
    });
    const isBad = growsBeyond(growth, MOST);
    if (isBad) bad++;
    const [once, twice] = [growth.once, growth.twice].map((time) => time.toFixed(0).padStart(7));
    console.log(
      `${name.padEnd(26)} ${lang} ${timesOf(growth).toFixed(2)} times: ${once} ms, twice the text ${twice} ms${isBad ? '  <-- more than linear' : ''}`,
    );
  }
}
process.exitCode = bad > 0 ? 1 : 0;
