import { afterEach, describe, expect, test, vi } from 'vitest';
import { file, open, path, refusalOf } from '../../../tests/support/forge-mock/open-backend.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the answers to the screens', () => {
  test('check finds what the rules find, and says what it cannot see', async () => {
    const { load, api } = await open();
    const data = await load();
    const good = await api.check({ kind: 'news', file, data });
    expect(good).toMatchObject({
      refused: false,
      unchecked: expect.stringContaining('проверит сборка') as string,
    });
    const bad = await api.check({ kind: 'news', file, data: { ...data, title: '' } });
    expect(bad.refused).toBe(true);
    expect(bad.findings[0]).toMatchObject({ field: 'title', refuses: true });
    expect(bad.findings[0]?.page).toMatch(/^\/razdel\/samoproverka\/pravila\//);
    const draft = await api.check({
      kind: 'news',
      data: { ...data, id: 'n-9', title: 'Новая', draft: true },
    });
    expect(draft.hidden).toContainEqual(expect.objectContaining({ code: 'draft' }));
    await expect(api.check({ kind: 'news', file: 'news/none.mdx', data })).rejects.toThrow(
      /^Такой записи больше нет/,
    );
  });

  test('a new entry is known as soon as it is saved', async () => {
    const { save, api } = await open();
    const data = { id: 'n-9', title: 'Новая', draft: true };
    await api.check({ kind: 'news', data });
    await save(data, 'content/news/novaya.mdx');
    await expect(api.check({ kind: 'news', file: 'news/novaya.mdx', data })).resolves.toHaveProperty(
      'refused',
    );
  });

  test('rows of all entries, also of what was just saved', async () => {
    const { load, save, api } = await open();
    const data = await load();
    await api.entries();
    await save({ ...data, title: 'Только что' });
    const rows = await api.entries();
    expect(rows.news.find((row) => row.file === file)?.label).toBe('Только что');
    expect(rows.mentors.length).toBeGreaterThan(2);
  });

  test('tasks of the content in the forge, and their calendar', async () => {
    const { api } = await open();
    const { asOf, tasks } = await api.tasks();
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(tasks.find(({ id }) => id === 'bank-review')).toMatchObject({
      page: '/razdel/samoproverka/pravila/loc-09/',
      entry: { kind: 'school', file: 'school.json' },
    });
    const { file: calendar } = await api.taskCalendar();
    expect(calendar).toContain('UID:bank-review@');
  });

  test('history, an older version and undoing', async () => {
    const { repository, load, save, api } = await open();
    const before = repository.text(path);
    const data = await load();
    expect((await refusalOf(api.undo(file, null))).status).toBe(409);
    await save({ ...data, title: 'Моё' });
    const { versions } = await api.history(file);
    expect(versions).toHaveLength(2);
    expect((await api.version(file, versions[1]?.commit ?? '')).raw).toBe(before);
    const { version } = await api.version(file, 'main');
    expect((await api.undo(file, version)).raw).toBe(before);
    expect(repository.text(path)).toBe(before);
    expect((await refusalOf(api.undo(file, version))).answer.code).toBe('stale');
  });

  test('there is no page before the build, and the state says so', async () => {
    const { api, backend } = await open();
    await backend.authenticate({ token: 't' });
    expect(api.hasPreview).toBe(false);
    expect(api.importer).toBeUndefined();
    await expect(api.preview({ kind: 'news', data: {} })).rejects.toMatchObject({
      answer: { code: 'notFound' },
    });
    expect(await api.state()).toMatchObject({
      base: '/razdel/',
      editor: 'Ирина Канарейкина',
      build: { state: 'idle' },
    });
  });
});
