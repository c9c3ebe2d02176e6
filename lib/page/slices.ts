import type { Slices } from '../core/slices';

/** Nodes that one step goes through. */
export const STEP = 50;

/** Longest slice, in milliseconds: a quarter of a frame. */
const SLICE = 4;
/** Where the page is never idle, a whole slice is taken after so long. Milliseconds. */
const PATIENCE = 125;

/** Until the page has nothing to do. */
export const idle = (): Promise<unknown> =>
  new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));

/** Not in Chromium before 129, in Firefox before 142. */
interface Scheduler {
  postTask<T>(task: () => T, options: { priority: 'background' }): Promise<T>;
}

/**
 * Lets everything else go first. The browser grants idle time by the frame; between two slices of one frame a task that
 * comes after all others is enough, and sooner there.
 */
function pause(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.postTask
    ? Promise.race([scheduler.postTask(() => undefined, { priority: 'background' }), idle()])
    : idle();
}

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
    await pause();
    if (signal.aborted) return null;
    const begin = performance.now();
    const end = begin + SLICE;
    let now = begin;
    for (; now < end; now = performance.now()) {
      const step = work.next();
      if (step.done) return { value: step.value, cost: cost + performance.now() - begin };
    }
    cost += now - begin;
  }
}
