import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestEditor, newsText } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import { versionOf } from '../store/file-version.ts';

let editor: TestEditor;
beforeEach(async () => {
  editor = await createTestEditor({ workflow: true });
});
afterEach(() => editor.remove());

const file = 'news/novoe.mdx';
const key = { collection: 'news', slug: 'novoe' };
const branch = 'cms/news/novoe';
const text = (title: string, options = {}) => newsText('n-novoe', title, options);
const versionIn = (raw: string) => versionOf(Buffer.from(raw));
const setReady = () => editor.act('updateUnpublishedEntryStatus', { ...key, newStatus: 'pending_publish' });
const publish = async () => {
  await setReady();
  return editor.act('publishUnpublishedEntry', key);
};
const commitAll = async (raw: string, path = file) => {
  await editor.write(path, raw);
  editor.git('add', '--all');
  editor.git('commit', '--quiet', '--message=Не редактор');
};
const waiting = async () => (await editor.act('unpublishedEntries', {})).body;

describe('the mark of a draft', () => {
  test('goes when the entry is published', async () => {
    await editor.save(file, text('Один', { draft: true }));
    expect((await publish()).status).toBe(200);
    expect(await editor.read(file)).toBe(
      text('Один', { draft: true }).replace('draft: true', 'draft: false'),
    );
    expect(editor.git('log', '-1', '--format=%s')).toBe('Новость «Один»: опубликована');
    expect(await waiting()).toEqual([]);
  });
  test('hides nothing from the rules', async () => {
    await editor.save(file, text('Один', { draft: true, body: '<b>{x}</b>' }));
    const { status, body } = await publish();
    expect([status, body.code, await editor.read(file)]).toEqual([422, 'refused', undefined]);
    expect(await waiting()).toEqual(['news/novoe']);
  });
  test('goes from a published draft too, though the branch has the same text', async () => {
    await commitAll(text('Один', { draft: true }));
    await editor.save(file, text('Один', { draft: true }));
    expect((await publish()).status).toBe(200);
    expect(await editor.read(file)).toContain('draft: false');
  });
  test('stays on what is taken off the site', async () => {
    await commitAll(text('Один'));
    await editor.save(file, text('Один', { draft: true }));
    expect((await publish()).status).toBe(200);
    expect(await editor.read(file)).toBe(text('Один', { draft: true }));
    expect(editor.git('log', '-1', '--format=%s')).toBe('Новость «Один»: снята с публикации');
  });
});

describe('a branch that is checked out is left alone', () => {
  const refusesAll = async () => {
    const answers = [
      await editor.save(file, text('Два'), versionIn(text('Один'))),
      await editor.act('updateUnpublishedEntryStatus', { ...key, newStatus: 'draft' }),
      await editor.act('publishUnpublishedEntry', key),
      await editor.act('deleteUnpublishedEntry', key),
    ];
    for (const { body } of answers) expect(body.error).toContain(`Ветка «${branch}»`);
  };
  test.each([
    ['here', ['switch', '--quiet', branch]],
    ['in another working tree', ['worktree', 'add', '--quiet', '../content-2', branch]],
  ])('%s', async (_name, command) => {
    await editor.save(file, text('Один'));
    await setReady();
    const tip = editor.git('rev-parse', branch);
    if (command[0] === 'worktree') command[3] = join(editor.dir, '.cache/tree');
    editor.git(...command);
    await refusesAll();
    expect(editor.git('rev-parse', branch)).toBe(tip);
  });
});

describe('what was published during the review', () => {
  const start = async () => {
    await commitAll(text('Старое'));
    await editor.save(file, text('Ветка'));
    await commitAll(text('Старое', { body: 'Чужой текст.' }));
    await commitAll(newsText('n-inoe', 'Иное'), 'news/inoe.mdx');
    return publish();
  };
  test('is merged into the branch and published with it', async () => {
    const { status, body } = await start();
    expect([status, body.theirs?.origin]).toEqual([409, text('Старое')]);
    const merged = text('Ветка', { body: 'Чужой текст.' });
    expect((await editor.save(file, merged, body.theirs?.version ?? null)).status).toBe(200);
    const parents = editor.git('log', '-1', '--format=%P', branch).split(' ');
    expect(parents).toEqual([expect.anything(), editor.git('rev-parse', 'HEAD')]);
    expect(editor.git('diff', '--name-only', 'HEAD', branch)).toBe('content/news/novoe.mdx');
    expect((await publish()).status).toBe(200);
    expect(await editor.read(file)).toBe(merged);
    expect(await editor.read('news/inoe.mdx')).toBe(newsText('n-inoe', 'Иное'));
  });
  test('can be overwritten knowingly', async () => {
    const { body } = await start();
    expect((await editor.save(file, text('Ветка'), body.theirs?.version ?? null)).status).toBe(200);
    expect((await publish()).status).toBe(200);
    expect(await editor.read(file)).toBe(text('Ветка'));
  });
  test('is not merged over a third edit', async () => {
    const { body } = await start();
    await editor.save(file, text('Третье'), versionIn(text('Ветка')));
    const late = await editor.save(file, text('Поздно'), body.theirs?.version ?? null);
    expect([late.status, late.body.theirs?.raw]).toEqual([409, text('Третье')]);
  });
  test('a deletion is no dead end either', async () => {
    await commitAll(text('Старое'));
    await editor.save(file, text('Ветка'));
    editor.git('rm', '--quiet', `content/${file}`);
    editor.git('commit', '--quiet', '--message=Нет');
    const { status, body } = await publish();
    expect([status, body.theirs]).toEqual([409, undefined]);
    expect((await editor.save(file, text('Снова'), null)).status).toBe(200);
    expect((await publish()).status).toBe(200);
    expect(await editor.read(file)).toBe(text('Снова'));
  });
  test('two entries of one name are not merged', async () => {
    await editor.save(file, text('Ветка'));
    await commitAll(newsText('n-inoe', 'Иное'), 'news/inoe.mdx');
    expect((await editor.save(file, text('Другая'), null)).status).toBe(409);
  });
});

test('line ends of the working tree are no change', async () => {
  const windows = (raw: string) => raw.replaceAll('\n', '\r\n');
  editor.git('config', 'core.autocrlf', 'true');
  await commitAll(windows(text('Старое')));
  const saved = await editor.save(file, windows(text('Ветка')));
  const known = saved.body.versions[`content/${file}`] ?? null;
  expect((await editor.save(file, text('Ещё'), known)).status).toBe(200);
  expect(editor.git('cat-file', 'blob', `${branch}:content/${file}`)).not.toContain('\r');
  const { body } = await publish();
  expect(body).toEqual({ message: 'published' });
  expect(await editor.read(file)).toBe(windows(text('Ещё')));
  expect(editor.git('status', '--porcelain', '--untracked-files=no')).toBe('');
});

describe('foreign commits on the branch', () => {
  const photo = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  );
  test.each<[string, string, string | Buffer | undefined]>([
    ['a deletion', 'content/school.json (удалён)', undefined],
    ['a file elsewhere', 'README.md', 'текст'],
    ['another entry', 'content/news/inoe.mdx', newsText('n-inoe', 'Иное')],
    ['a picture that runs', 'content/files/x.svg', '<svg/>'],
    ['a photo as it came', 'content/files/x.png', photo],
    ['no UTF-8', `content/${file}`, Buffer.from([0x2d, 0xff, 0xfe])],
  ])('%s is named, and the branch stays', async (_name, named, bytes) => {
    await editor.save(file, text('Один'));
    editor.git('switch', '--quiet', branch);
    const path = named.replace(/ .*/, '');
    if (bytes === undefined) editor.git('rm', '--quiet', path);
    else await editor.write(`../${path}`, bytes);
    editor.git('add', '--', ...(bytes === undefined ? ['content'] : [path]));
    editor.git('commit', '--quiet', '--message=Чужое');
    editor.git('switch', '--quiet', 'main');
    const { status, body } = await publish();
    expect([status, body.error]).toEqual([422, expect.stringContaining(`чужие файлы: ${named}.`)]);
    expect([await waiting(), await editor.read(file)]).toEqual([['news/novoe'], undefined]);
  });
  test('a photo that came by the editor is published, and stays its own after a merge', async () => {
    await commitAll(text('Старое'));
    const path = `content/${file}`;
    await editor.act('persistEntry', {
      dataFiles: [{ path, slug: key.slug, raw: text('Ветка') }],
      assets: [{ path: 'content/files/x.png', content: photo.toString('base64'), encoding: 'base64' }],
      options: { commitMessage: '', collectionName: 'news', useWorkflow: true, status: 'draft' },
      base: { [path]: versionIn(text('Старое')) },
    });
    await commitAll(text('Чужое'));
    const { body } = await publish();
    await editor.save(file, text('Оба'), body.theirs?.version ?? null);
    expect((await publish()).body).toEqual({ message: 'published' });
    expect(editor.git('show', '--format=', '--name-only', 'HEAD').split('\n')).toEqual([
      'content/files/x.png',
      path,
    ]);
  });
});

test('the configuration of git that a school may have changes nothing', async () => {
  await appendFile(join(editor.dir, '.git/config'), '[diff]\n\trelative = true\n\trenames = copies\n');
  await editor.save(file, text('Один'));
  expect((await publish()).status).toBe(200);
});
