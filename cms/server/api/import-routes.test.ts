import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestEditor } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import type {
  ImportApplyAnswer,
  ImportDecisions,
  ImportPreviewAnswer,
  ImportRequest,
} from '../../api/import.ts';

let editor: TestEditor;
beforeEach(async () => {
  editor = await createTestEditor();
});
afterEach(() => editor.remove());

const mentors = [
  'ФИО;Должность;Согласие на обработку персональных данных;Согласие на размещение ФИО на сайте школы',
  'Зверобоева Алла Юрьевна;учитель алгебры;;',
  'Ряскина Злата Тихоновна;учитель химии;;',
  'Полынцева Раиса Ильинична;учитель физики;01.09.2026;01.09.2026',
].join('\n');

function request(text: string | Uint8Array, more: Partial<ImportRequest> = {}): ImportRequest {
  return {
    noun: 'mentors',
    name: 'spisok.csv',
    bytes: Buffer.from(text).toString('base64'),
    mapping: {},
    ...more,
  };
}

const preview = (asked: unknown) => editor.ask<ImportPreviewAnswer>('import/preview', asked);

const undecided: ImportDecisions = { leftOut: [], byFile: [], drafts: false };

async function apply(asked: ImportRequest, decisions: Partial<ImportDecisions> = {}, fingerprint?: string) {
  const known = fingerprint ?? (await preview(asked)).body.fingerprint;
  return editor.ask<ImportApplyAnswer>('import/apply', {
    ...asked,
    fingerprint: known,
    decisions: { ...undecided, ...decisions },
  });
}

const privateFile = () => readFile(join(editor.dir, 'private/people.json'), 'utf8').catch(() => undefined);

/** Everything that an import may change. */
async function stateOfAll(): Promise<unknown> {
  return [editor.git('rev-parse', 'HEAD'), editor.git('status', '--porcelain'), await privateFile()];
}

describe('preview', () => {
  test('tells what would become of every row, and writes nothing', async () => {
    const before = await stateOfAll();
    const { status, body } = await preview(request(mentors));
    expect(status).toBe(200);
    expect(body.rows).toEqual({ total: 3, kept: 3 });
    expect(body.entries.map(({ state, label, nameless }) => [state, label, nameless !== undefined])).toEqual([
      ['conflicting', 'Зверобоева Алла Юрьевна', false],
      ['new', 'Ряскина Злата Тихоновна', true],
      ['new', 'Полынцева Раиса Ильинична', false],
    ]);
    expect(body.entries[0]?.conflicts).toEqual([
      { field: 'position', before: 'учитель математики', after: 'учитель алгебры' },
    ]);
    expect(body.entries[1]?.file).toMatch(/^mentors\/m-[a-z0-9]{4}\.json$/);
    expect(await stateOfAll()).toEqual(before);
  });
  test('the same file has the same codes when it is looked at again', async () => {
    const [first, second] = [await preview(request(mentors)), await preview(request(mentors))];
    expect(second.body.fingerprint).toBe(first.body.fingerprint);
    const other = await createTestEditor();
    const elsewhere = await other.ask<ImportPreviewAnswer>('import/preview', request(mentors));
    expect(elsewhere.body.fingerprint).not.toBe(first.body.fingerprint);
    await other.remove();
  });
  test('a column that a person names is read', async () => {
    const text = 'Кто;Должность\nРяскина Злата Тихоновна;учитель химии\n';
    const blind = await preview(request(text));
    expect(blind.body.refusals?.[0] ?? '').toMatch(/столбец|заголовк/);
    expect(blind.body.refusals?.[0]).not.toContain('--');
    const { body } = await preview(request(text, { mapping: { Кто: 'name' } }));
    expect(body.refusals).toBeUndefined();
    expect(body.entries.map(({ label }) => label)).toEqual(['Ряскина Злата Тихоновна']);
    expect(body.choices.find(({ key }) => key === 'name')?.label).toBe('фамилия, имя, отчество');
  });
  test('a new roadmap comes with its table', async () => {
    const text =
      '<p>Дорожная карта на 2027–2028 учебный год</p><table><tr><td>№</td><td>Мероприятие</td><td>Срок</td></tr>' +
      '<tr><td>1</td><td>Собрать запросы</td><td>Сентябрь 2027</td></tr></table>';
    const { body } = await preview(request(text, { noun: 'roadmap', name: '' }));
    expect(body.entries[0]?.table).toEqual([
      { kind: 'labels', cells: ['№', 'Мероприятие', 'Срок'] },
      { kind: 'activity', cells: ['1', 'Собрать запросы', 'Сентябрь 2027'] },
    ]);
    expect(body.entries[0]?.additions.map(({ field }) => field)).not.toContain('stages');
  });
});

describe('apply', () => {
  test('writes all at once: entries in one commit, names that may not be shown into the register', async () => {
    const { status, body } = await apply(request(mentors));
    expect(status).toBe(200);
    expect(body).toMatchObject({ names: 1, held: [] });
    expect(body.written.map(({ label, isNew, isDraft }) => [label, isNew, isDraft])).toEqual([
      ['Ряскина Злата Тихоновна', true, false],
      ['Полынцева Раиса Ильинична', true, false],
    ]);
    expect(body.written[0]?.findings).toContainEqual(
      expect.objectContaining({ rule: 'PD-01', fieldLabel: 'Согласия' }),
    );
    expect(editor.git('log', '-1', '--format=%s')).toBe('Импорт из файла (Наставники): 2 записи');
    expect(editor.git('status', '--porcelain', 'content')).toBe('');
    expect(editor.git('log', '-p', '-1')).not.toContain('Ряскин');
    expect(await privateFile()).toContain('Ряскина');
    expect(await privateFile()).not.toContain('Полынцева');
    const again = await preview(request(mentors));
    expect(again.body.entries.map(({ state }) => state)).toEqual(['conflicting', 'same', 'same']);
  });
  test('does as it was decided', async () => {
    const { body } = await apply(request(mentors), { leftOut: [1], byFile: [0], drafts: true });
    expect(body.written.map(({ label, isDraft }) => [label, isDraft])).toEqual([
      ['Зверобоева Алла Юрьевна', false],
      ['Полынцева Раиса Ильинична', true],
    ]);
    expect(await privateFile()).toBeUndefined();
    expect(await editor.read('mentors/m-7f2a.json')).toContain('учитель алгебры');
    expect(await editor.read(body.written[1]?.file ?? '')).toContain('"draft": true');
  });
  test('writes nothing when the section has changed since it was looked at', async () => {
    const asked = request(mentors);
    const { fingerprint } = (await preview(asked)).body;
    const text = (await editor.read('mentors/m-7f2a.json')) ?? '';
    await editor.write('mentors/m-7f2a.json', text.replace('учитель математики', 'учитель черчения'));
    const before = await stateOfAll();
    const { status, body } = await apply(asked, {}, fingerprint);
    expect([status, body.code]).toEqual([409, 'stale']);
    expect(body.error).toContain('Ничего не внесено');
    expect(await stateOfAll()).toEqual(before);
  });
  test('writes nothing for another file than was looked at', async () => {
    const { fingerprint } = (await preview(request(mentors))).body;
    const before = await stateOfAll();
    const { status } = await apply(request(mentors.replace('химии', 'физики')), {}, fingerprint);
    expect(status).toBe(409);
    expect(await stateOfAll()).toEqual(before);
  });
  test('leaves the private register as it was when the history refuses', async () => {
    await mkdir(join(editor.dir, 'private'));
    await writeFile(join(editor.dir, 'private/people.json'), '{\n  "people": {}\n}\n');
    const asked = request(mentors);
    const { fingerprint } = (await preview(asked)).body;
    await mkdir(join(editor.dir, '.git/rebase-merge'));
    const { status, body } = await apply(asked, {}, fingerprint);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.error).toMatch(/[а-я]/);
    expect(await privateFile()).toBe('{\n  "people": {}\n}\n');
  });
});

describe('what is refused', () => {
  test.each<[what: string, asked: Partial<Record<keyof ImportRequest | 'more', unknown>>]>([
    ['what nobody can import', { noun: 'school' }],
    ['bytes that are no base64', { bytes: '<script>' }],
    ['no file', { bytes: undefined }],
    ['an endless name', { name: 'a'.repeat(300) }],
    ['something else', { more: 1 }],
    [
      'columns without number',
      { mapping: Object.fromEntries(Array.from({ length: 300 }, (_, n) => [n, '-'])) },
    ],
  ])('%s', async (_what, asked) => {
    const { status, body } = await preview({ ...request(mentors), ...asked });
    expect([status, body.code]).toEqual([422, 'invalid']);
  });
  test.each<[what: string, file: Partial<ImportRequest>, words: RegExp]>([
    ['a PDF', request('%PDF-1.7\n', { name: 'karta.docx' }), /Из PDF таблицу без потерь не прочитать/],
    ['an old document', request('{\\rtf1 }', { name: 'karta.docx' }), /RTF/],
    ['an empty file', request(''), /Файл пуст/],
    ['a broken archive', request('PK\u0003\u0004сломан', { name: 'karta.docx' }), /повреждён|архив/],
    ['a file above the limit', request(Buffer.alloc(21 * 1024 * 1024, 32)), /слишком велик/],
  ])('%s, with what to do', async (_what, file, words) => {
    const before = await stateOfAll();
    const { status, body } = await preview(file);
    expect([status, body.code]).toEqual([422, 'invalid']);
    expect(body.error).toMatch(words);
    expect(await stateOfAll()).toEqual(before);
  });
  test('a request that is too large', async () => {
    const { status, body } = await preview({ ...request(''), bytes: 'A'.repeat(33_000_000) });
    expect([status, body.code]).toEqual([413, 'invalid']);
  });
  test('other sites', async () => {
    const headers = {
      host: '127.0.0.1:4321',
      'sec-fetch-site': 'cross-site',
      'content-type': 'application/json',
    };
    for (const address of ['import/preview', 'import/apply']) {
      const body = JSON.stringify(request(mentors));
      const response = await editor.request(`/admin/api/${address}`, { method: 'POST', headers, body });
      expect(response.status).toBe(403);
    }
  });
  test('a broken private register', async () => {
    await mkdir(join(editor.dir, 'private'));
    await writeFile(join(editor.dir, 'private/people.json'), '{ "people": ');
    const { status, body } = await preview(request(mentors));
    expect([status, body.code]).toEqual([422, 'invalid']);
    expect(body.error).toContain('Закрытый список');
  });
  test('a section whose entries go through a review', async () => {
    await editor.remove();
    editor = await createTestEditor({ workflow: true });
    const { status, body } = await preview(request(mentors));
    expect([status, body.code]).toEqual([403, 'forbidden']);
    expect(body.error).toContain('согласование');
  });
});

test('no name leads out of the content folder', async () => {
  const text = 'Название;Номер;Дата;Файл\n../../private/people;1-о;01.09.2026;../../../.git/config\n';
  const asked = request(text, { noun: 'documents', name: '../../../etc/passwd.csv' });
  const { status, body } = await apply(asked);
  expect(status).toBe(200);
  expect(body.written[0]?.file).toMatch(/^documents\/[a-z0-9-]+\.json$/);
  expect(await editor.read(body.written[0]?.file ?? '')).not.toContain('.git');
  expect((await readdir(editor.dir)).sort()).toEqual(['.git', 'content']);
});
