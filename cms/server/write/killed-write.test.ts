import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openContext } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import { createWriterCase } from '../../../tests/support/writer-case.ts';

let editor: TestEditor;
beforeEach(async () => {
  editor = await createWriterCase();
});
afterEach(() => editor.remove());

describe('a process that is killed loses nothing', () => {
  const script = fileURLToPath(new URL('../../../tests/support/killed-save.ts', import.meta.url));
  test.each([
    ['writing', ['старое a', 'старое b'], 0],
    ['renaming', ['новое a', 'новое b'], 1],
    ['committing', ['новое a', 'новое b'], 1],
  ])('while %s', async (step, texts, commits) => {
    const head = editor.git('rev-parse', 'HEAD');
    const { signal, stderr } = spawnSync(process.execPath, [script, editor.dir, step], { encoding: 'utf8' });
    expect([signal, stderr]).toEqual(['SIGKILL', '']);
    const { writer } = await openContext(editor.contentDir, join(editor.dir, '.cache'));
    const potom = { path: 'news/potom.mdx', bytes: Buffer.from('потом') };
    await writer.write(() => ({ changes: [potom], message: 'Потом', answer: undefined, isPublic: true }));
    expect(await Promise.all(['a', 'b'].map((name) => editor.read(`news/${name}.mdx`)))).toEqual(texts);
    expect(Number(editor.git('rev-list', '--count', `${head}..HEAD`))).toBe(commits + 1);
    expect(editor.git('status', '--porcelain', '--', 'content')).toBe('');
  });
});
