import { annotate, type Compiled } from '../../lib/core/annotate/annotate';

/** The least times, in milliseconds, of annotating a text and one twice as long. */
export interface Growth {
  readonly once: number;
  readonly twice: number;
}

/** Times below this, in milliseconds, say nothing of how they grow. */
const TELLING = 50;

/** Twice the text takes so many times as long. */
export const timesOf = ({ once, twice }: Growth): number => twice / once;

export const growsBeyond = (growth: Growth, most: number): boolean =>
  growth.twice > TELLING && timesOf(growth) > most;

/** Of the processor: another program's turns do not count. */
function timeOf(compiled: Compiled, text: string, lang: 'en' | 'fr'): number {
  const before = process.cpuUsage();
  annotate(compiled, { url: '', title: '', lang, text, published: '2025-06-10' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How the time of annotation grows with the text. The least of several times is the least disturbed, so it is measured
 * again while it grows beyond `most`: what is linear gets there, what is not never does.
 */
export function measureGrowth(
  compiled: Compiled,
  make: (length: number) => string,
  lang: 'en' | 'fr',
  { length, most, rounds }: { length: number; most: number; rounds: number },
): Growth {
  const [short, long] = [make(length), make(2 * length)];
  timeOf(compiled, short.slice(0, 20_000), lang);
  let growth: Growth = { once: Number.POSITIVE_INFINITY, twice: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    growth = {
      once: Math.min(growth.once, timeOf(compiled, short, lang)),
      twice: Math.min(growth.twice, timeOf(compiled, long, lang)),
    };
    if (round > 0 && !growsBeyond(growth, most)) break;
  }
  return growth;
}
