import { cp, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '#entries/read-content';
import { openContentStore } from './content-store.ts';
import type { ContentStore } from './content-store.ts';
import { withEntryTexts } from './snapshot.ts';

const folderAt = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const smallSchool = folderAt('tests/fixtures/sites/clean-school');
const news = (title: string) => `---\nid: n-new\ntitle: ${title}\n---\nТекст.\n`;
let dir = '';
let store: ContentStore;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'store-'));
  await cp(smallSchool, dir, { recursive: true });
  await writeFile(join(dir, 'news/vtoraya.mdx'), news('Вторая').replace('n-new', 'n-2'));
  store = openContentStore(dir, Date.now);
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** All but the hash, which the store makes from versions and not from bytes. */
async function expectAsRead(): Promise<void> {
  const { content } = await store.current();
  expect(content.entries.news.length).toBeGreaterThan(0);
  expect({ ...content, contentHash: '' }).toEqual({ ...(await readContent(dir)), contentHash: '' });
}

test('holds what a build reads', async () => {
  await cp(folderAt('content'), dir, { recursive: true });
  await expectAsRead();
});

test('without a change everything stays the same object', async () => {
  const first = await store.current();
  expect(await store.current()).toBe(first);
});

test('takes in what others write, add and delete, in the order of a build', async () => {
  const before = await store.current();
  await writeFile(join(dir, 'news/aaa.mdx'), news('Первая'));
  await writeFile(join(dir, 'news/zzz.json'), '{}');
  const gone = before.content.entries.events[0]?.file ?? '';
  await rm(join(dir, gone));
  await symlink(join(dir, 'school.json'), join(dir, 'news/link.mdx'));
  await expectAsRead();
  const after = await store.current();
  expect(after.content.entries.mentors[0]).toBe(before.content.entries.mentors[0]);
  expect(after.files.has(gone)).toBe(false);
});

test('sees a change of the same length in the same moment', async () => {
  const path = join(dir, 'news/aaa.mdx');
  const moment = new Date();
  for (const title of ['Один', 'Двое', 'Трое', 'Пять']) {
    await writeFile(path, news(title));
    await utimes(path, moment, moment);
    const { content } = await store.current();
    expect(content.entries.news.find(({ id }) => id === 'n-new')?.data.title).toBe(title);
  }
});

test('another time zone of the school is another day of a date with a time', async () => {
  const school = join(dir, 'school.json');
  await writeFile(
    join(dir, 'news/aaa.mdx'),
    news('а').replace('---\nТ', 'publishedOn: 2026-10-01T21:30:00Z\n---\nТ'),
  );
  const dayOf = async () =>
    (await store.current()).content.entries.news.find(({ id }) => id === 'n-new')?.data.publishedOn;
  expect(await dayOf()).toBe('2026-10-02');
  const text = (await store.current()).files.get('school.json')?.bytes?.toString() ?? '';
  await writeFile(school, text.replace('Europe/Volgograd', 'Europe/London'));
  expect(await dayOf()).toBe('2026-10-01');
  await expectAsRead();
});

test('an unsaved text changes one entry and leaves the others', async () => {
  const saved = await store.current();
  const file = saved.content.entries.news[1]?.file ?? '';
  const changed = withEntryTexts(
    saved,
    new Map([
      [file, news('Новый заголовок')],
      ['news/0.mdx', news('Ещё')],
    ]),
  );
  const { entries } = changed.content;
  expect(entries.news.map((entry) => entry.file)).toEqual(
    ['news/0.mdx', ...saved.content.entries.news.map((entry) => entry.file)].sort(),
  );
  expect(entries.news.find((entry) => entry.file === file)?.data.title).toBe('Новый заголовок');
  expect(entries.news.filter((entry) => saved.content.entries.news.includes(entry))).toHaveLength(
    saved.content.entries.news.length - 1,
  );
  expect(entries.mentors[0]).toBe(saved.content.entries.mentors[0]);
  const without = withEntryTexts(saved, new Map([[file, undefined]])).content.entries.news;
  expect(without).toHaveLength(saved.content.entries.news.length - 1);
});
