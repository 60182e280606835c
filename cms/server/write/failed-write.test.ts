import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestEditor } from '../../../tests/support/editor.ts';
import { createWriterCase, hook, stateOf, write } from '../../../tests/support/writer-case.ts';
import { disk } from './file-system.ts';
import type { FileSystem } from './file-system.ts';

let editor: TestEditor;
beforeEach(async () => {
  editor = await createWriterCase();
});
afterEach(() => editor.remove());

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
    const before = await stateOf(editor);
    await expect(write(editor, failing(name, call))).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await stateOf(editor)).toEqual(before);
    await write(editor, disk);
    expect(await editor.read('news/a.mdx')).toBe('новое a');
  });
  test('a hook that refuses the commit', async () => {
    await hook(editor, 'echo нельзя >&2; exit 1');
    const before = await stateOf(editor);
    await expect(write(editor, disk)).rejects.toThrow('Git сообщает: нельзя');
    expect(await stateOf(editor)).toEqual(before);
  });
  test('a disk that fills inside git', async () => {
    await hook(editor, 'echo "fatal: write error: No space left on device" >&2; exit 1');
    const before = await stateOf(editor);
    await expect(write(editor, disk)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await stateOf(editor)).toEqual(before);
  });
  test.each(['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'rebase-merge'])(
    'git is in the middle of something: %s',
    async (name) => {
      await writeFile(join(editor.dir, '.git', name), editor.git('rev-parse', 'HEAD'));
      const before = await stateOf(editor);
      await expect(write(editor, disk)).rejects.toThrow('не закончено');
      expect(await stateOf(editor)).toEqual(before);
    },
  );
  test('another program holds git’s index', async () => {
    const before = await stateOf(editor);
    await writeFile(join(editor.dir, '.git/index.lock'), '');
    await expect(write(editor, disk)).rejects.toThrow('занято другой программой');
    expect(await stateOf(editor)).toEqual(before);
  });
});
