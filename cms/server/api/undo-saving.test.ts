import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestEditor, newsText } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import { versionOf } from '../store/file-version.ts';

let editor: TestEditor;
beforeEach(async () => {
  editor = await createTestEditor();
});
afterEach(() => editor.remove());

const file = 'news/konec.mdx';
const text = (title: string, lineEnd = '\n') => newsText('n-konec', title).replaceAll('\n', lineEnd);
const undo = (now: string) => editor.ask('undo', { file, base: versionOf(Buffer.from(now)) });

test.each<[string, () => unknown, string]>([
  ['core.autocrlf', () => editor.git('config', 'core.autocrlf', 'true'), '\r\n'],
  ['.gitattributes', () => editor.write('../.gitattributes', '* text=auto eol=lf\n'), '\n'],
])('line ends that git converts are no change: %s', async (_name, configure, restored) => {
  await configure();
  for (const title of ['Один', 'Два']) await editor.save(file, text(title, '\r\n'));
  expect(editor.git('cat-file', 'blob', `HEAD:content/${file}`)).not.toContain('\r');
  const stale = await editor.save(file, text('Три'), '0'.repeat(64));
  expect(stale.body.theirs?.author).toBe('Мария Ступина');
  const { status } = await undo(text('Два', '\r\n'));
  expect([status, await editor.read(file)]).toEqual([200, text('Один', restored)]);
  expect(editor.git('log', '-3', '--format=%s')).not.toContain('вне редактора');
  expect(editor.git('status', '--porcelain', '--', 'content')).toBe('');
});

test('a state that is no text does not come back', async () => {
  await editor.write(file, Buffer.concat([Buffer.from(text('Было')), Buffer.from([0xcf, 0xf0])]));
  editor.git('add', '--all');
  editor.git('commit', '--quiet', '--message=Не текст');
  await editor.save(file, text('Стало'));
  const { status, body } = await undo(text('Стало'));
  expect([status, body.error]).toEqual([422, expect.stringContaining('UTF-8')]);
  expect(await editor.read(file)).toBe(text('Стало'));
});
