/** Work that can pause after each step, so that others on its thread get their turn. */
export type Slices<T> = Generator<undefined, T, undefined>;

/** Does the work without a pause, where nobody waits. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
