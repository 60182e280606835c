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
  test('an id stays, unless another file has it too', async () => {
    const text = (id: string) => newsText(id, 'Новое', { draft: true });
    await editor.save('news/a-1.mdx', text('n-odin'));
    const kept = await editor.save('news/a-1.mdx', text('n-dva'));
    expect([kept.status, kept.body.error]).toEqual([422, expect.stringContaining('менять нельзя')]);
    await editor.save('news/a-2.mdx', text('n-odin'));
    expect((await editor.save('news/a-2.mdx', text('n-dva'))).status).toBe(200);
    expect((await editor.save('news/a-2.mdx', text('n-tri'))).status).toBe(422);
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
    const text = ((await editor.read('school.json')) ?? '').replace('Полынная СШ', 'Полынная школа');
    expect((await editor.save('school.json', text)).status).toBe(200);
    expect(lastMessage()).toBe('Мария Ступина|Школа: изменена');
  });
});
