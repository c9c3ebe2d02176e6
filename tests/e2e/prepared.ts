import { afterAll, beforeAll, beforeEach } from 'vitest';

/**
 * What the tests of a `describe` need, started before the first. A test that is tried again gets it anew: it meets
 * nothing of what its first try has left behind.
 */
export function prepared(start: () => Promise<void>, end: () => Promise<void> | undefined): void {
  beforeAll(start);
  beforeEach(async ({ task }) => {
    if (!task.result?.retryCount) return;
    await end();
    await start();
  });
  afterAll(end);
}
