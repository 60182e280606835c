import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashFiles, maxBytesOf, readFiles } from './read-files.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'content-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

async function write(files: Record<string, string | Uint8Array>) {
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), bytes);
  }
}

describe('readFiles', () => {
  test('reads every folder, sorted, without hidden files', async () => {
    await write({
      'school.json': '{}',
      'news/б.mdx': '',
      'news/a.mdx': '',
      'files/2026/Приказ № 5 «о парах».pdf': '%PDF',
      '.git/config': '',
      'news/.draft.mdx': '',
    });
    expect((await readFiles(dir)).map((file) => file.path)).toEqual([
      'files/2026/Приказ № 5 «о парах».pdf',
      'news/a.mdx',
      'news/б.mdx',
      'school.json',
    ]);
  });
  test('refuses links to files and folders, also those that lead nowhere', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'outside-'));
    await writeFile(path.join(outside, 'secret.json'), '{}');
    await mkdir(path.join(dir, 'news'));
    await symlink(path.join(outside, 'secret.json'), path.join(dir, 'news/file.json'));
    await symlink(outside, path.join(dir, 'news/folder'));
    await symlink(path.join(outside, 'nothing'), path.join(dir, 'news/nowhere'));
    const files = await readFiles(dir);
    await rm(outside, { recursive: true });
    expect(files).toEqual(
      ['file.json', 'folder', 'nowhere'].map((name) => ({
        path: `news/${name}`,
        size: 0,
        refused: 'symlink',
      })),
    );
  });
  test('reads a file of the largest size and no larger one', async () => {
    const limit = maxBytesOf('news/a.mdx');
    await write({ 'news/a.mdx': Buffer.alloc(limit), 'news/b.mdx': Buffer.alloc(limit + 1) });
    const files = await readFiles(dir);
    expect(files.map(({ size, refused }) => [size, refused])).toEqual([
      [limit, undefined],
      [limit + 1, 'tooLarge'],
    ]);
    expect(files[1]).not.toHaveProperty('bytes');
    expect(maxBytesOf('files/a.pdf')).toBeGreaterThan(limit);
  });
  test.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    execFileSync('sh', ['-c', 'mkfifo "$0"', path.join(dir, 'pipe.json')]);
    expect(await readFiles(dir)).toEqual([{ path: 'pipe.json', size: 0, refused: 'unreadable' }]);
  });
  test('a folder that is missing or is a file reads as empty', async () => {
    await write({ file: '' });
    expect(await readFiles(path.join(dir, 'nowhere'))).toEqual([]);
    expect(await readFiles(path.join(dir, 'file'))).toEqual([]);
  });
});

test('hashFiles tells contents, names and borders apart', () => {
  const file = (name: string, text: string) => ({ path: name, size: text.length, bytes: Buffer.from(text) });
  const hashes = [
    [file('a', '1')],
    [file('a', '2')],
    [file('b', '1')],
    [file('a', '1'), file('b', '')],
    [],
  ].map(hashFiles);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashFiles([file('a', '1')])).toBe(hashes[0]);
});
