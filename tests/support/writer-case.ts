import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileChange } from '../../cms/server/write/batch.ts';
import type { FileSystem } from '../../cms/server/write/file-system.ts';
import { createTestEditor, openContext } from './editor.ts';
import type { TestEditor } from './editor.ts';

/** A small school with two files in its news that are not entries, so that only the writing counts. */
export function createWriterCase(): Promise<TestEditor> {
  return createTestEditor({ files: { 'news/a.mdx': 'старое a', 'news/b.mdx': 'старое b' } });
}

/** Replaces one of these files, deletes the other and writes a new one. */
export const changes: readonly FileChange[] = [
  { path: 'news/a.mdx', bytes: Buffer.from('новое a') },
  { path: 'news/novoe.mdx', bytes: Buffer.from('новое') },
  { path: 'news/b.mdx', bytes: undefined },
];

/** All that a failed write must leave as it was: texts, names, index, history. */
export async function stateOf(editor: TestEditor): Promise<unknown> {
  return {
    names: (await readdir(join(editor.contentDir, 'news'))).sort(),
    texts: await Promise.all(['a', 'b', 'novoe'].map((name) => editor.read(`news/${name}.mdx`))),
    git: editor.git('status', '--porcelain', '--ignored', '--', 'content'),
    index: editor.git('ls-files', '--stage'),
    head: editor.git('rev-parse', 'HEAD'),
  };
}

/** Writes as a server does that has just started. */
export async function write(editor: TestEditor, fs: FileSystem, batch = changes): Promise<void> {
  const { writer } = await openContext(editor.contentDir, join(editor.dir, '.cache'), { fs });
  await writer.write(() => ({ changes: batch, message: 'Проба', answer: undefined, isPublic: true }));
}

/** Lets a script of the shell run before each commit. */
export async function hook(editor: TestEditor, script: string): Promise<void> {
  const path = join(editor.dir, '.git/hooks/pre-commit');
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}
