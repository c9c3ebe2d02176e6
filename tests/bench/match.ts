/**
 * `npm run bench [-- --pages DIR]`: Cairn's matcher, its floor and its peers over the same text in the same
 * run. Speeds are medians in million characters a second; machines differ, so read the ratios: medians of the rounds'.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { table, wordMask } from '../../lib/core/annotate/match/fold';
import { matchNames } from '../../lib/core/annotate/match/matcher';
import { decodeGazetteer, encodeGazetteer } from '../../lib/core/dataset/gazetteer-file';
import { gazetteerOfNames, makeNames } from './make-names';
import { makeProse } from './make-prose';
import { PEERS } from './peers';

const SIZES = [500, 5_000, 50_000];
/** Short enough that a round is over before a busy machine turns to something else. */
const LENGTH = 400_000;
const ROUNDS = 25;
/** A method slower than this is run a few times only. Milliseconds. */
const SLOW = 1_000;
const FEW = 3;

interface Row {
  readonly name: string;
  /** In million characters a second. */
  readonly speed: number;
  /** Milliseconds, round by round; of a slow method only the first. */
  readonly times: readonly number[];
  readonly matches: number;
}

let sink = 0;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

function timeOf(run: () => number): { time: number; result: number } {
  const start = performance.now();
  const result = run();
  return { time: performance.now() - start, result };
}

/** Runs every method in turn, round after round, so that a noisy moment hits all alike. */
function measure(text: string, methods: readonly { name: string; run: () => number }[]): Row[] {
  // Twice before it counts, so that all have been compiled.
  for (const { run } of [...methods, ...methods]) sink ^= run();
  const times = methods.map(() => [] as number[]);
  const results = methods.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, { run }] of methods.entries()) {
      const mine = times[i] as number[];
      if (mine.length >= FEW && (mine[0] as number) > SLOW) continue;
      const { time, result } = timeOf(run);
      mine.push(time);
      results[i] = result;
      sink ^= result;
    }
  }
  return methods.map(({ name }, i) => {
    const mine = times[i] as number[];
    const speed = text.length / median(mine) / 1000;
    return { name, speed, times: mine, matches: results[i] as number };
  });
}

/** What a peer takes to be made: milliseconds, and MiB of heap that stay (with --expose-gc). */
function builtWith<T>(make: () => T): { made: T; time: number; heap: number } {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const made = make();
  const time = performance.now() - start;
  globalThis.gc?.();
  return { made, time, heap: (process.memoryUsage().heapUsed - before) / 2 ** 20 };
}

function charCodePass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum & 1;
}

function foldPass(text: string): number {
  const entries = table;
  let words = 0;
  let inside = 0;
  for (let i = 0; i < text.length; i++) {
    const isWord = wordMask(entries[text.charCodeAt(i)] as number);
    words -= isWord & ~inside;
    inside = isWord;
  }
  return words & 1;
}

function readPages(folder: string): string {
  return readdirSync(folder)
    .filter((file) => /\.html?$/.test(file))
    .map((file) => {
      const { body } = new JSDOM(readFileSync(join(folder, file), 'utf8')).window.document;
      for (const other of body.querySelectorAll('script, style, noscript, template'))
        other.remove();
      return (body.textContent ?? '').replace(/\s+/g, ' ');
    })
    .join('\n');
}

function bench(names: readonly string[], text: string): Row[] {
  const { made, time: built } = builtWith(() => encodeGazetteer(gazetteerOfNames(names)));
  // As a worker does it: from the bytes, without building anything.
  const decoded = decodeGazetteer(made.buffer);
  if (!decoded.ok) throw new Error(decoded.fault.message);
  const { index } = decoded.value;
  const indexBytes = Object.values(index).reduce((sum, array) => sum + array.byteLength, 0);
  const { time } = timeOf(() => (decodeGazetteer(made.buffer).ok ? 1 : 0));
  console.log(
    `\n${names.length.toLocaleString('en')} names: index ${(indexBytes / 2 ** 20).toFixed(2)} MiB, file ${(made.length / 2 ** 20).toFixed(2)} MiB, built once in ${built.toFixed(0)} ms, ready in ${time.toFixed(1)} ms`,
  );
  return measure(text, [
    { name: 'charCodeAt pass', run: () => charCodePass(text) },
    { name: 'fold and boundary pass', run: () => foldPass(text) },
    { name: 'Cairn', run: () => matchNames(index, text, () => true).length },
    ...PEERS.map(({ name, make }) => {
      const { made, time, heap } = builtWith(() => make(names));
      console.log(`  ${name}: built in ${time.toFixed(0)} ms, ${heap.toFixed(1)} MiB of heap`);
      return { name, run: () => made(text) };
    }),
  ]);
}

const { values } = parseArgs({ options: { pages: { type: 'string' } } });
for (const size of SIZES) {
  const names = makeNames(size);
  const text = values.pages ? readPages(values.pages) : makeProse(LENGTH, names);
  const rows = bench(names, text);
  const ours = (rows.find(({ name }) => name === 'Cairn') as Row).times;
  for (const { name, speed, times, matches } of rows) {
    const faster = median(times.map((time, round) => time / (ours[round] as number)));
    console.log(
      `  ${name.padEnd(26)} ${speed.toFixed(1).padStart(8)} Mchar/s   Cairn is ${faster.toFixed(2).padStart(7)} times as fast   ${matches > 1 ? `${matches} found` : ''}`,
    );
  }
}
if (Number.isNaN(sink)) console.log(sink);
