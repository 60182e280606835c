import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestEditor, newsText } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import type {
  EntriesAnswer,
  HistoryAnswer,
  StateAnswer,
  TaskCalendarAnswer,
  TasksAnswer,
  VersionAnswer,
} from '../../api/types.ts';

let editor: TestEditor;
beforeAll(async () => {
  editor = await createTestEditor({ school: 'demo' });
  for (const [path, text] of [
    ['bundle/index.html', '<!doctype html>редактор'],
    ['bundle/assets/a.js', 'js'],
    ['out/index.html', 'раздел'],
    ['out/404.html', 'нет'],
  ] as const) {
    await mkdir(join(editor.dir, path, '..'), { recursive: true });
    await writeFile(join(editor.dir, path), text);
  }
});
afterAll(() => editor.remove());

test('the preview has the colours of the school before a build wrote them', async () => {
  const response = await editor.request('/nastavnichestvo/theme.css', {
    headers: { host: '127.0.0.1:4321' },
  });
  expect(response.headers.get('content-type')).toContain('text/css');
  expect(await response.text()).toContain('--link');
});

describe('who may ask', () => {
  const own = { host: '127.0.0.1:4321', 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
  const body = JSON.stringify({ action: 'info' });
  test.each<[name: string, headers: Record<string, string>, status: number]>([
    ['the editor’s page', own, 200],
    [
      'by its origin alone',
      {
        host: 'localhost:4321',
        origin: 'http://localhost:4321',
        'content-type': 'application/json; charset=utf-8',
      },
      200,
    ],
    ['another name of this computer', { ...own, host: 'evil.example' }, 421],
    ['a name that begins like ours', { ...own, host: '127.0.0.1.evil.example' }, 421],
    ['no name', { ...own, host: '' }, 421],
    ['another site', { ...own, 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this computer', { ...own, 'sec-fetch-site': 'same-site' }, 403],
    ['another origin', { ...own, origin: 'http://127.0.0.1:9999' }, 403],
    ['no origin at all', { host: '127.0.0.1:4321', 'content-type': 'application/json' }, 403],
    ['origin null', { host: '127.0.0.1:4321', origin: 'null', 'content-type': 'application/json' }, 403],
    ['a form', { ...own, 'content-type': 'text/plain' }, 415],
    ['a file', { ...own, 'content-type': 'multipart/form-data' }, 415],
  ])('%s', async (_name, headers, status) => {
    const response = await editor.request('/admin/api/decap', { method: 'POST', headers, body });
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
  test('other sites read nothing', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const headers = { host: '127.0.0.1:4321', 'sec-fetch-site': site };
      expect((await editor.request('/admin/api/entries', { headers })).status).toBe(403);
    }
  });
  test('large requests are cut off', async () => {
    const headers = own;
    const big = (size: number, action: string) =>
      JSON.stringify({ action, params: { more: 'a'.repeat(size) } });
    const post = (address: string, text: string) =>
      editor.request(`/admin/api/${address}`, { method: 'POST', headers, body: text });
    expect((await post('check', big(3_000_000, ''))).status).toBe(413);
    expect((await post('decap', big(3_000_000, 'getEntry'))).status).toBe(413);
    expect((await post('decap', big(33_000_000, 'persistMedia'))).status).toBe(413);
  });
  test('what is no JSON is told in Russian', async () => {
    const response = await editor.request('/admin/api/check', { method: 'POST', headers: own, body: '{' });
    const answer: unknown = await response.json();
    expect(response.status).toBe(422);
    expect(answer).toMatchObject({ code: 'invalid', error: expect.stringMatching(/[а-я]/) as unknown });
  });
});

describe('pages', () => {
  const headers = { host: '127.0.0.1:4321' };
  test('the editor, with a strict policy', async () => {
    const response = await editor.request('/admin/', { headers });
    expect([response.status, await response.text()]).toEqual([200, '<!doctype html>редактор']);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await editor.request('/admin/assets/a.js', { headers })).headers.get('content-type')).toContain(
      'javascript',
    );
    expect((await editor.request('/admin', { headers })).headers.get('location')).toBe('/admin/');
  });
  test.each([
    '/admin/../out/index.html',
    '/admin/%2e%2e/out/index.html',
    '/admin/..%2fout/index.html',
    '/admin/.env',
    '/admin//etc/passwd',
  ])('nothing else: %s', async (path) => {
    const response = await editor.request(path, { headers });
    expect(await response.text()).not.toBe('раздел');
    expect(response.status).toBe(404);
  });
  test('the section, with its own policy', async () => {
    const response = await editor.request('/nastavnichestvo/', { headers });
    expect([response.status, await response.text()]).toEqual([200, 'раздел']);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect((await editor.request('/nastavnichestvo/net/', { headers })).status).toBe(404);
    expect((await editor.request('/', { headers })).headers.get('location')).toBe('/nastavnichestvo/');
  });
  test('an attached file that no build has shown yet', async () => {
    const name = [...(await editor.context.store.current()).content.files.keys()].find((path) =>
      /^[a-z0-9-]+\.pdf$/.test(path),
    );
    const response = await editor.request(`/nastavnichestvo/files/${name}`, { headers });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });
});

describe('what the editor asks', () => {
  test('the state', async () => {
    const { body } = await editor.ask<StateAnswer>('state');
    expect(body).toMatchObject({
      asOf: '2026-11-22',
      school: 'СШ «Родник»',
      editor: 'Мария Ступина',
      git: true,
      workflow: false,
    });
  });
  test('rows of references', async () => {
    const { body } = await editor.ask<EntriesAnswer>('entries');
    expect(body.school).toHaveLength(1);
    expect(body.pairings[0]).toMatchObject({ id: 'gruppa-06', members: { mentors: ['m-y8b4'] } });
    expect(body.programs.every(({ status }) => status !== undefined)).toBe(true);
    expect(body.mentors.some(({ note }) => note === 'без имени')).toBe(true);
    const text = await editor.read('mentors/m-2vkp.json');
    await editor.write('mentors/m-2vkp.json', (text ?? '').replaceAll('"distribution"', '"processing"'));
    const changed = await editor.ask<EntriesAnswer>('entries');
    expect(changed.body.mentors.find(({ id }) => id === 'm-2vkp')?.note).toBe('нет согласия: имя не покажем');
  });
  test('what to do, and its calendar', async () => {
    const { body } = await editor.ask<TasksAnswer>('tasks');
    expect(body.asOf).toBe('2026-11-22');
    expect(body.tasks.find(({ id }) => id === 'program-end.p-07')).toMatchObject({
      term: 'до 30 ноября 2026 года, осталось 8 дней',
      page: '/nastavnichestvo/samoproverka/pravila/prg-12/',
      entry: { kind: 'programs', file: 'programs/olimpiadnyj-start.mdx', label: 'Олимпиадный старт' },
    });
    const calendar = await editor.ask<TaskCalendarAnswer>('tasks/calendar');
    expect(calendar.body.file).toMatch(/^BEGIN:VCALENDAR\r\n[^]*UID:program-end\.p-07@/);
  });
  test('history, a version, and back', async () => {
    const file = 'news/istoriya.mdx';
    for (const title of ['Один', 'Два']) await editor.save(file, newsText('n-i', title));
    const { body } = await editor.ask<HistoryAnswer>('history', { file });
    expect(body.available).toBe(true);
    expect(body.versions.map(({ message, author }) => [message, author])).toEqual([
      ['Новость «Два»: изменена', 'Мария Ступина'],
      ['Новость «Один»: опубликована', 'Мария Ступина'],
    ]);
    expect(Number.isNaN(Date.parse(body.versions[0]?.at ?? ''))).toBe(false);
    const first = await editor.ask<VersionAnswer>('version', { file, commit: body.versions[1]?.commit });
    expect(first.body.raw).toBe(newsText('n-i', 'Один'));
    const now = await editor.ask<VersionAnswer>('version', { file, commit: body.versions[0]?.commit });
    const undone = await editor.ask<VersionAnswer>('undo', { file, base: now.body.version });
    expect(undone.body).toEqual(first.body);
    expect(await editor.read(file)).toBe(newsText('n-i', 'Один'));
    expect(editor.git('log', '-1', '--format=%s')).toBe('Новость «Один»: отменено последнее сохранение');
    expect((await editor.ask('undo', { file, base: now.body.version })).status).toBe(409);
  });
  test('undoing does not lose what somebody wrote outside of the editor', async () => {
    const file = 'news/vne.mdx';
    await editor.save(file, newsText('n-v', 'Один'));
    await editor.write(file, newsText('n-v', 'Из блокнота'));
    const { versionOf } = await import('../store/file-version.ts');
    const { status } = await editor.ask('undo', {
      file,
      base: versionOf(Buffer.from(newsText('n-v', 'Из блокнота'))),
    });
    expect(status).toBe(500);
    expect(await editor.read(file)).toBe(newsText('n-v', 'Из блокнота'));
  });
  test.each(['--all', 'HEAD', 'HEAD^', '0000', 'main:private'])('no commit is called %s', async (commit) => {
    expect((await editor.ask('version', { file: 'school.json', commit })).status).toBe(422);
  });
});

test('without git everything but the history works', async () => {
  const plain = await createTestEditor({ git: false });
  expect((await plain.ask<StateAnswer>('state')).body.git).toBe(false);
  expect((await plain.save('news/novoe.mdx', newsText('n-n', 'Новое'))).status).toBe(200);
  expect(await plain.read('news/novoe.mdx')).toBe(newsText('n-n', 'Новое'));
  expect((await plain.ask<HistoryAnswer>('history', { file: 'news/novoe.mdx' })).body).toEqual({
    available: false,
    versions: [],
  });
  await plain.remove();
});
