import { afterEach, expect, test, vi } from 'vitest';
import { UsageError } from './arguments.ts';
import { runCommand, terminal } from './output.ts';

const foreign = process.listeners('uncaughtException');
const own = () => process.listeners('uncaughtException').filter((listener) => !foreign.includes(listener));

afterEach(() => {
  vi.restoreAllMocks();
  for (const listener of own()) process.off('uncaughtException', listener);
  process.exitCode = undefined;
});

/** What the error stream says when a command fails and others fail after it, line by line. */
async function complaintsAbout(first: Error, ...later: Error[]): Promise<string[]> {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  await runCommand(() => Promise.reject(first));
  for (const error of later) for (const listener of own()) listener(error, 'unhandledRejection');
  expect(process.exitCode).toBe(2);
  return lines.join('').trim().split('\n');
}

const hint = expect.stringContaining('DEBUG=1') as string;

test.each([
  [new UsageError('Папки нет.'), ['Не получилось: Папки нет.']],
  [new Error('\u001b[31mBroken\u001b[0m\n    at file.js:1:1'), ['Не получилось: Broken', hint]],
  [new Error('', { cause: new Error('Cause') }), ['Не получилось: Cause', hint]],
  [
    Object.assign(new Error('EROFS: read-only'), { code: 'EROFS', path: '/a' }),
    ['Не получилось: диск открыт только для чтения: /a', hint],
  ],
])('%s: one line and no stack trace', async (error, lines) => {
  expect(await complaintsAbout(error)).toEqual(lines);
});

test('what fails in the background afterwards is not told', async () => {
  expect(await complaintsAbout(new Error('first'), new Error('second'))).toHaveLength(2);
});

test('Astro tells nobody of the build', async () => {
  delete process.env['ASTRO_TELEMETRY_DISABLED'];
  await runCommand(() => Promise.resolve(0));
  expect([process.exitCode, process.env['ASTRO_TELEMETRY_DISABLED']]).toEqual([0, '1']);
});

test.each([
  ['print', 'stdout'],
  ['warn', 'stderr'],
  ['progress', 'stderr'],
] as const)('%s lets nothing steer the terminal', (way, stream) => {
  const written: string[] = [];
  vi.spyOn(process[stream], 'write').mockImplementation((text) => written.push(String(text)) > 0);
  terminal[way]('a\u001b]0;x\u0007\u009b2K\u202e\nb');
  expect(written.join('')).toContain(String.raw`a\u001b]0;x\u0007\u009b2K\u202e` + '\nb');
});
