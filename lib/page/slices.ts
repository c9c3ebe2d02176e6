/** Work on a page that can pause after each step, so that the page's thread stays free. */
export type Slices<T> = Generator<undefined, T, undefined>;

/** Nodes that one step goes through. */
export const STEP = 200;

/** Longest slice, in milliseconds: half of a frame. */
const SLICE = 8;
/** Where the page is never idle, a slice is taken after so long. Milliseconds. */
const PATIENCE = 250;

/** Does the work without a pause, for a test or the command line. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const idle = (): Promise<IdleDeadline> =>
  new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));

/**
 * Does the work while the page has nothing to do.
 * @param signal ends it early
 * @returns what it made and the time it took in milliseconds, pauses not counted; null if it was ended
 */
export async function inSlices<T>(
  work: Slices<T>,
  signal: AbortSignal,
): Promise<{ value: T; cost: number } | null> {
  let cost = 0;
  for (;;) {
    const deadline = await idle();
    if (signal.aborted) return null;
    const begin = performance.now();
    // A page that is never idle is read too, by whole slices between long pauses.
    const room = deadline.didTimeout ? SLICE : Math.max(2, deadline.timeRemaining());
    const end = begin + Math.min(SLICE, room);
    let now = begin;
    for (; now < end; now = performance.now()) {
      const step = work.next();
      if (step.done) return { value: step.value, cost: cost + performance.now() - begin };
    }
    cost += now - begin;
  }
}
