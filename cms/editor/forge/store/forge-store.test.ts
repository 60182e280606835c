import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readContent } from '#entries/read-content';
import { evaluate } from '#rules/evaluate';
import { fetchFrom, forges, repositoryOf } from '../../../../tests/support/forge-mock/open-mock.ts';
import { blobId } from '../../../../tests/support/forge-mock/mock-repository.ts';
import { openWorkplace } from '../open-workplace.ts';
import { mapLimited } from './map-limited.ts';
import { roughText } from './rough-text.ts';

const contentDir = fileURLToPath(new URL('../../../../content', import.meta.url));
const asOf = '2026-11-22';
const account = { authorization: () => Promise.resolve('Bearer t'), refresh: () => Promise.resolve(false) };

async function open(index: number) {
  const repository = await repositoryOf(contentDir);
  const { backend, mock } = forges[index] ?? forges[0]!;
  vi.stubGlobal('fetch', fetchFrom(mock(repository)));
  const workplace = openWorkplace(backend, false, '/');
  workplace.account = account;
  return { repository, store: workplace.store };
}

afterEach(() => vi.unstubAllGlobals());

describe.each([0, 1, 2])('the demonstration in forge %i', (index) => {
  test('gives the same entries and, but for texts and files, the same findings as the build', async () => {
    const { store } = await open(index);
    const [{ content }, built] = await Promise.all([store.current(), readContent(contentDir)]);
    const data = ({ entries, school }: typeof built) =>
      [school, ...Object.values(entries).flat()].map((entry) => entry?.data);
    expect(data(content)).toEqual(data(built));
    expect([...content.files.keys()].toSorted()).toEqual([...built.files.keys()].toSorted());
    const findings = (of: typeof built) =>
      evaluate(of, asOf)
        .findings.filter(({ rule }) => !['FILE-01', 'FED-03', 'BODY-01'].includes(rule))
        .map(({ rule, code, file, field }) => `${rule}.${code} ${file} ${field}`);
    expect(findings(built).length).toBeGreaterThan(5);
    expect(findings(content)).toEqual(findings(built));
  });
});

test('asks once per entry, and afterwards only for what changed', async () => {
  const { store, repository } = await open(2);
  const { files } = await store.current();
  const blobs = () => repository.requests.filter((request) => request.includes('/git/blobs/'));
  const entries = [...files.values()].filter(({ piece }) => piece.role === 'entry');
  expect(entries.length).toBeGreaterThan(50);
  expect(blobs()).toHaveLength(entries.length);
  const path = entries.find(({ path: at }) => at.startsWith('content/news/'))?.path ?? '';
  repository.commit('main', 'Заменить', { [path]: '---\nid: a\n---\n' });
  const fresh = await store.fresh();
  expect(blobs()).toHaveLength(entries.length + 1);
  expect(fresh.content.entries.mentors[0]).toBe((await store.current()).content.entries.mentors[0]);
  expect(fresh.files.size).toBe(files.size);
});

test('one entry that cannot be had is no shorter list but a refusal', async () => {
  const { store, repository } = await open(1);
  const bytes = repository.head('main')?.files.get('content/school.json');
  repository.faults = { brokenBlob: blobId(bytes ?? new Uint8Array()) };
  await expect(store.current()).rejects.toThrow(/ответило ошибкой \(500\)/);
  repository.faults = {};
  expect((await store.current()).content.school).toBeDefined();
});

test('no more than the limit at a time, results in order, nothing begun after a failure', async () => {
  let running = 0;
  let most = 0;
  const work = async (item: number) => {
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setTimeout(resolve, item % 3));
    running -= 1;
    return item * 2;
  };
  const items = Array.from({ length: 40 }, (_, index) => index);
  expect(await mapLimited(items, 4, work)).toEqual(items.map((item) => item * 2));
  expect(most).toBe(4);
  const begun: number[] = [];
  const fail = (item: number) => {
    begun.push(item);
    return item === 2 ? Promise.reject(new Error('нет')) : work(item);
  };
  await expect(mapLimited(items, 2, fail)).rejects.toThrow('нет');
  expect(begun.length).toBeLessThan(10);
  expect(await mapLimited([], 4, work)).toEqual([]);
});

test.each([
  ['**Анна** пришла [сюда](https://a.example "b")', 'Анна пришла сюда'],
  ['<Quote author="Савва Пустельгин">Слова</Quote>', 'Савва Пустельгин Слова'],
  ['# Заголовок\n\nТекст', 'Заголовок\n\nТекст'],
])('of a body stays what a reader sees: %s', (body, text) => {
  expect(roughText(body)).toBe(text);
});
