/**
 * `npm run bench:linear`: whether the time of annotation grows with the text and no faster, on prose and on texts
 * made to hurt. Prints for each the time of twice the text as a multiple of the time of once.
 */
import { annotate } from '../../lib/core/annotate/annotate';
import { compileDataset } from '../../scripts/cairn/annotate';
import { makeProse } from './make-prose';

/** Twice the text may take so many times as long. */
const MOST = 2.3;
const ROUNDS = 5;
const LENGTH = Number(process.env.LENGTH ?? 100_000);

const compiled = compileDataset();
const repeat = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

const TEXTS: Record<string, (length: number) => string> = {
  prose: (length) => makeProse(length, ['Boulkessi', 'JNIM', 'Gao', 'Iyad Ag Ghaly'], 25),
  'one name again and again': (length) => repeat('JNIM ', length),
  'starts of long names': (length) => repeat('Islamic State in the Greater ', length),
  'open brackets': (length) => repeat('(', length),
  'acronyms in brackets': (length) => repeat('Front for Liberation of Azawad (FLA) ', length),
  'other acronyms': (length) =>
    Array.from({ length: length / 20 }, (_, i) => `Big Army Club ${i} (BAC${i % 97})`).join(' '),
  'no space at all': (length) => repeat('a', length),
  'combining marks': (length) => repeat('e\u0301', length),
  'soft hyphens': (length) => repeat('\u00ad', length),
  numbers: (length) => repeat('12 killed, at least 30 wounded on 3 May 2019 in Gao. ', length),
  'number words': (length) => repeat('twenty-two thousand three hundred ', length),
  dates: (length) => repeat('on Sunday 1 June 2025, two days earlier, ', length),
  'full stops': (length) => repeat('. ', length),
  'line feeds': (length) => repeat('\n', length),
  'places and nothing else': (length) => repeat('Gao Kidal Ménaka Mopti ', length),
  surnames: (length) => repeat('Iyad Ag Ghaly said. Ghaly, Maïga, Traoré. ', length),
};

function timeOf(text: string, lang: 'en' | 'fr'): number {
  const start = performance.now();
  annotate(compiled, { url: '', title: '', lang, text, published: '2025-06-10' });
  return performance.now() - start;
}

let bad = 0;
for (const [name, make] of Object.entries(TEXTS)) {
  for (const lang of ['en', 'fr'] as const) {
    const [once, twice] = [make(LENGTH), make(2 * LENGTH)];
    timeOf(once.slice(0, 20_000), lang);
    // The least of several is the least disturbed.
    let [a, b] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let i = 0; i < ROUNDS && (i < 2 || a < 2000); i++) {
      a = Math.min(a, timeOf(once, lang));
      b = Math.min(b, timeOf(twice, lang));
    }
    const grows = b / a;
    if (grows > MOST && b > 50) bad++;
    console.log(
      `${name.padEnd(26)} ${lang} ${a.toFixed(0).padStart(7)} ms, twice the text ${b.toFixed(0).padStart(7)} ms: ${grows.toFixed(2)} times${grows > MOST && b > 50 ? '  <-- more than linear' : ''}`,
    );
  }
}
process.exitCode = bad > 0 ? 1 : 0;
