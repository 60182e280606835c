import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestEditor } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import { picture, uploadTo } from '../../../tests/support/uploads.ts';

let editor: TestEditor;
beforeAll(async () => {
  editor = await createTestEditor();
});
afterAll(() => editor.remove());

const upload = (name: string, bytes: Uint8Array) => uploadTo(editor, name, bytes);
const pdf = (text: string) =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R ${text}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

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
