import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestEditor, newsText } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import { versionOf } from '../store/file-version.ts';

let editor: TestEditor;
beforeEach(async () => {
  editor = await createTestEditor();
});
afterEach(() => editor.remove());

const lastMessage = () => editor.git('log', '-1', '--format=%an|%s');

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
    expect((await editor.act('getEntry', { path: 'content/news/link.mdx' })).status).toBe(403);
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

describe('saving', () => {
  test('a new entry is one commit of its file, by the editor', async () => {
    const { status, body } = await editor.save('news/novoe.mdx', newsText('n-novoe', 'Новое'));
    expect([status, lastMessage()]).toEqual([200, 'Мария Ступина|Новость «Новое»: опубликована']);
    expect(body.versions['content/news/novoe.mdx']).toBe(
      versionOf(Buffer.from(newsText('n-novoe', 'Новое'))),
    );
    expect(editor.git('show', '--format=', '--name-only', 'HEAD')).toBe('content/news/novoe.mdx');
    expect(editor.git('status', '--porcelain', '--', 'content')).toBe('');
  });
  test.each([
    [{ draft: true }, 'Новость «Новое»: сохранён черновик'],
    [{ body: 'Другой текст.' }, 'Новость «Новое»: изменена'],
  ])('what happened is told in the history: %j', async (options, message) => {
    if ('body' in options) await editor.save('news/novoe.mdx', newsText('n-novoe', 'Новое'));
    await editor.save('news/novoe.mdx', newsText('n-novoe', 'Новое', options));
    expect(lastMessage()).toBe(`Мария Ступина|${message}`);
  });
  test('a person is called by the id in the history', async () => {
    await editor.save('mentors/m-zzzz.json', '{"id":"m-zzzz","draft":true,"lastName":"Пустельгин"}');
    expect(lastMessage()).toBe('Мария Ступина|Наставник m-zzzz: сохранён черновик');
  });
  test('publishing is refused with the reasons, a draft of the same is saved', async () => {
    const text = (draft: boolean) =>
      `---\nid: n-x\ndraft: ${draft}\ntitle: а\nprograms: [net-takoj]\n---\n\n<b>{x}</b>\n`;
    const refused = await editor.save('news/x.mdx', text(false));
    expect([refused.status, refused.body.code]).toEqual([422, 'refused']);
    expect(refused.body.findings?.filter(({ refuses }) => refuses).map(({ field }) => field)).toContain(
      'programs.0',
    );
    expect(await editor.read('news/x.mdx')).toBeUndefined();
    expect((await editor.save('news/x.mdx', text(true))).status).toBe(200);
  });
  test.each([
    ['{"id":"d-1","draft":true', 'documents/d-1.json'],
    ['без заголовка', 'news/a.mdx'],
    [`---js\nprocess.exit()\n---\n`, 'news/a.mdx'],
    [newsText('a', 'а', { draft: true, body: '\0' }), 'news/a.mdx'],
    [newsText('a', 'а', { draft: true, body: 'а'.repeat(600_000) }), 'news/a.mdx'],
  ])('a draft that could not be read again is refused: %.20s', async (raw, file) => {
    const { status, body } = await editor.save(file, raw);
    expect([status, body.code]).toEqual([422, 'invalid']);
    expect(await editor.read(file)).toBeUndefined();
  });
  test('the id of an entry stays', async () => {
    await editor.save('news/novoe.mdx', newsText('n-novoe', 'Новое'));
    const { status, body } = await editor.save('news/novoe.mdx', newsText('n-drugoe', 'Новое'));
    expect([status, body.code]).toEqual([422, 'invalid']);
  });
  test('a stale edit is refused, both texts are kept', async () => {
    const began = versionOf(Buffer.from((await editor.read('news/novoe.mdx')) ?? ''));
    await editor.save('news/novoe.mdx', newsText('n-novoe', 'Мой'));
    const { status, body } = await editor.save('news/novoe.mdx', newsText('n-novoe', 'Твой'), began);
    expect([status, body.code]).toEqual([409, 'stale']);
    expect(body.theirs).toMatchObject({ raw: newsText('n-novoe', 'Мой'), author: 'Мария Ступина' });
    expect(body.kept).toBe('.cache/editor/refused/news/novoe-1.mdx');
    expect(await editor.read('../.cache/refused/news/novoe-1.mdx')).toBe(newsText('n-novoe', 'Твой'));
    expect(await editor.read('news/novoe.mdx')).toBe(newsText('n-novoe', 'Мой'));
  });
  test('a change behind the editor’s back is never overwritten', async () => {
    await editor.save('news/novoe.mdx', newsText('n-novoe', 'Мой'));
    const began = versionOf(Buffer.from(newsText('n-novoe', 'Мой')));
    await editor.write('news/novoe.mdx', newsText('n-novoe', 'Чужой'));
    const { body } = await editor.save('news/novoe.mdx', newsText('n-novoe', 'Новый'), began);
    expect([body.code, body.theirs?.author]).toEqual(['stale', 'Кто-то вне редактора']);
  });
  test('the same text again is no conflict and no commit: the first answer may have been lost', async () => {
    await editor.save('news/novoe.mdx', newsText('n-novoe', 'Мой'), null);
    const head = editor.git('rev-parse', 'HEAD');
    expect((await editor.save('news/novoe.mdx', newsText('n-novoe', 'Мой'), null)).status).toBe(200);
    expect(editor.git('rev-parse', 'HEAD')).toBe(head);
  });
  test('an existing file with an odd name can be edited', async () => {
    await editor.write('news/Новость 1.mdx', newsText('n-odd', 'Старое'));
    expect((await editor.save('news/Новость 1.mdx', newsText('n-odd', 'Новое'))).status).toBe(200);
    expect(editor.git('show', '--format=', '--name-only', '-z', 'HEAD').replaceAll('\0', '')).toBe(
      'content/news/Новость 1.mdx',
    );
  });
  test('the card of the school is saved like any other', async () => {
    const text = ((await editor.read('school.json')) ?? '').replace('8 (84400) 0-00-00', '8 (84400) 0-00-01');
    expect((await editor.save('school.json', text)).status).toBe(200);
    expect(lastMessage()).toBe('Мария Ступина|Школа: изменена');
  });
});

describe('deleting', () => {
  const remove = async (file: string, base?: string) => {
    const path = `content/${file}`;
    const version = base ?? versionOf(Buffer.from((await editor.read(file)) ?? ''));
    return editor.act('deleteFiles', {
      paths: [path],
      options: { commitMessage: '' },
      base: { [path]: version },
    });
  };
  test('an entry in use stays, and its users are named', async () => {
    const { status, body } = await remove('mentors/m-y8b4.json');
    expect([status, body.code]).toEqual([422, 'refused']);
    expect(body.findings?.some(({ elsewhere }) => elsewhere?.id === 'gruppa-06')).toBe(true);
    expect(body.error).toMatch(/^Удалить нельзя: .*«.+»/);
    expect(await editor.read('mentors/m-y8b4.json')).toBeDefined();
  });
  test('an unused entry goes in one commit, and comes back by undo', async () => {
    const text = newsText('n-novoe', 'Новое');
    await editor.save('news/novoe.mdx', text);
    expect((await remove('news/novoe.mdx')).status).toBe(200);
    expect([await editor.read('news/novoe.mdx'), lastMessage()]).toEqual([
      undefined,
      'Мария Ступина|Новость «Новое»: удалена',
    ]);
    const undone = await editor.ask('undo', { file: 'news/novoe.mdx', base: null });
    expect([undone.status, await editor.read('news/novoe.mdx')]).toEqual([200, text]);
  });
  test('what no commit holds is kept', async () => {
    await editor.write('news/novoe.mdx', newsText('n-novoe', 'Не записано'));
    expect((await remove('news/novoe.mdx')).status).toBe(200);
    expect(await editor.read('../.cache/refused/news/novoe-1.mdx')).toContain('Не записано');
  });
  test('a changed entry is not deleted', async () => {
    await editor.save('news/novoe.mdx', newsText('n-novoe', 'Новое'));
    expect((await remove('news/novoe.mdx', '0'.repeat(64))).status).toBe(409);
  });
  test('the card of the school stays', async () => {
    expect((await remove('school.json')).status).toBe(403);
  });
});
