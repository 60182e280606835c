import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoContent } from './build.ts';

export interface DemoRepository {
  /** Absolute path of the folder that is the repository; the content lies in `content/`. */
  dir: string;
  git(this: void, ...args: string[]): string;
}

/** A copy of the demonstration content in a folder of its own, with a repository of one commit. */
export async function createDemoRepository(): Promise<DemoRepository> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'editor-')));
  await cp(demoContent, join(dir, 'content'), { recursive: true });
  await writeFile(join(dir, '.gitignore'), '.cache/\nout/\n');
  const options = { cwd: dir, encoding: 'utf8', stdio: 'pipe' } as const;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], options).trimEnd();
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Мария Ступина');
  git('config', 'user.email', 'editor@school.example');
  git('add', '--all');
  git('commit', '--quiet', '--message=Начало');
  return { dir, git };
}
