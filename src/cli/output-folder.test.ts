import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UsageError } from './arguments.ts';
import { replaceFolder, requireOutputFolder } from './output-folder.ts';

let work: string;
const options = (outDir: string) => ({
  root: path.join(work, 'project'),
  contentDir: path.join(work, 'project/content'),
  outDir: path.join(work, outDir),
  asOf: '2026-11-22',
  base: '/',
  site: 'https://rodnik.example',
});

async function folder(name: string, files: Record<string, string>): Promise<string> {
  const dir = path.join(work, name);
  await mkdir(dir, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(dir, file), text);
  return dir;
}

beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'output-'));
  await folder('project/content', {});
  await folder('older', { 'self-check.json': '{}' });
  await folder('empty', {});
  await folder('photos', { 'a.jpg': '' });
  await writeFile(path.join(work, 'file'), '');
});

afterAll(() => rm(work, { recursive: true }));

test.each(['new', 'a/b/c', 'empty', 'older', 'project/dist'])(
  '%s is taken and left as it is',
  async (out) => {
    const before = await readdir(work, { recursive: true });
    await requireOutputFolder(options(out));
    expect(await readdir(work, { recursive: true })).toEqual(before);
  },
);

test.each(['photos', 'file', 'file/x', 'project', 'project/content', 'project/content/x', '.'])(
  '%s is refused in Russian',
  async (out) => {
    await expect(requireOutputFolder(options(out))).rejects.toThrow(UsageError);
    await expect(requireOutputFolder(options(out))).rejects.toThrow(/[а-я]/);
  },
);

test.runIf(process.platform === 'linux')(
  'a folder where nothing can be made is refused at once',
  async () => {
    const outDir = '/proc/nastavnichestvo/site';
    await expect(requireOutputFolder({ ...options('x'), outDir })).rejects.toThrow(/ничего нельзя создать/);
  },
);

test('the finished folder takes the place of the old one, and copies beside it stay', async () => {
  const target = await folder('site', { 'old.html': 'old' });
  const kept = await folder('site.old', { 'index.html': 'kept' });
  await replaceFolder(await folder('finished', { 'new.html': 'new' }), target);
  expect(await readdir(target)).toEqual(['new.html']);
  expect(await readFile(path.join(kept, 'index.html'), 'utf8')).toBe('kept');
  expect((await readdir(work)).filter((name) => name.startsWith('site'))).toEqual(['site', 'site.old']);
});

test('when there is nothing to put in place, the old section stays', async () => {
  const target = await folder('stays', { 'old.html': 'old' });
  await expect(replaceFolder(path.join(work, 'nowhere'), target)).rejects.toThrow(/Прежний раздел остался/);
  expect(await readdir(target)).toEqual(['old.html']);
});
