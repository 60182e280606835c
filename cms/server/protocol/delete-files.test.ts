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
    const { status, body } = await remove('mentors/m-7f2a.json');
    expect([status, body.code]).toEqual([422, 'refused']);
    expect(body.findings?.some(({ elsewhere }) => elsewhere?.id === 'para-1')).toBe(true);
    expect(body.error).toMatch(/^Удалить нельзя: .*«.+»/);
    expect(await editor.read('mentors/m-7f2a.json')).toBeDefined();
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
