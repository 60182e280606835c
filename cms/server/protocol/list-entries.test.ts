import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unreadableMark } from '../../api/unreadable-mark.ts';
import { openContentStore } from '../store/content-store.ts';
import type { ContentStore } from '../store/content-store.ts';
import { listEntries } from './list-entries.ts';
import { readEntry } from './read-entries.ts';
import type { EntryFile } from './read-entries.ts';

const demo = fileURLToPath(new URL('../../../content', import.meta.url));
let dir = '';
let store: ContentStore;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'list-'));
  await cp(demo, dir, { recursive: true });
  store = openContentStore(dir, Date.now);
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const asked = { branch: 'main', folder: 'content/mentors', extension: 'json', depth: 1 };

test('a list holds the same files, with no more than it needs', async () => {
  const snapshot = await store.current();
  const whole = listEntries(snapshot, asked);
  const listed = listEntries(snapshot, { ...asked, listed: true });
  expect(listed.length).toBeGreaterThan(3);
  expect(listed.map(({ file }) => file)).toEqual(whole.map(({ file }) => file));
  whole.forEach((entry, index) => {
    const { position, consents } = JSON.parse((entry as EntryFile).data ?? '') as Record<string, unknown>;
    const data = listed[index]?.data as Record<string, unknown>;
    expect(consents).toBeDefined();
    expect(data).not.toHaveProperty('consents');
    expect(data['position']).toEqual(position);
  });
});

test('a file that cannot be parsed stays in the list, and a mended one is read anew', async () => {
  const file = join(dir, 'mentors', 'broken.json');
  const data = async () =>
    listEntries(await store.current(), { ...asked, listed: true }).find(({ file }) =>
      file.path.endsWith('/broken.json'),
    )?.data;
  await writeFile(file, '{');
  expect(await data()).toEqual({});
  await writeFile(file, '{"id": "m-9", "draft": true, "about": "x"}');
  expect(await data()).toEqual({ id: 'm-9', draft: true });
});

test('a file that no form can hold stays in the list, and says why', async () => {
  const news = { ...asked, folder: 'content/news', extension: 'mdx', listed: true } as const;
  const files: [string, RegExp, () => Promise<void>][] = [
    ['wide', /UTF-8/, () => writeFile(join(dir, 'news/wide.mdx'), Buffer.from('\ufeffid: а', 'utf16le'))],
    ['large', /велик/, () => writeFile(join(dir, 'news/large.mdx'), 'а'.repeat(600_000))],
    ['linked', /ссылка/, () => symlink('large.mdx', join(dir, 'news/linked.mdx'))],
  ];
  for (const [, , make] of files) await make();
  const snapshot = await store.current();
  const listed = listEntries(snapshot, news);
  for (const [name, why] of files) {
    const path = `content/news/${name}.mdx`;
    const row = listed.find(({ file }) => file.path === path)?.data as Record<string, unknown>;
    expect(row[unreadableMark]).toMatch(why);
    expect(() => readEntry(snapshot, path)).toThrow(why);
  }
  expect(listed.length).toBeGreaterThan(files.length);
});

test.each([
  { ...asked, folder: 'content/files' },
  { ...asked, extension: 'mdx' },
])('another folder is refused: $folder $extension', async (params) => {
  const snapshot = await store.current();
  expect(() => listEntries(snapshot, { ...params, listed: true })).toThrow();
});
