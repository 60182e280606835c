import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { existingEntries, layDown } from './lay-down.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lay-down-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true });
});

const files = [
  { path: 'school.json', text: '{}' },
  { path: 'news/a.mdx', text: 'a' },
  { path: 'news/b.mdx', text: 'b' },
];

test('writes files into a folder that is not there yet', async () => {
  const target = path.join(dir, 'nov', 'razdel');
  expect(await existingEntries(target)).toEqual([]);
  await layDown(target, files);
  expect(await existingEntries(target)).toEqual(['news/a.mdx', 'news/b.mdx', 'school.json']);
  expect(await readFile(path.join(target, 'news/b.mdx'), 'utf8')).toBe('b');
});

test('what is no entry does not count', async () => {
  await mkdir(path.join(dir, '.git'));
  await mkdir(path.join(dir, 'news'));
  await writeFile(path.join(dir, 'README.md'), '');
  await writeFile(path.join(dir, '.git', 'config'), '');
  expect(await existingEntries(dir)).toEqual([]);
});

test('never replaces a file, and leaves nothing half done', async () => {
  await mkdir(path.join(dir, 'news'));
  await writeFile(path.join(dir, 'news/b.mdx'), 'own');
  await expect(layDown(dir, files)).rejects.toThrow('Ничего не создано');
  expect(await existingEntries(dir)).toEqual(['news/b.mdx']);
  expect(await readFile(path.join(dir, 'news/b.mdx'), 'utf8')).toBe('own');
});

test('tells in Russian of a file or a link to nowhere in place of the folder', async () => {
  const file = path.join(dir, 'file');
  await writeFile(file, '');
  await expect(existingEntries(file)).rejects.toThrow('Это не папка, а файл');
  await expect(existingEntries(path.join(file, 'content'))).rejects.toThrow('Это не папка, а файл');
  const link = path.join(dir, 'link');
  await symlink(path.join(dir, 'nowhere'), link, 'junction');
  await expect(existingEntries(link)).rejects.toThrow('Это ссылка на папку, которой нет');
  await writeFile(path.join(dir, 'news'), '');
  await expect(layDown(dir, files)).rejects.toThrow('Ничего не создано');
  expect(await existingEntries(dir)).toEqual([]);
});
