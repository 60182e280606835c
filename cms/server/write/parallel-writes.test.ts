import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestEditor, newsText, openContext } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';

let editor: TestEditor;
beforeEach(async () => {
  editor = await createTestEditor();
});
afterEach(() => editor.remove());

describe('at the same time', () => {
  test('fifty entries are fifty commits', async () => {
    const count = Number(editor.git('rev-list', '--count', 'HEAD'));
    const names = Array.from({ length: 50 }, (_, index) => `n-${index}`);
    const answers = await Promise.all(
      names.map((name) => editor.save(`news/${name}.mdx`, newsText(name, name, { draft: true }), null)),
    );
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 200));
    expect(Number(editor.git('rev-list', '--count', 'HEAD'))).toBe(count + 50);
    expect(editor.git('status', '--porcelain', '--', 'content')).toBe('');
  });
  test('of several edits of one entry one wins, and the other texts are kept', async () => {
    const text = (index: number) => newsText('n-odna', `Правка ${index}`, { draft: true });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => editor.save('news/odna.mdx', text(index), null)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200,
      ...Array.from({ length: 7 }, () => 409),
    ]);
    const kept = await readdir(join(editor.dir, '.cache/refused/news'));
    expect(kept).toHaveLength(7);
    const texts = await Promise.all(kept.map((name) => editor.read(`../.cache/refused/news/${name}`)));
    const all = [...texts, await editor.read('news/odna.mdx')];
    expect(all.sort()).toEqual(Array.from({ length: 8 }, (_, index) => text(index)).sort());
  });
  test.each([
    ['one copy of the program', true, ['.cache', '.cache']],
    ['two copies', true, ['.cache', '.cache-of-another']],
    ['two copies, without git', false, ['.cache', '.cache-of-another']],
  ])('two servers on one folder take turns: %s', async (_name, hasGit, caches) => {
    if (!hasGit) await rm(join(editor.dir, '.git'), { recursive: true });
    const contexts = await Promise.all(
      caches.map((cache) => openContext(editor.contentDir, join(editor.dir, cache))),
    );
    expect(contexts.map(({ repository }) => repository !== undefined)).toEqual([hasGit, hasGit]);
    let inside = 0;
    const seen: number[] = [];
    await Promise.all(
      contexts.flatMap(({ writer }) =>
        [1, 2, 3].map(() =>
          writer.exclusively(async () => {
            inside += 1;
            seen.push(inside);
            await new Promise((resolve) => setTimeout(resolve, 20));
            inside -= 1;
          }),
        ),
      ),
    );
    expect(seen).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
