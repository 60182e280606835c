import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestEditor, newsText } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';

let editor: TestEditor;
beforeEach(async () => {
  editor = await createTestEditor();
});
afterEach(() => editor.remove());

describe('paths that are not the editor’s', () => {
  const paths = [
    '../package.json',
    '/etc/passwd',
    'content',
    'content/',
    'content/../package.json',
    'content/news/../../package.json',
    'content/news/../school.json',
    'content/news/./x.mdx',
    'content//news/x.mdx',
    'content/news//x.mdx',
    'content/news/a/b.mdx',
    String.raw`content\news\x.mdx`,
    String.raw`content/news/..\..\x.mdx`,
    'content/news/x.json',
    'content/news/x.mdx.exe',
    'content/news/x',
    'content/news/.mdx',
    'content/news/.hidden.mdx',
    'content/News/x.mdx',
    'content/NEWS/x.mdx',
    'CONTENT/news/x.mdx',
    'content/news/X.mdx',
    'content/news/x.MDX',
    'content/news/новость.mdx',
    'content/news/a b.mdx',
    'content/news/a--b.mdx',
    'content/news/-a.mdx',
    'content/news/a\0.mdx',
    'content/news/a\n.mdx',
    'content/news/a%2e%2e.mdx',
    'content/news/a:b.mdx',
    'content/news/con.mdx',
    'content/news/nul.mdx',
    'content/news/com1.mdx',
    'content/news/lpt9.mdx',
    `content/news/${'a'.repeat(101)}.mdx`,
    'content/drugoe/x.mdx',
    'content/school.mdx',
    'content/School.json',
    'content/files/x.mdx',
    'content/.git/config',
    'private/register.json',
    '.git/config',
    '-rf',
    '--output=x',
    'content/news/--help.mdx',
  ];
  test('are refused for every action, and nothing is written', async () => {
    for (const path of paths) await expectRefused(path);
    expect(editor.git('status', '--porcelain', '--', 'content')).toBe('');
  });
  async function expectRefused(path: string): Promise<void> {
    const raw = newsText('x', 'Чужое');
    const persist = await editor.act('persistEntry', {
      dataFiles: [{ path, slug: 'x', raw }],
      assets: [],
      options: { commitMessage: '', useWorkflow: false, status: 'draft' },
      base: { [path]: null },
    });
    const others = [
      await editor.act('getEntry', { path }),
      await editor.act('entriesByFiles', { files: [{ path }] }),
      await editor.act('getMediaFile', { path }),
      await editor.act('entriesByFolder', { folder: path, extension: 'mdx', depth: 1 }),
      await editor.act('getMedia', { mediaFolder: path }),
      await editor.ask('undo', { file: path, base: null }),
      await editor.ask('history', { file: path }),
    ];
    const deletion = await editor.act('deleteFiles', {
      paths: [path],
      options: { commitMessage: '' },
      base: { [path]: null },
    });
    const statuses = [persist, ...others, deletion].map(({ status }) => status);
    expect([path, ...statuses]).toEqual([path, ...Array.from({ length: 9 }, () => 403)]);
  }
  test('links lead nowhere: neither a file nor a folder', async () => {
    await editor.write('../secret.mdx', newsText('n-s', 'Тайна'));
    await symlink(join(editor.dir, 'secret.mdx'), join(editor.contentDir, 'news/link.mdx'));
    const opened = await editor.act('getEntry', { path: 'content/news/link.mdx' });
    expect([opened.status, opened.body.code]).toEqual([422, 'invalid']);
    expect(JSON.stringify(opened.body)).not.toContain('Тайна');
    expect((await editor.save('news/link.mdx', newsText('n-s', 'Новое'), null)).status).toBe(403);
    editor.git('mv', 'content/reports', 'reports');
    await symlink(join(editor.dir, 'reports'), join(editor.contentDir, 'reports'));
    expect((await editor.save('reports/novyj.json', '{"id":"r","draft":true}')).status).toBe(403);
    expect(await editor.read('../secret.mdx')).toContain('Тайна');
  });
  test('what Decap never sends is not understood', async () => {
    for (const body of [
      {},
      { action: 'constructor', params: {} },
      { action: 'getEntry', params: { path: 'content/school.json', more: 1 } },
      { action: 'getEntry', params: { path: ['content/school.json'] } },
      { action: 'persistEntry', params: { dataFiles: [], assets: [], options: { commitMessage: '' } } },
      { action: 'entriesByFolder', params: { folder: '__proto__', extension: 'mdx' } },
      null,
      [],
    ])
      expect((await editor.ask('decap', body)).status).toBe(422);
  });
});
