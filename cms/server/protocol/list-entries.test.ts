import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openContentStore } from '../store/content-store.ts';
import type { ContentStore } from '../store/content-store.ts';
import { listEntries } from './list-entries.ts';
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

test.each([
  { ...asked, folder: 'content/files' },
  { ...asked, extension: 'mdx' },
])('another folder is refused: $folder $extension', async (params) => {
  const snapshot = await store.current();
  expect(() => listEntries(snapshot, { ...params, listed: true })).toThrow();
});
