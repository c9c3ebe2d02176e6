import { defineConfig } from 'vitest/config';

/** Two browsers at a time: much of a test is waiting, and a test that waits for a frame must get one. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    maxWorkers: 2,
    // A browser on a loaded machine may miss a deadline once; twice is a fault.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
