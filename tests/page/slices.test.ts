import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atOnce, type Slices } from '../../lib/core/slices';
import { inSlices } from '../../lib/page/slices';

/** Work of so many steps, each of which takes some milliseconds. */
function* work(steps: number, each: number): Slices<string> {
  for (let step = 0; step < steps; step++) {
    vi.advanceTimersByTime(each);
    yield;
  }
  return 'done';
}

let turns = 0;
beforeEach(() => {
  turns = 0;
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.stubGlobal('requestIdleCallback', (callback: (deadline: object) => void) => {
    turns++;
    queueMicrotask(() => callback({ timeRemaining: () => 50 }));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('short work takes one turn, long work as many as it needs', async () => {
  expect((await inSlices(work(3, 1), new AbortController().signal))?.value).toBe('done');
  expect(turns).toBe(1);
  const result = await inSlices(work(40, 2), new AbortController().signal);
  expect(result).toEqual({ value: 'done', cost: 80 });
  expect(turns).toBeGreaterThan(9);
});

test('it ends when nobody wants it any more', async () => {
  const ending = new AbortController();
  ending.abort();
  expect(await inSlices(work(3, 1), ending.signal)).toBeNull();
});

test('without pauses it gives the same', () => {
  expect(atOnce(work(5, 1))).toBe('done');
});

test('between slices everything else goes first, where the browser lets us say so', async () => {
  const priorities: string[] = [];
  vi.stubGlobal('scheduler', {
    postTask: async (task: () => void, { priority }: { priority: string }) => {
      priorities.push(priority);
      task();
    },
  });
  expect((await inSlices(work(40, 2), new AbortController().signal))?.value).toBe('done');
  expect(priorities.length).toBeGreaterThan(9);
  expect(new Set(priorities)).toEqual(new Set(['background']));
});
