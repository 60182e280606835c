import { afterEach, beforeEach, expect, test } from 'vitest';
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
const text = (title: string, options = {}) => newsText('n-novoe', title, options);
const version = (title: string) => versionOf(Buffer.from(text(title)));
const setStatus = (newStatus: string) => editor.act('updateUnpublishedEntryStatus', { ...key, newStatus });
const publish = async () => {
  await setStatus('pending_publish');
  return editor.act('publishUnpublishedEntry', key);
};

test('from draft to publication: the branch waits, the working tree does not move', async () => {
  await editor.write('news/chuzhoe.mdx', 'не наше');
  editor.git('add', 'content/news/chuzhoe.mdx');
  const before = editor.git('status', '--porcelain');
  const head = editor.git('rev-parse', 'HEAD');
  expect((await editor.save(file, text('Один'))).status).toBe(200);
  expect((await editor.save(file, text('Два'), version('Один'))).status).toBe(200);
  expect([editor.git('status', '--porcelain'), editor.git('rev-parse', 'HEAD')]).toEqual([before, head]);
  expect(await editor.read(file)).toBeUndefined();

  expect((await editor.act('unpublishedEntries', {})).body).toEqual(['news/novoe']);
  const { body } = await editor.act('unpublishedEntry', { id: 'news/novoe' });
  expect(body).toMatchObject({ ...key, status: 'draft', pullRequestAuthor: 'Мария Ступина' });
  expect(body).toMatchObject({
    diffs: [{ path: 'content/news/novoe.mdx', newFile: true, id: version('Два') }],
  });
  const path = 'content/news/novoe.mdx';
  expect((await editor.act('unpublishedEntryDataFile', { ...key, path, id: path })).body).toMatchObject({
    data: text('Два'),
  });

  for (const status of ['pending_review', 'draft', 'pending_publish']) {
    expect((await setStatus(status)).status).toBe(200);
    expect((await editor.act('unpublishedEntry', key)).body).toMatchObject({ status });
  }
  expect((await editor.act('publishUnpublishedEntry', key)).status).toBe(200);
  expect(await editor.read(file)).toBe(text('Два'));
  expect(editor.git('log', '-1', '--format=%s')).toBe('Новость «Два»: опубликована');
  expect(editor.git('show', '--format=', '--name-only', 'HEAD')).toBe('content/news/novoe.mdx');
  expect(editor.git('status', '--porcelain')).toBe(before);
  expect((await editor.act('unpublishedEntries', {})).body).toEqual([]);
});

test('an edit keeps the status of its entry', async () => {
  await editor.save(file, text('Один'));
  await setStatus('pending_review');
  await editor.save(file, text('Два'), version('Один'));
  expect((await editor.act('unpublishedEntry', key)).body).toMatchObject({ status: 'pending_review' });
});

test('what was found ready is reviewed once more after an edit', async () => {
  await editor.save(file, text('Один'));
  await setStatus('pending_publish');
  await editor.save(file, text('Два'), version('Один'));
  expect((await editor.act('unpublishedEntry', key)).body).toMatchObject({ status: 'pending_review' });
  await setStatus('pending_publish');
  await editor.save(file, text('Два'), version('Два'));
  expect((await editor.act('unpublishedEntry', key)).body).toMatchObject({ status: 'pending_publish' });
});

test('what is not reviewed is not published', async () => {
  await editor.save(file, text('Один'));
  const { status, body } = await editor.act('publishUnpublishedEntry', key);
  expect([status, body.code]).toEqual([422, 'refused']);
  expect(await editor.read(file)).toBeUndefined();
});

test('publishing is refused for the same reasons as in the simple flow, and the branch stays', async () => {
  await editor.save(file, text('Один', { body: '<b>{x}</b>' }));
  const { status, body } = await publish();
  expect([status, body.code]).toEqual([422, 'refused']);
  expect(body.findings?.some(({ refuses }) => refuses)).toBe(true);
  expect(await editor.read(file)).toBeUndefined();
  expect((await editor.act('unpublishedEntries', {})).body).toEqual(['news/novoe']);
});

test('what was published meanwhile is not overwritten', async () => {
  await editor.write(file, text('Старое'));
  editor.git('add', '--all');
  editor.git('commit', '--quiet', '--message=Старое');
  await editor.save(file, text('Новое'));
  await editor.write(file, text('Чужое'));
  editor.git('commit', '--quiet', '--all', '--message=Чужое');
  const { status, body } = await publish();
  expect([status, body.code, body.theirs?.raw]).toEqual([409, 'stale', text('Чужое')]);
  expect(await editor.read(file)).toBe(text('Чужое'));
  expect((await editor.act('unpublishedEntries', {})).body).toEqual(['news/novoe']);
});

test('an uncommitted change of the published file is not overwritten either', async () => {
  await editor.write(file, text('Старое'));
  editor.git('add', '--all');
  editor.git('commit', '--quiet', '--message=Старое');
  await editor.save(file, text('Новое'));
  await editor.write(file, text('Из блокнота'));
  const { status, body } = await publish();
  expect([status, body.error]).toEqual([422, expect.stringContaining('git commit')]);
  expect(await editor.read(file)).toBe(text('Из блокнота'));
});

test('two edits from one state: the second is refused and kept', async () => {
  await editor.save(file, text('Один'));
  await editor.save(file, text('Два'), version('Один'));
  const { status, body } = await editor.save(file, text('Три'), version('Один'));
  expect([status, body.code, body.theirs?.raw]).toEqual([409, 'stale', text('Два')]);
  expect(await editor.read('../.cache/refused/news/novoe-1.mdx')).toBe(text('Три'));
});

test('a discarded entry leaves its text beside the caches', async () => {
  await editor.save(file, text('Один'));
  expect((await editor.act('deleteUnpublishedEntry', key)).status).toBe(200);
  expect((await editor.act('unpublishedEntries', {})).body).toEqual([]);
  expect(await editor.read('../.cache/refused/news/novoe-1.mdx')).toBe(text('Один'));
});

test.each([
  ['нет такой', { collection: 'news', slug: 'net-takoj' }],
  ['two dots', { collection: '..', slug: 'x' }],
  ['a step up', { collection: 'news', slug: '../../heads/main' }],
  ['an option', { collection: '--delete', slug: 'main' }],
  ['a blank', { collection: 'news', slug: 'Новость 1' }],
])('%s is no entry under review', async (_name, other) => {
  await editor.save(file, text('Один'));
  expect((await editor.act('unpublishedEntry', other)).status).toBe(404);
  expect((await editor.act('deleteUnpublishedEntry', other)).status).toBe(404);
  expect(editor.git('branch', '--list', '--format=%(refname:short)').split('\n')).toEqual([
    'cms/news/novoe',
    'main',
  ]);
});

test('a branch hands out files of the content only', async () => {
  await editor.save(file, text('Один'));
  for (const path of ['.gitignore', '../x', 'content/../.git/config', '/etc/passwd', 'content/net'])
    expect((await editor.act('unpublishedEntryMediaFile', { ...key, path, id: path })).status).toBe(403);
});
