/** Longest stretch of work before others get their turn. Milliseconds. */
const SLICE = 12;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs work that can pause to its end; messages are answered in its pauses. */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await turn();
  }
}
