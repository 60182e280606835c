import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportWish } from '#cms/server/import/make-plan';
import { exportFormats } from '#export/export-files';
import type { ExportFormat } from '#export/export-files';
import { placeholderSchool } from '#model/placeholder-school';
import { createTestEditor } from '../../tests/support/editor.ts';
import type { TestEditor } from '../../tests/support/editor.ts';
import type { ImportPlan } from '../import/plan/plan.ts';
import { exportPaper } from './export-paper.ts';
import { previewImport } from './import-apply.ts';
import { importFile } from './import-file.ts';
import { formatDone, formatPlan } from './import-report.ts';

const asOf = '2026-11-22';
const wish: ImportWish = { asOf, replace: false, draft: false };
const demo = fileURLToPath(new URL('../../content', import.meta.url));

let dir = '';
let editor: TestEditor;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'own-exports-'));
  editor = await createTestEditor();
});
afterEach(async () => {
  await rm(dir, { recursive: true });
  await editor.remove();
});

/** What importing our own export of a roadmap would do to the section. */
async function importBack(id: string, format: ExportFormat, content: string): Promise<ImportPlan> {
  const { bytes } = await exportPaper('roadmap', [id], format, content, asOf);
  const file = join(dir, `file.${format}`);
  await writeFile(file, bytes);
  return importOf(file, content);
}

async function importOf(file: string, content: string): Promise<ImportPlan> {
  const school = placeholderSchool.data;
  const result = await importFile(file, { noun: 'roadmap', mapping: {}, asOf, school });
  if ('code' in result) throw new Error(result.code);
  return previewImport(result, { content, private: join(dir, 'private') }, wish);
}

const told = ({ entries }: ImportPlan) =>
  entries.map(({ id, state, additions, conflicts }) => ({ id, state, additions, conflicts }));
const nothing = (id: string) => [{ id, state: 'same', additions: [], conflicts: [] }];

describe.each(exportFormats)('a roadmap of the demonstration as %s', (format) => {
  test.each(['karta-2026', 'karta-r145', 'vmeste-u-istoka'])('%s comes back unchanged', async (id) => {
    const plan = await importBack(id, format, demo);
    expect(told(plan)).toEqual(nothing(id));
    expect(plan.rows.total).toBeGreaterThan(0);
    expect(plan.rows.kept).toBe(plan.rows.total);
  });
});

const activity = (no: string, text: string) => ({
  no,
  text,
  terms: [{ raw: 'Сентябрь 2026' }],
  responsible: [{ text: 'Кураторы' }],
});
const odd = {
  id: 'karta-odd',
  title: 'Дорожная карта наставничества на 2026-2027 учебный год',
  ownerOrganisation: 'СШ «Родник»',
  regime: 'pedagogue',
  period: { schoolYear: '2026-2027' },
  sections: [{ title: 'Зачем', text: 'Помочь тем, кто начинает.\nКураторы школы' }],
  columns: [
    { key: 'no', label: '№' },
    { key: 'text', label: 'Мероприятие' },
    { key: 'terms', label: 'Сроки' },
    { key: 'responsible', label: 'Ответственный' },
  ],
  stages: [
    { no: 'I', title: 'Сопровождение начинающих', activities: [activity('1', 'Опрос*')] },
    {
      no: 'III',
      title: 'Работа с кадрами',
      heading: 'III\tРабота с кадрами',
      activities: [activity('1', '=Курсы'), activity('2', '+ Встреча')],
    },
  ],
  footnotes: [{ mark: '*', text: 'По желанию.' }],
};

async function writeOdd(more: object = {}): Promise<string> {
  await editor.write('roadmaps/karta-odd.json', `${JSON.stringify({ ...odd, ...more }, null, 2)}\n`);
  return editor.contentDir;
}

test.each(['docx', 'xlsx'] as const)(
  'a form to sign, footnotes, a stage by its number alone come back unchanged from %s',
  async (format) => {
    const plan = await importBack(odd.id, format, await writeOdd());
    expect(told(plan)).toEqual(nothing(odd.id));
  },
);

test('texts that look like formulas come back from CSV without the apostrophe', async () => {
  const plan = await importBack(odd.id, 'csv', await writeOdd());
  expect(JSON.stringify(plan)).toContain('=Курсы');
  expect(JSON.stringify(plan)).not.toContain("'=");
  expect(plan.entries.map(({ state }) => state)).not.toContain('new');
});

test('a workbook that begins a section has its facts and footnotes too', async () => {
  await importBack(odd.id, 'xlsx', await writeOdd());
  const [entry] = (await importOf(join(dir, 'file.xlsx'), (await createEmpty()).contentDir)).entries;
  const { sections, footnotes, period, ownerOrganisation } = odd;
  expect(entry?.state).toBe('new');
  expect(entry?.kept).toMatchObject({ sections, footnotes, period, ownerOrganisation });
  expect(entry?.kept).not.toHaveProperty('approval');
});

async function createEmpty(): Promise<TestEditor> {
  await editor.remove();
  editor = await createTestEditor();
  return editor;
}

test('what is replaced and what is added is told apart', async () => {
  await importBack(odd.id, 'docx', await writeOdd());
  const content = await writeOdd({ sections: [{ title: 'Зачем', text: 'Иначе.' }], footnotes: [] });
  const plan = await importOf(join(dir, 'file.docx'), content);
  expect(formatPlan(plan, wish).at(-1)).toContain('дополняется 1, расходится 1');
  expect(formatDone(plan, wish).join('\n')).not.toContain('взято из файла');
  const replaced = formatDone(plan, { replace: true });
  expect(replaced.at(-1)).toContain('дополняется 1, заменяется 1 (1 поле)');
  expect(replaced[0]).toContain('заменяется, дополняется');
  expect(replaced[1]).toContain('Иначе.; взято из файла: Помочь тем');
});
