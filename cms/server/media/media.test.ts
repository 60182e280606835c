import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestEditor, newsText } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import { versionOf } from '../store/file-version.ts';

let editor: TestEditor;
beforeEach(async () => {
  editor = await createTestEditor();
});
afterEach(() => editor.remove());

const upload = (name: string, bytes: Uint8Array) =>
  editor.act<{ name: string; path: string; content: string; id: string }>('persistMedia', {
    asset: {
      path: `content/files/${name}`,
      content: Buffer.from(bytes).toString('base64'),
      encoding: 'base64',
    },
    options: { commitMessage: '' },
  });
const stored = (name: string) => readFile(join(editor.contentDir, 'files', name));
const picture = (colour: string) =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: colour } })
    .withExif({ IFD0: { Artist: 'Пустельгин' }, IFD3: { GPSLatitude: '48/1 0/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
const pdf = (text: string) =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R ${text}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

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

test.each<[name: string, bytes: Uint8Array, says: RegExp]>([
  ['a.exe', Buffer.from('MZ'), /такого вида не публикуется/],
  ['a.svg', Buffer.from('<svg/>'), /такого вида не публикуется/],
  ['a.html', Buffer.from('<script>'), /такого вида не публикуется/],
  ['a', Buffer.from('a'), /такого вида не публикуется/],
  ['a.exe.pdf', pdf(''), /два расширения/],
  ['a.pdf', Buffer.from('MZ'), /не соответствует/],
  ['a.jpg', pdf(''), /не соответствует/],
  ['a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /повреждён/],
  ['a.pdf', Buffer.alloc(0), /пуст/],
  ['a.pdf', pdf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'), /макрос, сценарий/],
  ['a.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), /слишком велик/],
  ['con:.txt', Buffer.from('a'), /знаки, которых/],
])('%s is refused', async (name, bytes, says) => {
  const { status, body } = await upload(name, bytes);
  expect([status, body.code, body.error]).toEqual([422, 'invalid', expect.stringMatching(says)]);
  expect(editor.git('status', '--porcelain', '--', 'content')).toBe('');
});

test.each(['../a.jpg', 'a/b.jpg', String.raw`..\a.jpg`, '.htaccess', '/a.jpg'])(
  '%s is no name of an upload',
  async (name) => {
    expect((await upload(name, await picture('red'))).status).toBe(403);
  },
);

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
