import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchFrom, forges } from '../../../../tests/support/forge-mock/open-mock.ts';
import { MockRepository, blobId } from '../../../../tests/support/forge-mock/mock-repository.ts';
import { openWorkplace } from '../open-workplace.ts';

const news = Object.fromEntries(
  Array.from({ length: 250 }, (_, index) => [
    `content/news/n-${index}.mdx`,
    `---\ntitle: Новость ${index}\n---\n`,
  ]),
);
const files = { ...news, 'content/school.json': '{}', 'content/files/Фото 1.jpg': 'x', 'README.md': '#' };
const account = { authorization: () => Promise.resolve('Bearer t'), refresh: () => Promise.resolve(false) };

afterEach(() => vi.unstubAllGlobals());

describe.each(forges)('$backend.name', ({ backend, mock }) => {
  function open(faults: MockRepository['faults'] = {}) {
    const repository = new MockRepository(files);
    repository.faults = faults;
    vi.stubGlobal('fetch', fetchFrom(mock(repository)));
    const workplace = openWorkplace(backend, false, '/');
    workplace.account = account;
    return { repository, forge: workplace.forge };
  }

  test('lists every file below the content, none else', async () => {
    const { forge } = open();
    const head = await forge.head('main');
    const listed = await forge.list('content', head?.id ?? '');
    expect(listed.map(({ path }) => path).toSorted()).toEqual(
      Object.keys(files)
        .filter((path) => path.startsWith('content/'))
        .toSorted(),
    );
    expect(await forge.list('missing', head?.id ?? '')).toEqual([]);
  });

  test('reads bytes as they are, listed or at a commit', async () => {
    const { forge, repository } = open();
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xd0, 0x9d, 0x0d, 0x0a, 0xff]);
    const { id } = repository.commit('main', 'Другое', { 'content/news/n-1.mdx': bytes });
    expect(await forge.readListed({ path: '', id: blobId(bytes) })).toEqual(bytes);
    expect(await forge.readAt('content/news/n-1.mdx', id)).toEqual(bytes);
    expect(await forge.readAt('content/news/n-1.mdx', 'main')).toEqual(bytes);
    expect(await forge.readAt('content/news/none.mdx', 'main')).toBeUndefined();
  });

  test('tells who changed a file, newest first', async () => {
    const { forge, repository } = open();
    repository.commit('main', 'Изменить\n\nПодробно', { 'content/news/n-1.mdx': 'b' }, 'Савва Пустельгин');
    const history = await forge.history('content/news/n-1.mdx', 'main');
    expect(history).toHaveLength(2);
    expect(history[0]).toMatchObject({ author: 'Савва Пустельгин', at: '2026-11-22T10:01:00Z' });
    expect(history[0]?.message).toMatch(/^Изменить/);
  });

  test('has no branch that is not there', async () => {
    expect(await open().forge.head('cms/news/a')).toBeUndefined();
  });

  test.each<[name: string, faults: MockRepository['faults'], message: RegExp, code: string]>([
    ['an expired token', { status: 401 }, /^Вход в хранилище закончился/, 'forbidden'],
    ['a page of login in place of data', { login: true }, /^Вход в хранилище закончился/, 'forbidden'],
    ['no right', { status: 403 }, /^Хранилище не разрешает/, 'forbidden'],
    ['too many requests', { status: 429 }, /просит подождать/, 'failed'],
    ['a broken forge', { status: 502 }, /ответило ошибкой \(502\)/, 'failed'],
  ])('refuses in Russian: %s', async (_, faults, message, code) => {
    const { forge } = open(faults);
    const asked = [
      () => forge.head('main'),
      () => forge.list('content', 'main'),
      () => forge.readListed({ path: '', id: 'x' }),
      () => forge.readAt('content/school.json', 'main'),
      () => forge.history('content/school.json', 'main'),
    ];
    for (const ask of asked)
      await expect(ask()).rejects.toMatchObject({
        message: expect.stringMatching(message) as string,
        answer: { code },
      });
  });

  test('no network is told as such', async () => {
    const { forge } = open();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(forge.head('main')).rejects.toThrow(/^Хранилище не отвечает/);
  });

  test('a list that is cut off is refused, never short', async () => {
    const { forge, repository } = open();
    const { id } = (await forge.head('main')) ?? { id: '' };
    repository.faults = { truncated: true, lostPages: true };
    await expect(forge.list('content', id)).rejects.toThrow(/^Список записей неполный/);
  });

  test('a token that ran out is renewed once where the forge gives a new one', async () => {
    const repository = new MockRepository(files);
    vi.stubGlobal('fetch', fetchFrom(mock(repository)));
    const workplace = openWorkplace(backend, false, '/');
    let renewed = 0;
    workplace.account = {
      ...account,
      refresh: () => {
        renewed += 1;
        repository.faults = {};
        return Promise.resolve(true);
      },
    };
    repository.faults = { status: 401 };
    expect(await workplace.forge.head('main')).toBeDefined();
    expect(renewed).toBe(1);
  });
});
