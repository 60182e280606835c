import { afterEach, describe, expect, test, vi } from 'vitest';
import { open, options, path, refusalOf } from '../../../../tests/support/forge-mock/open-backend.ts';

afterEach(() => vi.unstubAllGlobals());

test('the page that signs in stays the same, however often it is drawn', async () => {
  const { backend } = await open();
  expect(backend.authComponent()).toBe(backend.authComponent());
});

describe('saving', () => {
  test('writes only what was changed, and an unchanged entry not at all', async () => {
    const { repository, load, save } = await open();
    const before = repository.text(path) ?? '';
    const data = await load();
    await save(data);
    expect(repository.commits).toHaveLength(1);
    await save({ ...data, title: 'Семь минут' });
    const after = repository.text(path) ?? '';
    const changed = after.split('\n').filter((line) => !before.split('\n').includes(line));
    expect(changed).toEqual([expect.stringContaining('Семь минут')]);
    await save({ ...data, title: 'Восемь минут' });
    expect(repository.text(path)).toContain('Восемь минут');
  });

  test('refuses an edit that is older than what is saved, and tells both', async () => {
    const { repository, load, save } = await open();
    const data = await load();
    const theirs = (repository.text(path) ?? '').replace(/title: .*/, 'title: Чужое');
    repository.commit('main', 'Другой', { [path]: theirs }, 'Савва Пустельгин');
    const { status, answer } = await refusalOf(save({ ...data, title: 'Моё' }));
    expect(status).toBe(409);
    expect(answer).toMatchObject({ code: 'stale', theirs: { raw: theirs, author: 'Савва Пустельгин' } });
    expect(answer.theirs?.version).toMatch(/^[0-9a-f]{64}$/);
    expect(repository.text(path)).toBe(theirs);
  });

  test('takes a text that is saved already for its own', async () => {
    const { repository, load, save } = await open();
    const data = { ...(await load()), title: 'Моё' };
    await save(data);
    const mine = repository.text(path) ?? '';
    repository.commit('main', 'То же', { [path]: mine });
    const count = repository.commits.length;
    await save(data);
    expect(repository.commits).toHaveLength(count);
  });

  test('refuses an entry that was deleted, and a new one in the place of another', async () => {
    const { repository, load, save } = await open();
    const data = await load();
    repository.commit('main', 'Удалить', { [path]: null });
    expect((await refusalOf(save({ ...data, title: 'Моё' }))).answer).toMatchObject({ code: 'stale' });
    const other = 'content/news/novyy-god-nastavnichestva.mdx';
    expect((await refusalOf(save({ id: 'a', title: 'б', draft: true }, other))).answer.code).toBe('stale');
    expect(repository.text(other)).not.toContain('title: б');
  });

  test('refuses to publish what the rules refuse; the draft may be saved', async () => {
    const { repository, load, save } = await open();
    const data = await load();
    const broken = { ...data, title: '' };
    const { status, answer } = await refusalOf(save(broken));
    expect(status).toBe(422);
    expect(answer.code).toBe('refused');
    expect(answer.error).toMatch(/^Опубликовать нельзя: .*Черновик сохранить можно\.$/);
    expect(answer.findings?.some(({ refuses, field }) => refuses && field === 'title')).toBe(true);
    await save({ ...broken, draft: true });
    expect(repository.text(path)).toContain('draft: true');
  });

  test('refuses another id and another file', async () => {
    const { load, save, backend } = await open();
    const data = await load();
    expect((await refusalOf(save({ ...data, id: 'other' }))).answer.error).toMatch(
      /^Код записи \(id\) менять нельзя/,
    );
    const moved = { path, newPath: 'content/news/b.mdx', slug: 'b', raw: JSON.stringify(data) };
    expect((await refusalOf(backend.persistEntry({ dataFiles: [moved], assets: [] }, options))).status).toBe(
      403,
    );
  });

  test('with an expired token nothing is written', async () => {
    const { repository, load, save } = await open();
    const data = await load();
    repository.faults = { status: 401 };
    expect((await refusalOf(save({ ...data, title: 'Моё' }))).message).toMatch(
      /^Вход в хранилище закончился/,
    );
    expect(repository.commits).toHaveLength(1);
  });
});

describe('reading', () => {
  test.each<[string, object, RegExp]>([
    ['an expired token', { status: 401 }, /^Вход в хранилище закончился/],
    ['a page of login', { login: true }, /^Вход в хранилище закончился/],
    ['a broken forge', { status: 500 }, /ответило ошибкой/],
  ])('opens no empty form: %s', async (_, faults, message) => {
    const { repository, backend } = await open();
    repository.faults = faults;
    await expect(backend.getEntry(path)).rejects.toThrow(message);
    await expect(backend.entriesByFolder('content/news', 'mdx', 1)).rejects.toThrow(message);
    await expect(backend.entriesByFiles([{ path: 'content/school.json' }])).rejects.toThrow(message);
    await expect(backend.getMedia()).rejects.toThrow(message);
  });

  test('opens no form for an entry that is not there, or is no text', async () => {
    const { repository, backend } = await open();
    await expect(backend.getEntry('content/news/none.mdx')).rejects.toThrow(/^Такой записи больше нет/);
    repository.commit('main', 'Испорчено', { [path]: new Uint8Array([0xff, 0xfe]) });
    await expect(backend.getEntry(path)).rejects.toThrow(/не в кодировке UTF-8/);
  });

  test('lists all entries of a collection, the card of the school and the files', async () => {
    const { repository, backend } = await open();
    const paths = [...(repository.head('main')?.files.keys() ?? [])];
    const listed = await backend.entriesByFolder('content/news', 'mdx', 1);
    expect(listed.map((entry) => entry.file.path)).toEqual(
      paths.filter((at) => at.startsWith('content/news/')).toSorted(),
    );
    expect(listed.every(({ data }) => data?.startsWith('---\n'))).toBe(true);
    const [school] = await backend.entriesByFiles([{ path: 'content/school.json', label: 'Школа' }]);
    expect(school?.data).toBe(repository.text('content/school.json'));
    expect(await backend.getMedia()).toHaveLength(
      paths.filter((at) => at.startsWith('content/files/')).length,
    );
  });

  test('says when the sign-in is over, and nothing when only the network is gone', async () => {
    const { repository, backend } = await open();
    expect(await backend.status()).toMatchObject({ auth: { status: true } });
    repository.faults = { status: 401 };
    expect(await backend.status()).toMatchObject({ auth: { status: false } });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError()));
    expect(await backend.status()).toMatchObject({ auth: { status: true } });
  });
});

describe('deleting', () => {
  test('refuses what others need: an entry, a file, the card of the school', async () => {
    const { repository, backend, workplace } = await open();
    const { content } = await workplace.store.current();
    const pairing = content.entries.pairings[0];
    const used = [...content.files.keys()].find(
      (name) => repository.text(`content/programs/${name}`) === undefined,
    );
    expect((await refusalOf(backend.deleteFiles([`content/${pairing?.file}`], 'Удалить'))).message).toMatch(
      /^Удалить нельзя: эта запись нужна другим – «.+»/,
    );
    expect((await refusalOf(backend.deleteFiles([`content/files/${used}`], 'Удалить'))).message).toMatch(
      /приложен к записям «/,
    );
    expect((await refusalOf(backend.deleteFiles(['content/school.json'], 'Удалить'))).status).toBe(403);
    expect(repository.commits).toHaveLength(1);
  });

  test('deletes what nobody needs, but not what somebody changed meanwhile', async () => {
    const { repository, backend, load } = await open();
    await load();
    repository.commit('main', 'Другой', { [path]: `${repository.text(path)}\nЕщё.\n` });
    expect((await refusalOf(backend.deleteFiles([path], 'Удалить'))).status).toBe(409);
    await load();
    await backend.deleteFiles([path], 'Удалить');
    expect(repository.text(path)).toBeUndefined();
  });
});

describe('the workflow', () => {
  const more = { useWorkflow: true };

  test('keeps the branch of an entry apart from the site until it is published', async () => {
    const { repository, backend, load, save } = await open(true);
    const before = repository.text(path);
    const data = await load();
    await save({ ...data, title: 'На согласовании' }, path, more);
    expect(repository.text(path)).toBe(before);
    await save({ ...data, title: 'Согласовано' }, path, { ...more, unpublished: true });
    await backend.publishUnpublishedEntry('news', 'sem-minut-na-razgovor');
    expect(repository.text(path)).toContain('Согласовано');
  });

  test('refuses to publish a branch that brings errors', async () => {
    const { repository, backend, load, save } = await open(true);
    const data = await load();
    await save({ ...data, title: '' }, path, more);
    const refusal = await refusalOf(backend.publishUnpublishedEntry('news', 'sem-minut-na-razgovor'));
    expect(refusal.answer.code).toBe('refused');
    expect(repository.head('main')?.message).toBe('Начало');
  });

  test('compares with the branch, and a board beside the form is no new base', async () => {
    const { repository, backend, load, save } = await open(true);
    const data = await load();
    const slug = 'sem-minut-na-razgovor';
    await save({ ...data, title: 'Первое' }, path, more);
    const theirs = (repository.text(path, `cms/news/${slug}`) ?? '').replace('Первое', 'Чужое');
    repository.commit(`cms/news/${slug}`, 'Другой', { [path]: theirs });
    await backend.unpublishedEntry({ id: `news/${slug}` }).catch(() => undefined);
    await backend.unpublishedEntryDataFile('news', slug, path, '');
    const stale = await refusalOf(save({ ...data, title: 'Моё' }, path, { ...more, unpublished: true }));
    expect(stale.answer).toMatchObject({ code: 'stale', theirs: { raw: theirs } });
    await backend.unpublishedEntry({ collection: 'news', slug });
    await backend.unpublishedEntryDataFile('news', slug, path, '');
    await save({ ...data, title: 'Моё' }, path, { ...more, unpublished: true });
    expect(repository.text(path, `cms/news/${slug}`)).toContain('Моё');
  });

  test('an entry without a branch is no failure', async () => {
    const { backend } = await open(true);
    await expect(backend.unpublishedEntry({ collection: 'news', slug: 'a' })).rejects.toMatchObject({
      notUnderEditorialWorkflow: true,
    });
  });
});
