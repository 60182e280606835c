import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestEditor } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import { versionOf } from '../store/file-version.ts';

let editor: TestEditor;
beforeAll(async () => {
  editor = await createTestEditor({ school: 'demo' });
});
afterAll(() => editor.remove());

describe('reading', () => {
  test('lists every entry of a collection with its version', async () => {
    const { body } = await editor.act<{ data: string; file: { path: string; id: string } }[]>(
      'entriesByFolder',
      {
        folder: 'content/mentors',
        extension: 'json',
        depth: 1,
      },
    );
    const entries = body as unknown as { data: string; file: { path: string; id: string } }[];
    expect(entries.length).toBeGreaterThan(5);
    for (const { data, file } of entries) {
      expect(await editor.read(file.path.slice('content/'.length))).toBe(data);
      expect(file.id).toBe(versionOf(Buffer.from(data)));
    }
  });
  test('an entry that is not there is no empty form', async () => {
    expect((await editor.act('getEntry', { path: 'content/news/net-takoj.mdx' })).status).toBe(404);
    const { body } = await editor.act('entriesByFiles', { files: [{ path: 'content/school.json' }] });
    expect(JSON.stringify(body)).toContain('СШ «Родник»');
  });
  test('media are listed without their bytes, one is read with them', async () => {
    const { body } = await editor.act('getMedia', { mediaFolder: 'content/files' });
    const files = body as unknown as { path: string; size: number; content: string; url: string }[];
    expect(files.length).toBeGreaterThan(3);
    expect(files.every(({ content, size }) => content === '' && size > 0)).toBe(true);
    const one = await editor.act<{ content: string }>('getMediaFile', { path: files[0]?.path });
    expect(Buffer.from(one.body.content, 'base64')).toHaveLength(files[0]?.size ?? -1);
    const response = await editor.request(files[0]?.url ?? '', { headers: { host: '127.0.0.1:4321' } });
    expect((await response.arrayBuffer()).byteLength).toBe(files[0]?.size);
  });
});
