import { defineConfig } from 'vitest/config';

/** What keeps no state between files: they share their workers, and modules (jsdom among them) are loaded once. */
const STATELESS = ['core', 'page', 'components', 'scripts', 'eval'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // Reading all records takes seconds on a machine that does other things too.
    testTimeout: 30_000,
    // Vitest leaves one core alone; where there are two, that is half of them.
    maxWorkers: '100%',
    coverage: {
      include: ['lib/core/**'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { branches: 95 },
    },
    projects: [
      { extends: true, test: { name: 'stateless', include: STATELESS, isolate: false } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**', ...STATELESS],
        },
      },
    ],
  },
});
