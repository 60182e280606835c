import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TestEditor } from '../../../tests/support/editor.ts';
import { changes, createWriterCase, hook, write } from '../../../tests/support/writer-case.ts';
import { disk } from './file-system.ts';

let editor: TestEditor;
beforeEach(async () => {
  editor = await createWriterCase();
});
afterEach(() => editor.remove());

test('writes, replaces and deletes in one commit', async () => {
  await write(editor, disk);
  expect(await editor.read('news/a.mdx')).toBe('новое a');
  expect(
    editor.git('show', '--format=%s', '--name-status', '--no-renames', 'HEAD').split('\n').filter(Boolean),
  ).toEqual(['Проба', 'M\tcontent/news/a.mdx', 'D\tcontent/news/b.mdx', 'A\tcontent/news/novoe.mdx']);
  expect((await readdir(join(editor.contentDir, 'news'))).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('waits while another program holds git’s index for a moment', async () => {
  const lock = join(editor.dir, '.git/index.lock');
  await writeFile(lock, '');
  setTimeout(() => void disk.remove(lock), 500);
  await write(editor, disk);
  expect(editor.git('log', '-1', '--format=%s')).toBe('Проба');
});

test('a hook sees the commit of just these files', async () => {
  await hook(editor, 'git diff --cached --name-only > seen');
  await editor.write('news/chuzhoe.mdx', 'чужое');
  editor.git('add', 'content/news/chuzhoe.mdx');
  await write(editor, disk, changes.slice(0, 1));
  expect(await editor.read('../seen')).toBe('content/news/a.mdx\n');
});

test('what others changed and staged stays as it is', async () => {
  await editor.write('news/chuzhoe.mdx', 'в индексе');
  editor.git('add', 'content/news/chuzhoe.mdx');
  await editor.write('news/chuzhoe.mdx', 'и ещё раз');
  await editor.write('../README.md', 'не записано');
  await write(editor, disk, changes.slice(0, 2));
  expect(editor.git('status', '--porcelain').split('\n').sort()).toEqual([
    '?? README.md',
    'AM content/news/chuzhoe.mdx',
  ]);
  expect(editor.git('show', ':content/news/chuzhoe.mdx')).toBe('в индексе');
});
