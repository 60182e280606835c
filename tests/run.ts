/**
 * What `npm test` runs: makes sure that there is a Chromium, runs vitest with the arguments given, and ends
 * with one plain line `tests: N passed, N failed`, counted from vitest's own results.
 */
import type { TestModule, Vitest } from 'vitest/node';
import { parseCLI, startVitest } from 'vitest/node';
import { findChromium } from './support/chromium.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts the tests of the files; a file that failed outside of its tests counts as one failed test. */
function count(modules: readonly TestModule[]): Counts {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const module of modules) {
    let failedTests = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'failed') failedTests += 1;
      else if (state === 'passed') counts.passed += 1;
      else counts.skipped += 1;
    }
    counts.failed += failedTests === 0 && !module.ok() ? 1 : failedTests;
  }
  return counts;
}

/** Returns the projects in which not a single test ran. */
function idleProjects(vitest: Vitest, modules: readonly TestModule[]): string[] {
  return vitest.projects
    .filter((project) => {
      const { passed, failed } = count(modules.filter((module) => module.project === project));
      return passed + failed === 0;
    })
    .map(({ name }) => name);
}

/** The projects of `npm test`; the long browser tests of the editor have `npm run test:editor`. */
const everyday = ['unit', 'site', 'browser'];

/** Runs the tests and returns the exit code. */
async function runTests(args: string[]): Promise<number> {
  process.env['CHROMIUM_PATH'] = await findChromium();
  const wanted = args.length > 0 ? args : everyday.flatMap((name) => ['--project', name]);
  const { filter, options } = parseCLI(['vitest', 'run', ...wanted]);
  const vitest = await startVitest(filter, { ...options, run: true, watch: false, passWithNoTests: false });
  const modules = vitest.state.getTestModules();
  const { passed, failed, skipped } = count(modules);
  const idle = args.length === 0 ? idleProjects(vitest, modules) : [];
  const unhandled = vitest.state.getUnhandledErrors().length;
  await vitest.close();

  if (idle.length > 0) console.error(`Ни одной проверки не выполнено в: ${idle.join(', ')}.`);
  const lost = failed + unhandled + idle.length;
  console.log(`tests: ${passed} passed, ${lost} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return lost > 0 || passed === 0 ? 1 : Number(process.exitCode ?? 0);
}

try {
  process.exit(await runTests(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
