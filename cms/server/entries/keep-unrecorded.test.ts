import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestEditor, newsText } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import { hook } from '../../../tests/support/writer-case.ts';
import { versionOf } from '../store/file-version.ts';

let editor: TestEditor;
beforeEach(async () => {
  editor = await createTestEditor();
});
afterEach(() => editor.remove());

const file = 'news/ruka.mdx';
const path = `content/${file}`;
const byHand = newsText('n-ruka', 'Рукой');
const mine = newsText('n-ruka', 'Моё');

describe('saving over what somebody wrote outside of the editor', () => {
  beforeEach(async () => {
    await editor.save(file, newsText('n-ruka', 'Начало'));
    await editor.write(file, byHand);
  });
  test('is two commits, and undo brings the other text back', async () => {
    expect((await editor.save(file, mine, versionOf(Buffer.from('другое')))).status).toBe(409);
    expect((await editor.save(file, mine, versionOf(Buffer.from(byHand)))).status).toBe(200);
    expect(editor.git('log', '-2', '--format=%s').split('\n')).toEqual([
      'Новость «Моё»: изменена',
      'Новость «Рукой»: изменена вне редактора',
    ]);
    expect(`${editor.git('show', `HEAD^:${path}`)}\n`).toBe(byHand);
    const undone = await editor.ask('undo', { file, base: versionOf(Buffer.from(mine)) });
    expect([undone.status, await editor.read(file)]).toEqual([200, byHand]);
  });
  test('a text that the repository does not take is kept beside the caches', async () => {
    await hook(editor, `! git show ':${path}' | grep -q Рукой`);
    expect((await editor.save(file, mine)).status).toBe(200);
    expect(editor.git('log', '-2', '--format=%s')).toBe(
      'Новость «Моё»: изменена\nНовость «Начало»: опубликована',
    );
    expect(await editor.read('../.cache/refused/news/ruka-1.mdx')).toBe(byHand);
  });
  test('a refused saving records nothing', async () => {
    const head = editor.git('rev-parse', 'HEAD');
    expect((await editor.save(file, mine.replace('n-ruka', 'n-drugaya'))).status).toBe(422);
    expect([editor.git('rev-parse', 'HEAD'), await editor.read(file)]).toEqual([head, byHand]);
  });
});
