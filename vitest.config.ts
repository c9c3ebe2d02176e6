import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    // Reading all records takes seconds on a machine that does other things too.
    testTimeout: 30_000,
    coverage: { include: ['lib/core/**'], reporter: ['text-summary'] },
  },
});
