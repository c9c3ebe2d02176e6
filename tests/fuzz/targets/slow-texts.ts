import { annotate } from '../../../lib/core/annotate/annotate';
import { makeRandom } from '../../bench/random';
import { compiled } from '../dataset';
import { textTokens } from '../generate/text';
import type { Failure, Target } from '../target';

/** Twice the text may take so many times as long. */
const MOST = 2.3;
/** In code units: for a first look at a text, and for the last word on it. */
const SHORT = 4000;
const LONG = 80_000;
/** Each look is at a text and at one so many times as long, so that twice is passed twice. */
const LONGER = 4;
/** Times below this, in milliseconds, say nothing. */
const TELLING = 6;
/** What is not linear is so every time; what was disturbed is not. */
const ROUNDS = 6;
/** The slowest that are bred from. */
const KEPT = 12;

interface Pattern {
  readonly lang: 'en' | 'fr';
  readonly tokens: readonly string[];
}

/** The tokens again and again; '#' counts, so that no two are the same. */
function textOf({ tokens }: Pattern, length: number): string {
  const parts: string[] = [];
  for (let made = 0, i = 0; made < length; i++) {
    const part = (tokens[i % tokens.length] as string).replaceAll('#', String(i));
    parts.push(part);
    made += part.length;
  }
  return parts.join('').slice(0, length);
}

/** In milliseconds of the thread. */
function timeOf(pattern: Pattern, length: number): number {
  const text = textOf(pattern, length);
  const before = process.threadCpuUsage();
  annotate(compiled(), { url: '', title: '', lang: pattern.lang, text, published: '2025-06-10' });
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Whether a text that is longer takes more than its share of time, however often it is tried. */
function growsAt(pattern: Pattern, length: number, rounds: number): boolean {
  let [once, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    once = Math.min(once, timeOf(pattern, length));
    more = Math.min(more, timeOf(pattern, length * LONGER));
    if (more < TELLING || more < once * MOST ** 2) return false;
  }
  return true;
}

const grows = (pattern: Pattern): boolean =>
  growsAt(pattern, SHORT, 2) &&
  growsAt(pattern, LONG, ROUNDS) &&
  // A heap that grew on the way has grown by now; what is not linear is worse.
  growsAt(pattern, 2 * LONG, ROUNDS);

/** The same with fewer tokens, as long as it still grows. */
function smallest(pattern: Pattern): Pattern {
  for (let i = 0; pattern.tokens.length > 1 && i < pattern.tokens.length; i++) {
    const fewer = { ...pattern, tokens: pattern.tokens.filter((_, at) => at !== i) };
    if (grows(fewer)) return smallest(fewer);
  }
  return pattern;
}

/** Climbs from slow texts to slower ones, in time for each code unit. */
class Climb {
  private readonly slowest: { readonly pattern: Pattern; readonly cost: number }[] = [];
  private readonly pool = textTokens();

  constructor(private readonly random: () => number) {}

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T;
  }

  private changed({ tokens, lang }: Pattern): Pattern {
    const at = Math.floor(this.random() * (tokens.length + 1));
    const way = this.random();
    if (way < 0.2 && tokens.length > 1) return { lang, tokens: tokens.toSpliced(at, 1) };
    if (way < 0.5) return { lang, tokens: tokens.toSpliced(at, 1, this.pick(this.pool)) };
    if (way < 0.6) return { lang, tokens: [...tokens, ...tokens].slice(0, 8) };
    if (way < 0.7) return { lang: lang === 'en' ? 'fr' : 'en', tokens };
    return { lang, tokens: tokens.toSpliced(at, 0, this.pick(this.pool)).slice(0, 8) };
  }

  next(): Pattern {
    if (this.slowest.length < KEPT || this.random() < 0.2)
      return {
        lang: this.pick(['en', 'fr']),
        tokens: [this.pick(this.pool), this.pick(this.pool)],
      };
    return this.changed(this.pick(this.slowest).pattern);
  }

  keep(pattern: Pattern, cost: number): void {
    this.slowest.push({ pattern, cost });
    this.slowest.sort((a, b) => b.cost - a.cost);
    this.slowest.length = Math.min(this.slowest.length, KEPT);
  }

  note(): string {
    const [first] = this.slowest;
    if (!first) return '';
    return `slowest ${(first.cost * 1000).toFixed(1)} µs a character: ${JSON.stringify(first.pattern)}`;
  }
}

export const slowTexts: Target = {
  name: 'slow-texts',
  async run({ seed, time, beat }) {
    const end = performance.now() + time;
    const climb = new Climb(makeRandom(seed));
    let runs = 0;
    let failure: Failure | undefined;
    timeOf({ lang: 'en', tokens: ['Gao, '] }, LONG);
    for (; performance.now() < end && !failure; runs++) {
      beat();
      const pattern = climb.next();
      climb.keep(pattern, timeOf(pattern, SHORT) / SHORT);
      if (!grows(pattern)) continue;
      const found = JSON.stringify(smallest(pattern));
      failure = { seed, error: `twice the text takes more than ${MOST} times as long`, found };
    }
    return { runs, note: climb.note(), ...(failure && { failure }) };
  },
};
