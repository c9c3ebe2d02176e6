import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/e2e/longest-first.ts';
import { nameRetried } from './tests/e2e/name-retried.ts';
import { PATIENCE } from './tests/e2e/waiting.ts';

/** Three browsers at a time: most of a test is waiting. More would keep each other from the frames that they wait for. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // A browser on a loaded machine may miss a deadline once; twice is a fault.
    retry: 1,
    reporters: ['default', nameRetried],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: PATIENCE } },
  },
});
