import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placeholderSchool } from '#model/placeholder-school';
import { readContent } from '#entries/read-content';
import { disk } from '#cms/server/write/file-system';
import type { FileSystem } from '#cms/server/write/file-system';
import { createTestEditor } from '../../tests/support/editor.ts';
import type { TestEditor } from '../../tests/support/editor.ts';
import { mentorsOf } from '../../tests/support/mentor-list.ts';
import type { ImportPlan, ImportResult } from '../import/plan/plan.ts';
import { importFile } from './import-file.ts';
import type { ImportNoun } from '#cms/api/import';
import { applyImport, previewImport } from './import-apply.ts';
import type { ImportFolders } from './import-apply.ts';
import type { ImportWish } from '#cms/server/import/make-plan';
import { formatPlan } from './import-report.ts';

let editor: TestEditor;
let folders: ImportFolders;
beforeEach(async () => {
  editor = await createTestEditor();
  folders = {
    content: editor.contentDir,
    private: join(editor.dir, 'private'),
    cache: join(editor.dir, '.cache'),
  };
});
afterEach(() => editor.remove());

const fixtures = fileURLToPath(new URL('../../tests/fixtures/import/lists/', import.meta.url));
const asOf = '2026-11-22';

/** The same ids in every run. */
function wish(more: Partial<ImportWish> = {}): ImportWish {
  let seed = 1;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  return { asOf, replace: false, draft: false, random, ...more };
}

async function read(noun: ImportNoun, file: string): Promise<ImportResult> {
  const { school: card } = await readContent(editor.contentDir);
  const school = (card ?? placeholderSchool).data;
  const result = await importFile(join(fixtures, file), { noun, mapping: {}, asOf, school });
  if ('code' in result) throw new Error(result.code);
  return result;
}

const states = ({ entries }: ImportPlan) => entries.map(({ state }) => state);

async function contentText(): Promise<string> {
  const entries = await readdir(editor.contentDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
  );
  return [...entries.map(({ name }) => name), ...texts].join('\n');
}

const registerText = () => readFile(join(folders.private, 'people.json'), 'utf8').catch(() => undefined);

describe('a list of mentors', () => {
  test('is told, and nothing is changed, before it is applied', async () => {
    const before = await contentText();
    const plan = await previewImport(await read('mentors', 'mentors.csv'), folders, wish());
    await expect(formatPlan(plan, wish()).join('\n')).toMatchFileSnapshot(
      join(fixtures, 'mentors.golden.txt'),
    );
    expect(await contentText()).toBe(before);
    expect(await registerText()).toBeUndefined();
  });

  test('names of people without consent stand in the private register alone', async () => {
    await applyImport(await read('mentors', 'mentors.csv'), folders, wish());
    const text = await contentText();
    const hidden = ['Рябинкин', 'Осокор', 'Ивняков', 'Ковылин', 'Лидия', 'Марковна', 'Глебовна'];
    for (const name of hidden) expect(text).not.toContain(name);
    expect(text).toContain('Ручьёв');
    expect(text).not.toContain('900 000');
    const register = await registerText();
    for (const name of ['Рябинкин', 'Осокорева', 'Ивнякова', 'Ковылин']) expect(register).toContain(name);
    expect(register).not.toContain('Ручьёв');
    expect(editor.git('log', '-1', '--format=%B')).toBe('Импорт из файла (Наставники): 5 записей');
  });

  test('a second time changes nothing', async () => {
    const result = await read('mentors', 'mentors.csv');
    await applyImport(result, folders, wish());
    const [text, register, head] = [
      await contentText(),
      await registerText(),
      editor.git('rev-parse', 'HEAD'),
    ];
    const again = await applyImport(result, folders, wish({ replace: true }));
    // Whose position names somebody still waits for a person to mend it.
    expect(states(again)).toEqual(['same', 'same', 'held', 'same', 'same']);
    expect([await contentText(), await registerText(), editor.git('rev-parse', 'HEAD')]).toEqual([
      text,
      register,
      head,
    ]);
  });

  test('as drafts', async () => {
    const plan = await applyImport(mentorsOf(['Ручьёв Антон']), folders, wish({ draft: true }));
    expect(await editor.read(plan.entries[0]?.path ?? '')).toContain('"draft": true');
  });

  test('of an entry that is there only the new field is written', async () => {
    const original = '{ "id": "m-77",\n\t"position":   "учитель" }\n';
    await editor.write('mentors/m-77.json', original);
    await editor.write(
      '../private/people.json',
      '{"people":{"m-77":{"lastName":"Ручьёв","firstName":"Антон"}}}',
    );
    const result = mentorsOf(['Ручьёв Антон']);
    const [entry] = result.entries;
    if (entry === undefined) throw new Error('no entry');
    const more = { ...result, entries: [{ ...entry, data: { position: 'педагог', subject: 'химия' } }] };
    await applyImport(more, folders, wish());
    expect(await editor.read('mentors/m-77.json')).toBe(
      '{ "id": "m-77",\n\t"position":   "учитель",\n\t"subject": "химия" }\n',
    );
    await applyImport(more, folders, wish({ replace: true }));
    expect(await editor.read('mentors/m-77.json')).toBe(
      '{ "id": "m-77",\n\t"position":   "педагог",\n\t"subject": "химия" }\n',
    );
  });
});

test('a document whose title names somebody who may not be shown waits', async () => {
  await applyImport(await read('mentors', 'mentors.csv'), folders, wish());
  const plan = await applyImport(await read('documents', 'documents.csv'), folders, wish());
  expect(states(plan)).toEqual(['new', 'new', 'held', 'new']);
  expect(await contentText()).not.toContain('Осокор');
  expect(plan.entries.map(({ path }) => path)).toEqual([
    'documents/rasporyazhenie-r-145.json',
    'documents/polozhenie-o-nastavnichestve.json',
    plan.entries[2]?.path,
    'documents/pamyatka-nastavniku.json',
  ]);
});

describe('whatever fails, all is as before', () => {
  const failing = (name: keyof FileSystem, call: number): FileSystem => {
    let calls = 0;
    const fail = async (...args: string[]) => {
      calls += 1;
      if (calls === call) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      return (disk[name] as (...all: string[]) => Promise<unknown>)(...args);
    };
    return { ...disk, [name]: fail };
  };

  test.each<[keyof FileSystem, number]>([
    ['writeNew', 1],
    ['writeNew', 2],
    ['rename', 1],
    ['rename', 2],
    ['syncFolder', 1],
  ])('%s, call %i', async (name, call) => {
    const [text, head] = [await contentText(), editor.git('rev-parse', 'HEAD')];
    const result = mentorsOf(['Ручьёв Антон', 'Рябинкин Лев']);
    await expect(applyImport(result, folders, wish(), failing(name, call))).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    expect([await contentText(), editor.git('rev-parse', 'HEAD'), await registerText()]).toEqual([
      text,
      head,
      undefined,
    ]);
  });
});

describe('a process that is killed', () => {
  const script = fileURLToPath(new URL('../../tests/support/killed-import.ts', import.meta.url));
  test.each([
    ['writing', 0],
    ['renaming', 1],
  ])('while %s leaves no name in the content and no entry without its line', async (step, entries) => {
    const mentors = async () =>
      (await readdir(join(editor.contentDir, 'mentors'))).filter((name) => !name.startsWith('.'));
    const before = (await mentors()).length;
    const { signal, stderr } = spawnSync(process.execPath, [script, editor.dir, step], { encoding: 'utf8' });
    expect([signal, stderr]).toEqual(['SIGKILL', '']);
    expect((await mentors()).length - before).toBe(entries);
    const register = await registerText();
    expect(register).toContain('Ручьёв');
    expect(await contentText()).not.toMatch(/Ручьёв|Рябинкин/);
    const plan = await applyImport(mentorsOf(['Ручьёв Антон', 'Рябинкин Лев']), folders, wish());
    expect(states(plan)).toEqual(entries === 0 ? ['new', 'new'] : ['same', 'same']);
    expect((await mentors()).length - before).toBe(2);
    // The ids of the first attempt are taken up again.
    expect(await registerText()).toBe(register);
    expect(editor.git('status', '--porcelain', '--', 'content')).toBe('');
  });
});

test('500 rows take no time that anybody waits for', async () => {
  const letters = 'бвгджзклмнпрст';
  const rows = Array.from({ length: 500 }, (_, index) => {
    const [a = '', b = '', c = ''] = [index % 14, Math.floor(index / 14) % 14, Math.floor(index / 196)].map(
      (at) => letters[at],
    );
    return `Ру${a}о${b}у${c}ов Антон Игоревич`;
  });
  const dir = await mkdtemp(join(editor.dir, 'lists-'));
  const csv = ['ФИО;Должность;Стаж', ...rows.map((name) => `${name};учитель;12 лет`)].join('\n');
  await editor.write(`../${dir.split('/').at(-1) ?? ''}/mentors.csv`, csv);
  const school = placeholderSchool.data;
  const start = performance.now();
  const result = await importFile(join(dir, 'mentors.csv'), { noun: 'mentors', mapping: {}, asOf, school });
  if ('code' in result) throw new Error(result.code);
  const plan = await previewImport(result, folders, wish());
  const compared = performance.now();
  expect([result.rows.kept, plan.entries.length]).toEqual([500, 500]);
  // A quarter of a second alone; a busy machine must not fail a test that is right.
  expect(compared - start).toBeLessThan(5000);
  await rm(dir, { recursive: true });
});
