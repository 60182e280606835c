import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaintsOf, demoContent, fixture, runCli } from '../support/build.ts';
import { parseCalendar } from '../support/parse-calendar.ts';

const asOf = ['--as-of', '2026-11-22'];

describe.concurrent('npm run tasks', () => {
  it('prints what is to be done, the nearest first; what is overdue is no failure', async () => {
    const run = await runCli('tasks', ['--content', demoContent, ...asOf]);
    expect([run.code, complaintsOf(run)]).toEqual([0, []]);
    expect(run.stdout).toMatch(
      /^Что сделать, по состоянию на 22 ноября 2026 года\n\nПросрочено: 2\n[^]*\nВ ближайшую неделю: 1\n[^]*\nПозже: \d+\n/,
    );
    expect(run.stdout).toContain(
      '  Проверить базу наставляемых\n    до 1 декабря 2026 года, осталось 9 дней\n',
    );
  });

  it('writes a calendar', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'tasks-'));
    const file = path.join(dir, 'dela.ics');
    const run = await runCli('tasks', ['--content', demoContent, ...asOf, '--ics', file]);
    expect([run.code, run.stdout.includes(`Календарь записан: ${file}`)]).toEqual([0, true]);
    const { events } = parseCalendar(await readFile(file, 'utf8'));
    expect(events.length).toBeGreaterThan(50);
    await rm(dir, { recursive: true });
  });

  it.each([
    ['a folder that is not there', ['--content', path.join(demoContent, 'none')]],
    [
      'a file where no folder is',
      ['--content', fixture('clean-school'), ...asOf, '--ics', 'none/none/dela.ics'],
    ],
    ['a day that does not exist', ['--as-of', '2026-02-30']],
  ])('says that it could not run: %s', async (_, args) => {
    const run = await runCli('tasks', args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('Не получилось: ');
    expect(run.stderr).not.toContain('DEBUG=1');
  });
});
