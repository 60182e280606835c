import { spawn } from 'node:child_process';
import { afterEach, expect, test, vi } from 'vitest';
import { createBuildRunner } from './build-runner.ts';
import type { BuildRunner } from './build-runner.ts';

let runner: BuildRunner;
afterEach(() => runner.stop());

/** Builds that run a script in place of a build; how many were started is counted. */
function run(script: string, longest = 10_000): { count: () => number } {
  let count = 0;
  runner = createBuildRunner({
    spawn: () => {
      count += 1;
      return spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    },
    now: () => '2026-11-22T10:00:00.000Z',
    pause: 20,
    longest,
  });
  return { count: () => count };
}

const until = (state: string) =>
  vi.waitFor(() => expect(runner.state().state).toBe(state), { timeout: 20_000 });

test('several changes at once are one build', async () => {
  const { count } = run('');
  for (let index = 0; index < 5; index += 1) runner.start();
  expect(runner.state().state).toBe('building');
  await until('done');
  expect([runner.state(), count()]).toEqual([{ state: 'done', at: '2026-11-22T10:00:00.000Z' }, 1]);
});

test('a change during a build is built after it, never beside it', async () => {
  const { count } = run('setTimeout(() => undefined, 300)');
  runner.start();
  await vi.waitFor(() => expect(count()).toBe(1));
  runner.start();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(count()).toBe(1);
  await vi.waitFor(() => expect(count()).toBe(2), { timeout: 20_000 });
  await until('done');
});

test('a failed build says why in its own words', async () => {
  run(`console.error('Читаю записи…\\nНе получилось: на диске нет места\\nПодробности'); process.exit(2)`);
  runner.start();
  await until('failed');
  expect(runner.state().message).toBe('Не получилось: на диске нет места');
});

test('a hung build is ended', async () => {
  run('setInterval(() => undefined, 1000)', 300);
  runner.start();
  await until('failed');
});

test('nothing is built after the end', async () => {
  const { count } = run('setInterval(() => undefined, 1000)');
  runner.start();
  await vi.waitFor(() => expect(count()).toBe(1));
  await runner.stop();
  runner.start();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(count()).toBe(1);
});
