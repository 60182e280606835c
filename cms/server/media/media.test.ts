import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestEditor, newsText } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import { picture, uploadTo } from '../../../tests/support/uploads.ts';
import { versionOf } from '../store/file-version.ts';

let editor: TestEditor;
beforeEach(async () => {
  editor = await createTestEditor();
});
afterEach(() => editor.remove());

const upload = (name: string, bytes: Uint8Array) => uploadTo(editor, name, bytes);
const stored = (name: string) => readFile(join(editor.contentDir, 'files', name));

test('a photo is stored upright, without place and author, under a Latin name', async () => {
  const { status, body } = await upload('Фото урока №1.JPG', await picture('red'));
  expect([status, body.path]).toEqual([200, 'content/files/foto-uroka-1.jpg']);
  const bytes = await stored('foto-uroka-1.jpg');
  expect(body.id).toBe(versionOf(bytes));
  const { width, height, exif, orientation } = await sharp(bytes).metadata();
  expect({ width, height, exif, orientation }).toEqual({
    width: 20,
    height: 40,
    exif: undefined,
    orientation: undefined,
  });
  expect(bytes.includes('Пустельгин')).toBe(false);
  expect(editor.git('log', '-1', '--format=%s')).toBe('Файл foto-uroka-1.jpg: загружен');
});

test('another file of the same name stays; the same bytes are stored once', async () => {
  const red = await picture('red');
  const names = [];
  for (const bytes of [red, await picture('blue'), red]) names.push((await upload('a.jpg', bytes)).body.name);
  expect(names).toEqual(['a.jpg', 'a-2.jpg', 'a.jpg']);
});

test('a reserved name gets another', async () => {
  expect((await upload('con.jpg', await picture('red'))).status).toBe(422);
  expect((await upload('Нуль.jpg', await picture('red'))).body.name).toBe('nul-0.jpg');
});

test('a file in use is not deleted, its users are named; an unused one is', async () => {
  const { body } = await upload('a.jpg', await picture('red'));
  const draft = newsText('n-foto', 'С фотографией', { draft: true, body: '![Урок](a.jpg)' });
  await editor.save('news/foto.mdx', draft);
  const remove = () => editor.act('deleteFiles', { paths: [body.path], options: { commitMessage: '' } });
  const refused = await remove();
  expect([refused.status, refused.body.error]).toEqual([422, expect.stringContaining('«С фотографией»')]);
  await editor.save('news/foto.mdx', draft.replace('![Урок](a.jpg)', 'Текст.'));
  expect((await remove()).status).toBe(200);
  expect(await editor.read('files/a.jpg')).toBeUndefined();
});

test('a file comes with its entry in one commit', async () => {
  const path = 'content/news/foto.mdx';
  const raw = newsText('n-foto', 'С фотографией', { body: '![Урок](a.jpg)' });
  const content = (await picture('red')).toString('base64');
  const persist = (name: string) =>
    editor.act('persistEntry', {
      dataFiles: [{ path, slug: 'foto', raw }],
      assets: [{ path: `content/files/${name}`, content, encoding: 'base64' }],
      options: { commitMessage: '', useWorkflow: false, status: 'draft' },
      base: { [path]: null },
    });
  expect((await persist('Фото.jpg')).status).toBe(422);
  expect(await editor.read('news/foto.mdx')).toBeUndefined();
  expect((await persist('a.jpg')).status).toBe(200);
  expect(editor.git('show', '--format=', '--name-only', 'HEAD').split('\n')).toEqual([
    'content/files/a.jpg',
    'content/news/foto.mdx',
  ]);
});
