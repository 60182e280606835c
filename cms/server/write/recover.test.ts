import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openContext } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import { createWriterCase } from '../../../tests/support/writer-case.ts';

let editor: TestEditor;
beforeEach(async () => {
  editor = await createWriterCase();
});
afterEach(() => editor.remove());

const script = fileURLToPath(new URL('../../../tests/support/killed-save.ts', import.meta.url));
const texts = () => Promise.all(['a', 'b'].map((name) => editor.read(`news/${name}.mdx`)));

/** Dies when the first of two files has its new bytes. */
function killedSave(): void {
  const { signal } = spawnSync(process.execPath, [script, editor.dir, 'renaming'], { encoding: 'utf8' });
  expect(signal).toBe('SIGKILL');
}

test('what somebody writes after the crash stays, and the new text is kept', async () => {
  killedSave();
  expect(await texts()).toEqual(['новое a', 'старое b']);
  await editor.write('news/b.mdx', 'рукой b');
  const { writer } = await openContext(editor.contentDir, join(editor.dir, '.cache'));
  await writer.exclusively(() => Promise.resolve());
  expect(await texts()).toEqual(['новое a', 'рукой b']);
  expect(await editor.read('../.cache/refused/news/b-1.mdx')).toBe('новое b');
  expect(editor.git('show', '--format=', '--name-only', 'HEAD')).toBe('content/news/a.mdx');
  expect((await readdir(join(editor.contentDir, 'news'))).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a server of another copy of the program finishes the change too', async () => {
  killedSave();
  const { writer } = await openContext(editor.contentDir, join(editor.dir, '.cache-of-another'));
  await writer.exclusively(() => Promise.resolve());
  expect(await texts()).toEqual(['новое a', 'новое b']);
  expect(editor.git('status', '--porcelain', '--', 'content')).toBe('');
});
