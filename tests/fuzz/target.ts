import fc from 'fast-check';

export interface Failure {
  readonly seed: number;
  /** Leads to the shrunk case again, with the seed; none where the target searches by itself. */
  readonly path?: string;
  readonly error: string;
  readonly found: string;
}

export interface Outcome {
  readonly runs: number;
  readonly failure?: Failure;
  /** What is worth saying though nothing failed. */
  readonly note?: string;
}

export interface Turn {
  readonly seed: number;
  readonly path?: string;
  /** How long it may take, in milliseconds. */
  readonly time: number;
  /** Called before each case: who does not hear it for long knows of a hang. */
  readonly beat: () => void;
}

/** Something that is fuzzed. */
export interface Target {
  readonly name: string;
  run(turn: Turn): Promise<Outcome>;
}

/** One case may take so long, in milliseconds of its thread's processor time. */
const SLOWEST = 4000;
/** For making a failing case smaller, in milliseconds. */
const SHRINKING = 20_000;

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Map.prototype];
const keysOfPrototypes = (): string => PROTOTYPES.map((one) => Reflect.ownKeys(one).length).join();
const CLEAN = keysOfPrototypes();

const threadTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** What every case must leave as it was, whatever else is asked of it. */
async function inBounds(work: () => unknown): Promise<void> {
  const begin = threadTime();
  await work();
  const took = threadTime() - begin;
  if (took > SLOWEST) throw new Error(`took ${Math.round(took)} ms`);
  if (keysOfPrototypes() !== CLEAN) throw new Error('a prototype was polluted');
}

const LONGEST_SHOWN = 4000;
const shown = (value: unknown): string => {
  const text = fc.stringify(value);
  return text.length > LONGEST_SHOWN
    ? `${text.slice(0, LONGEST_SHOWN)}… (${text.length} characters)`
    : text;
};

/** Of a check: it throws for a case that is not as it must be. */
export type Check<T> = (value: T) => unknown;

/**
 * A target of fast-check: values, and what must hold of each.
 * @param prepare loads what the target needs, once
 */
export function property<T>(
  name: string,
  prepare: () => Promise<readonly [fc.Arbitrary<T>, Check<T>]>,
): Target {
  let prepared: ReturnType<typeof prepare> | null = null;
  return {
    name,
    async run({ seed, path, time, beat }) {
      prepared ??= prepare();
      const [values, check] = await prepared;
      let runs = 0;
      let last: Promise<void> = Promise.resolve();
      const holds = fc.asyncProperty(values, async (value) => {
        runs++;
        beat();
        last = inBounds(() => check(value));
        await last;
      });
      /** A check that is broken off leaves its last case running, which must not meet the next target. */
      const inTime = async (parameters: fc.Parameters<[T]>): Promise<fc.RunDetails<[T]>> => {
        const details = await fc.check(holds, { seed, ...parameters });
        await last.catch(() => undefined);
        return details;
      };
      const found = await inTime({
        ...(path !== undefined && { path }),
        numRuns: path === undefined ? 1_000_000_000 : 1,
        interruptAfterTimeLimit: time,
      });
      if (!found.failed) return { runs };
      const smaller = await inTime({
        path: found.counterexamplePath ?? '',
        numRuns: 1,
        interruptAfterTimeLimit: SHRINKING,
      });
      const shrunk = smaller.failed ? smaller : found;
      const error = shrunk.errorInstance;
      return {
        runs,
        failure: {
          seed,
          path: shrunk.counterexamplePath ?? '',
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
          found: shown(shrunk.counterexample?.[0]),
        },
      };
    },
  };
}
