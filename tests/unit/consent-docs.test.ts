import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#entries/read-content';
import { consentChannels, consentKinds, consentScopes } from '#model/codes';
import { kinds } from '#model/kinds';
import { evaluate } from '#rules/evaluate';
import { buildSection } from '#section/build-section';
import { blocksOf, readDocument, sampleFilesOf } from '../support/documentation.ts';
import { sectionTools, sectionWith } from '../support/section.ts';

const page = readDocument('docs/editors/soglasiya.md');
const added = sampleFilesOf(page);
const sample = new Map([...sampleFilesOf(readDocument('docs/editors/nachalo.md')), ...added]);
const asOf = '2026-11-22';

/** Body rows of the table whose head begins with the words. */
function rowsOf(head: string): string[][] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|') && cellsOf(line)[0] === head);
  const rest = lines.slice(start + 2);
  return rest.slice(0, rest.indexOf('')).map(cellsOf);
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

const codesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'consent-docs-'));
});
afterAll(async () => {
  await rm(dir, { recursive: true });
});

const channelWords = { site: 'сайт', feed: 'выгрузка', regionalBank: 'банк' } as const;

/** What the example gives when the entry of the id is edited: where its person is named, and which rules complain. */
async function tryExample(id: string, edit: (text: string) => string) {
  const folder = await mkdtemp(path.join(dir, 'school-'));
  const file = [...added.keys()].find((name) => name.endsWith(`/${id}.json`)) ?? '';
  for (const [name, text] of sample) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), name === file ? edit(text) : text);
  }
  const content = await readContent(folder);
  expect(content.broken).toEqual([]);
  const evaluation = evaluate(content, asOf);
  const named = Object.entries(channelWords).flatMap(([channel, word]) => {
    const section = buildSection(content, evaluation, sectionTools, channel as keyof typeof channelWords);
    return [...section.mentors, ...section.mentees].some((person) => person.named && person.id === id)
      ? [word]
      : [];
  });
  const found = evaluation.findings.filter((one) => one.file === file && one.severity !== 'info');
  return { named, rules: [...new Set(found.map(({ rule }) => rule))].sort() };
}

describe('the example of soglasiya.md', () => {
  test.each([
    ['m-4hs6', ['сайт', 'выгрузка', 'банк']],
    ['n-7fk1', ['сайт']],
  ])('names %s where the page says and finds nothing wrong', async (id, named) => {
    expect(added.size).toBe(2);
    expect(await tryExample(id, (text) => text)).toEqual({ named, rules: [] });
  });

  const changes = rowsOf('запись');

  test('has changes', () => {
    expect(changes.length).toBeGreaterThanOrEqual(8);
  });

  test.each(changes)('%s: %s → %s', async (entry, before, after, where = '', says = '') => {
    const [id = '', old = '', other = ''] = [entry, before, after].flatMap((cell = '') => codesIn(cell));
    const tried = await tryExample(id, (text) => {
      expect(text).toContain(old);
      return text.replaceAll(old, other);
    });
    expect(tried).toEqual({
      named: where === 'нигде' ? [] : where.split(', '),
      rules: [...says.matchAll(/\[([A-Z]+\d*-\d+)\]/g)].map(([, rule]) => rule).sort(),
    });
  });
});

describe('descriptions without a name are as soglasiya.md says', () => {
  const teacher = (position: string, experienceSince?: string) => ({ position, experienceSince });
  const primary = (since?: string) => teacher('учитель начальных классов', since);
  const pupil = (grade: number) => ({ participant: 'pupil', grade });
  const people: Record<string, object[]> = {
    'три учителя начальных классов, у всех стаж до 3 лет': ['2024', '2025', '2026'].map(primary),
    'три учителя начальных классов, стаж разный': ['2024', '2012', '1999'].map(primary),
    'три учителя начальных классов и учитель физики': [
      ...['2024', '2025', '2026'].map(primary),
      teacher('учитель физики', '1999'),
    ],
    'учитель физики и учитель химии': [teacher('учитель физики'), teacher('учитель химии')],
    'трое из 7 класса': [pupil(7), pupil(7), pupil(7)],
    'двое из 7 класса и один из 8': [pupil(7), pupil(7), pupil(8)],
  };

  test('the table has these rows', () => {
    expect(rowsOf('безымянные в базе').map(([who]) => who)).toEqual(Object.keys(people));
  });

  test.each(rowsOf('безымянные в базе'))('%s → %s', (who = '', seen = '') => {
    const mentees = (people[who] ?? []).map((fields, index) => ({ id: `n-${index}`, ...fields }));
    const labels = new Set(sectionWith({ mentees }, asOf).section.mentees.map(({ label }) => label));
    expect(labels.size).toBe(1);
    const told = [...seen.matchAll(/«([^»]+)»/g)].map(([, label]) => label);
    expect(told).toContain([...labels][0]);
  });
});

test('soglasiya.md names every kind, scope and channel of a consent', () => {
  const [kindRows, ...wordRows] = [rowsOf('в записи'), ...wordTables()];
  expect(kindRows.flatMap(([code = '']) => codesIn(code)).sort()).toEqual(
    Object.keys(consentKinds.labels).sort(),
  );
  expect(wordRows.map((rows) => rows.flatMap(([code = '']) => codesIn(code)).sort())).toEqual([
    Object.keys(consentScopes.labels).sort(),
    Object.keys(consentChannels.labels).sort(),
  ]);
});

/** The tables of scopes and of channels: both begin with the same word. */
function wordTables(): string[][][] {
  const tables = page.split(/\n\n/).filter((part) => part.startsWith('| слово'));
  return tables.map((table) => table.trim().split('\n').slice(2).map(cellsOf));
}

test('the setting of anonymity is valid', () => {
  const [setting] = blocksOf(page).filter(({ text }) => text.includes('"anonymity"'));
  const sampleSchool = JSON.parse(sample.get('school.json') ?? '') as object;
  const { anonymity } = kinds.school.schema.parse({
    ...sampleSchool,
    ...(JSON.parse(setting?.text ?? '') as object),
  });
  expect(anonymity).toEqual({ smallestGroup: 5, smallestCount: 10 });
});
