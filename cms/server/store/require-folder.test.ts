import { access, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestEditor, newsText } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';

let editor: TestEditor;
beforeEach(async () => {
  editor = await createTestEditor();
});
afterEach(() => editor.remove());

test('a content folder that is gone is told of and not made anew', async () => {
  await rename(editor.contentDir, `${editor.contentDir}-aside`);
  const answers = [
    await editor.save('news/novoe.mdx', newsText('n-novoe', 'Новое'), null),
    await editor.act('getEntry', { path: 'content/school.json' }),
    await editor.ask('history', { file: 'school.json' }),
  ];
  for (const { status, body } of answers)
    expect([status, body.error]).toEqual([
      500,
      expect.stringContaining(`Папки с содержанием нет: ${editor.contentDir}`),
    ]);
  await expect(access(editor.contentDir)).rejects.toThrow('ENOENT');
  await rename(join(editor.dir, 'content-aside'), editor.contentDir);
  expect((await editor.save('news/novoe.mdx', newsText('n-novoe', 'Новое'), null)).status).toBe(200);
});
