import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestEditor, newsText, openContext } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import type { FileChange } from './batch.ts';
import { disk } from './file-system.ts';
import type { FileSystem } from './file-system.ts';

let editor: TestEditor;
beforeEach(async () => {
  editor = await createTestEditor();
  for (const name of ['a', 'b']) await editor.write(`news/${name}.mdx`, `старое ${name}`);
  editor.git('add', '--all');
  editor.git('commit', '--quiet', '--message=Старое');
});
afterEach(() => editor.remove());

const changes: FileChange[] = [
  { path: 'news/a.mdx', bytes: Buffer.from('новое a') },
  { path: 'news/novoe.mdx', bytes: Buffer.from('новое') },
  { path: 'news/b.mdx', bytes: undefined },
];

/** All that a failed write must leave as it was: texts, names, index, history. */
async function stateOf(): Promise<unknown> {
  return {
    names: (await readdir(join(editor.contentDir, 'news'))).sort(),
    texts: await Promise.all(['a', 'b', 'novoe'].map((name) => editor.read(`news/${name}.mdx`))),
    git: editor.git('status', '--porcelain', '--ignored', '--', 'content'),
    index: editor.git('ls-files', '--stage'),
    head: editor.git('rev-parse', 'HEAD'),
  };
}

async function write(fs: FileSystem, batch = changes): Promise<void> {
  const { writer } = await openContext(editor.contentDir, join(editor.dir, '.cache'), { fs });
  await writer.write(() => ({ changes: batch, message: 'Проба', answer: undefined, isPublic: true }));
}

async function hook(script: string): Promise<void> {
  const path = join(editor.dir, '.git/hooks/pre-commit');
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

test('writes, replaces and deletes in one commit', async () => {
  await write(disk);
  expect(await editor.read('news/a.mdx')).toBe('новое a');
  expect(
    editor.git('show', '--format=%s', '--name-status', '--no-renames', 'HEAD').split('\n').filter(Boolean),
  ).toEqual(['Проба', 'M\tcontent/news/a.mdx', 'D\tcontent/news/b.mdx', 'A\tcontent/news/novoe.mdx']);
  expect((await readdir(join(editor.contentDir, 'news'))).filter((name) => name.startsWith('.'))).toEqual([]);
});

describe('whatever fails, all is as before', () => {
  /** A disk whose n-th call of one function fails. */
  function failing(name: keyof FileSystem, call: number): FileSystem {
    let calls = 0;
    const fail = async (...args: string[]) => {
      calls += 1;
      if (calls === call) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      return (disk[name] as (...all: string[]) => Promise<unknown>)(...args);
    };
    return { ...disk, [name]: fail };
  }
  test.each<[keyof FileSystem, number]>([
    ['read', 2],
    ['makeFolder', 3],
    ['keep', 1],
    ['keep', 2],
    ['writeNew', 1],
    ['writeNew', 2],
    ['rename', 1],
    ['rename', 2],
    ['remove', 1],
    ['syncFolder', 1],
  ])('%s, call %i', async (name, call) => {
    const before = await stateOf();
    await expect(write(failing(name, call))).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await stateOf()).toEqual(before);
    await write(disk);
    expect(await editor.read('news/a.mdx')).toBe('новое a');
  });
  test('a hook that refuses the commit', async () => {
    await hook('echo нельзя >&2; exit 1');
    const before = await stateOf();
    await expect(write(disk)).rejects.toThrow('Git сообщает: нельзя');
    expect(await stateOf()).toEqual(before);
  });
  test.each(['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'rebase-merge'])(
    'git is in the middle of something: %s',
    async (name) => {
      await writeFile(join(editor.dir, '.git', name), editor.git('rev-parse', 'HEAD'));
      const before = await stateOf();
      await expect(write(disk)).rejects.toThrow('не закончено');
      expect(await stateOf()).toEqual(before);
    },
  );
  test('another program holds git’s index', async () => {
    const before = await stateOf();
    await writeFile(join(editor.dir, '.git/index.lock'), '');
    await expect(write(disk)).rejects.toThrow('занято другой программой');
    expect(await stateOf()).toEqual(before);
  });
});

test('waits while another program holds git’s index for a moment', async () => {
  const lock = join(editor.dir, '.git/index.lock');
  await writeFile(lock, '');
  setTimeout(() => void disk.remove(lock), 500);
  await write(disk);
  expect(editor.git('log', '-1', '--format=%s')).toBe('Проба');
});

test('a hook sees the commit of just these files', async () => {
  await hook('git diff --cached --name-only > seen');
  await editor.write('news/chuzhoe.mdx', 'чужое');
  editor.git('add', 'content/news/chuzhoe.mdx');
  await write(disk, changes.slice(0, 1));
  expect(await editor.read('../seen')).toBe('content/news/a.mdx\n');
});

test('what others changed and staged stays as it is', async () => {
  await editor.write('news/chuzhoe.mdx', 'в индексе');
  editor.git('add', 'content/news/chuzhoe.mdx');
  await editor.write('news/chuzhoe.mdx', 'и ещё раз');
  await editor.write('../README.md', 'не записано');
  await write(disk, changes.slice(0, 2));
  expect(editor.git('status', '--porcelain').split('\n').sort()).toEqual([
    '?? README.md',
    'AM content/news/chuzhoe.mdx',
  ]);
  expect(editor.git('show', ':content/news/chuzhoe.mdx')).toBe('в индексе');
});

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
  test('two servers on one folder take turns', async () => {
    const cache = join(editor.dir, '.cache');
    const contexts = await Promise.all([1, 2].map(() => openContext(editor.contentDir, cache)));
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
