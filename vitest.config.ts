import { defineConfig } from 'vitest/config';

const oneFileAtATime = { fileParallelism: false, maxWorkers: 1 };

/** Browser tests of the editor that together take minutes: `npm run test:editor`, before an issue is closed. */
const longEditorTests = [
  'tests/browser/forge.test.ts',
  ...[
    'accessibility',
    'conflict',
    'decap',
    'import',
    'preview',
    'recovery',
    'references',
    'tasks',
    'unchanged',
    'uploads',
    'workflow',
  ].map((name) => `tests/browser/editor/${name}.test.ts`),
];

/**
 * Six projects, run one after another (`groupOrder`), so that real builds and the browser never compete
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
          // Hundreds of small files of pure functions: a worker for each would take longer than the tests.
          isolate: false,
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
          // Tests that are `concurrent` start commands that mostly keep one core busy; builds wait for each other.
          maxConcurrency: 2,
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
          exclude: longEditorTests,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          ...oneFileAtATime,
          name: 'editor',
          include: longEditorTests,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 4 },
        },
      },
      {
        test: {
          ...oneFileAtATime,
          name: 'office',
          include: ['tests/office/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 6 },
        },
      },
      {
        test: {
          ...oneFileAtATime,
          name: 'pages',
          include: ['tests/pages/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 5 },
        },
      },
    ],
  },
});
