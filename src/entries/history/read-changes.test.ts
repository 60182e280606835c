import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFolderLog, recordedChanges } from './read-changes.ts';

const run = promisify(execFile);
const zone = 'Europe/Volgograd';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'history-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function readRecordedChanges(folder: string, timeZone: string) {
  const log = await readFolderLog(folder);
  return log && recordedChanges(log, timeZone);
}

const git = (folder: string, args: string[], day = '2026-09-01T12:00:00+03:00') =>
  run('git', args, { cwd: folder, env: { ...process.env, GIT_COMMITTER_DATE: day, GIT_AUTHOR_DATE: day } });

async function repository(name: string): Promise<string> {
  const folder = path.join(dir, name, 'content');
  await mkdir(path.join(folder, 'news'), { recursive: true });
  await mkdir(path.join(folder, 'mentors'));
  await git(folder, ['init', '-q', '-b', 'main', '..']);
  await git(folder, ['config', 'user.name', 'Тайныйавтор']);
  await git(folder, ['config', 'user.email', 'author@school.example']);
  return folder;
}

async function commit(folder: string, day: string, files: Record<string, string | undefined>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) await rm(path.join(folder, file));
    else await writeFile(path.join(folder, file), text);
  }
  await git(folder, ['add', '--all', '.']);
  await git(
    folder,
    ['commit', '-q', '-m', 'Тайноесообщение'],
    day.includes('T') ? day : `${day}T12:00:00+03:00`,
  );
}

const entry = (body: string, draft = '') => `---\nid: n\n${draft}title: Новость\n---\n\n${body}\n`;
const long = 'Длинный текст новости, по которому узнают переименованный файл.\n'.repeat(5);

describe('the history of a folder below the top of its repository', () => {
  test('tells when a file came and changed, newest first, and nothing else', async () => {
    const folder = await repository('plain');
    await commit(folder, '2026-09-01', { 'news/a.mdx': entry('Раз'), 'mentors/m-1.json': '{}' });
    await commit(folder, '2026-09-02', { 'news/a.mdx': entry('Два'), 'news/b c.mdx': entry('Пробел') });
    expect(await readRecordedChanges(folder, zone)).toEqual([
      { file: 'news/a.mdx', date: '2026-09-02', change: 'changed' },
      { file: 'news/b c.mdx', date: '2026-09-02', change: 'added' },
      { file: 'news/a.mdx', date: '2026-09-01', change: 'added' },
    ]);
  });

  test('counts days by the clock of the school', async () => {
    const folder = await repository('zone');
    await commit(folder, '2026-09-01T22:30:00Z', { 'news/a.mdx': entry('Раз') });
    expect(await readRecordedChanges(folder, zone)).toMatchObject([{ date: '2026-09-02' }]);
    expect(await readRecordedChanges(folder, 'Europe/Kaliningrad')).toMatchObject([{ date: '2026-09-02' }]);
    expect(await readRecordedChanges(folder, 'UTC')).toMatchObject([{ date: '2026-09-01' }]);
  });

  test.each([
    ['in YAML', 'news/a.mdx', entry('Раз', 'draft: true\n'), entry('Раз', 'draft: false\n')],
    ['in JSON', 'news/a.json', '{ "id": "n", "draft": true }', '{ "id": "n" }'],
  ])('begins when a draft was published, %s', async (name, file, draft, published) => {
    const folder = await repository(`draft ${name}`);
    await commit(folder, '2026-09-01', { [file]: draft });
    await commit(folder, '2026-09-02', { [file]: `${draft} ` });
    await commit(folder, '2026-09-03', { [file]: published });
    await commit(folder, '2026-09-04', { [file]: `${published} ` });
    expect(await readRecordedChanges(folder, zone)).toEqual([
      { file, date: '2026-09-04', change: 'changed' },
      { file, date: '2026-09-03', change: 'added' },
    ]);
  });

  test('follows a file that was renamed', async () => {
    const folder = await repository('renamed');
    await commit(folder, '2026-09-01', { 'news/old.mdx': entry(long) });
    await rename(path.join(folder, 'news/old.mdx'), path.join(folder, 'news/new.mdx'));
    await commit(folder, '2026-09-02', {});
    expect(await readRecordedChanges(folder, zone)).toEqual([
      { file: 'news/new.mdx', date: '2026-09-02', change: 'changed' },
      { file: 'news/new.mdx', date: '2026-09-01', change: 'added' },
    ]);
  });

  test('begins anew for a file that was deleted and came again', async () => {
    const folder = await repository('again');
    await commit(folder, '2026-09-01', { 'news/a.mdx': entry('Раз') });
    await commit(folder, '2026-09-02', { 'news/a.mdx': undefined });
    await commit(folder, '2026-09-03', { 'news/a.mdx': entry('Два') });
    expect(await readRecordedChanges(folder, zone)).toEqual([
      { file: 'news/a.mdx', date: '2026-09-03', change: 'added' },
    ]);
  });

  test('dates work done on a branch by the day it was merged', async () => {
    const folder = await repository('merged');
    await commit(folder, '2026-09-01', { 'news/a.mdx': entry('Раз') });
    await git(folder, ['checkout', '-q', '-b', 'work']);
    await commit(folder, '2026-09-02', { 'news/b.mdx': entry(long) });
    await git(folder, ['checkout', '-q', 'main']);
    await git(folder, ['merge', '-q', '--no-ff', 'work'], '2026-09-05T12:00:00+03:00');
    expect(await readRecordedChanges(folder, zone)).toMatchObject([
      { file: 'news/b.mdx', date: '2026-09-05' },
      { file: 'news/a.mdx', date: '2026-09-01' },
    ]);
  });
});

describe('there is no history', () => {
  test('of a folder without git', async () => {
    const folder = path.join(dir, 'bare');
    await mkdir(folder);
    expect(await readRecordedChanges(folder, zone)).toBeUndefined();
    expect(await readRecordedChanges(path.join(dir, 'missing'), zone)).toBeUndefined();
  });

  test('before the first commit', async () => {
    expect(await readRecordedChanges(await repository('empty'), zone)).toBeUndefined();
  });

  test('in a shallow clone, where every file seems new', async () => {
    const folder = await repository('deep');
    await commit(folder, '2026-09-01', { 'news/a.mdx': entry('Раз') });
    await commit(folder, '2026-09-02', { 'news/a.mdx': entry('Два') });
    const origin = `file://${path.dirname(folder)}`;
    await git(dir, ['clone', '-q', '--depth', '1', origin, 'shallow']);
    expect(await readRecordedChanges(path.join(dir, 'shallow/content'), zone)).toBeUndefined();
  });
});
