import { defineConfig } from 'vitest/config';

const oneFileAtATime = { fileParallelism: false, maxWorkers: 1 };

/**
 * Three projects, run one after another (`groupOrder`), so that real builds and the browser never compete
 * with each other for the processor. They do not share Astro's Vite configuration: inside `getViteConfig`
 * the `build` of `astro` cannot be imported.
 */
export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'cms/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          // Not a measure of speed: a busy machine must not fail a test that is right.
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...oneFileAtATime,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...oneFileAtATime,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
