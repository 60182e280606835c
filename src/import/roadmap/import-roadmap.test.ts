import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { roadmap } from '#model/roadmap';
import { drawRoadmapTable, renderRoadmapTable } from '#model/roadmap-table';
import { foreignDocument, foreignTable } from '../../../tests/support/foreign-table.ts';
import type { ForeignDocument } from '../sources/foreign-document.ts';
import { readForeignDocument } from '../sources/read-foreign-document.ts';
import { importRoadmap } from './import-roadmap.ts';

const folder = new URL('../../../tests/fixtures/import/roadmaps/', import.meta.url);
const layouts = ['stage-rows', 'stage-column', 'sample', 'strategies', 'stage-tables', 'contingent'];

async function readLayout(name: string): Promise<ForeignDocument> {
  const bytes = await readFile(new URL(`${name}.html`, folder));
  const document = await readForeignDocument({ name: `${name}.html`, bytes });
  if ('code' in document) throw new Error(document.code);
  return document;
}

function importOne(document: ForeignDocument) {
  const result = importRoadmap(document);
  const [entry, ...others] = result.entries;
  if (entry === undefined || others.length > 0) throw new Error(`${result.entries.length} entries`);
  return { ...result, entry, roadmap: roadmap.parse({ id: 'x', ...entry.data }) };
}

const withoutBlanks = (text: string) => text.replaceAll(/\s/g, '');

describe.each(layouts)('layout %s', (name) => {
  it('is read as expected', async () => {
    const { entry, rows, columns } = importOne(await readLayout(name));
    const golden = `${JSON.stringify({ entry, rows, columns }, null, 2)}\n`;
    await expect(golden).toMatchFileSnapshot(new URL(`${name}.json`, folder).pathname);
    expect(rows.kept).toBe(rows.total);
    expect(rows.total).toBeGreaterThan(2);
  });

  it('is drawn with every word of its tables', async () => {
    const document = await readLayout(name);
    const { roadmap: read, columns } = importOne(document);
    const used = new Set(columns.map(({ table }) => table));
    const tables = document.blocks.filter((block) => block.kind === 'table').filter((_, at) => used.has(at));
    const printed = withoutBlanks(renderRoadmapTable(read).flat().join(''));
    const cells = tables.flatMap(({ rows }) => rows.flat());
    expect(cells.length).toBeGreaterThan(20);
    for (const { lines } of cells)
      for (const { marker = '', text } of lines) expect(printed).toContain(withoutBlanks(marker + text));
  });

  it('gives the same entry when its own table is imported', async () => {
    const { roadmap: read, entry } = importOne(await readLayout(name));
    const drawn = drawRoadmapTable(read);
    const wide = new Set(drawn.flatMap(({ kind }, index) => (kind === 'stage' ? [index] : [])));
    const table = foreignTable(
      drawn.map(({ cells }) => cells),
      wide,
    );
    const again = importOne(foreignDocument([read.title], table));
    const { columns, stages, columnNumbers, regime } = entry.data;
    expect(again.entry.data).toMatchObject({ columns, stages });
    expect([again.entry.data['columnNumbers'], again.entry.data['regime']]).toEqual([columnNumbers, regime]);
  });
});

it('reads 500 rows in less than a second', () => {
  const rows = Array.from({ length: 500 }, (_, index) => [
    `${index + 1}`,
    `Встреча ${index + 1}:\n– разговор;\n– план`,
    'Сентябрь 2026, май 2027',
    'Ступина М.О. Гай Е.Л.',
  ]);
  const table = foreignTable([['№', 'Мероприятие', 'Сроки', 'Ответственные'], ...rows]);
  const start = performance.now();
  const { rows: counted } = importOne(foreignDocument(['Дорожная карта'], table));
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(counted).toEqual({ total: 500, kept: 500 });
});

describe('what is not certain', () => {
  const title = 'Дорожная карта наставничества педагогов на 2026-2027 учебный год';
  const codes = (rows: string[][]) =>
    importOne(foreignDocument([title], foreignTable(rows)))
      .entry.remarks.filter(({ level }) => level === 'doubt')
      .map(({ code }) => code);

  it.each<[name: string, rows: string[][], expected: string]>([
    [
      'two kinds in a heading',
      [
        ['№', 'Мероприятие', 'Сроки и ответственные'],
        ['1', 'Встреча', 'май, директор'],
      ],
      'roadmapColumnDoubt',
    ],
    [
      'two columns of a kind',
      [
        ['Мероприятие', 'Сроки', 'Срок исполнения'],
        ['Встреча', 'май', 'июнь'],
      ],
      'roadmapColumnDoubt',
    ],
    [
      'more terms than items',
      [
        ['Мероприятие', 'Сроки'],
        ['1) Опрос\n2) Встреча', 'май\nиюнь\nавгуст'],
      ],
      'roadmapTermsItems',
    ],
    [
      'a term that nobody knows (case 72)',
      [
        ['Мероприятие', 'Сроки'],
        ['Опрос', 'когда рак свистнет'],
      ],
      'roadmapTermUnknown',
    ],
    [
      'days of no kind (case 73)',
      [
        ['Мероприятие', 'Сроки'],
        ['Опрос', 'Не позднее трёх дней'],
      ],
      'roadmapTermDays',
    ],
    [
      'a mark without a footnote (case 71)',
      [
        ['Мероприятие', 'Сроки'],
        ['Опрос', 'Май*'],
      ],
      'roadmapFootnoteMissing',
    ],
    [
      'a place left empty',
      [
        ['Мероприятие', 'Сроки'],
        ['Провести (количество) встреч', 'май'],
      ],
      'roadmapPlaceholder',
    ],
    [
      'a row without a text',
      [
        ['№', 'Мероприятие', 'Сроки'],
        ['1', 'Опрос', 'май'],
        ['2', '', 'Июнь'],
      ],
      'roadmapRowNoText',
    ],
    [
      'two stages in a cell',
      [
        ['№', 'Этап', 'Мероприятие'],
        ['1.\n2.', 'Опрос\n\nОтбор', 'Анкета'],
      ],
      'roadmapStagesInCell',
    ],
  ])('%s', (_, rows, expected) => {
    expect(codes(rows)).toContain(expected);
  });

  it('is decided by a person', () => {
    const table = foreignTable([
      ['№', 'Что', 'Сроки', 'Примечание'],
      ['1', 'Встреча', 'май', 'в библиотеке'],
    ]);
    const document = foreignDocument([title], table);
    const { entries, remarks } = importRoadmap(document, { mapping: { Что: 'text', Сроки: '-', Кто: 'no' } });
    expect(entries[0]?.data['columns']).toMatchObject([
      { key: 'no' },
      { key: 'text' },
      { key: 'other' },
      { key: 'other' },
    ]);
    expect(remarks).toMatchObject([{ code: 'roadmapMapColumn', args: { label: 'Кто' } }]);
  });

  it('is refused where no table is a roadmap', () => {
    const { entries, remarks } = importRoadmap(
      foreignDocument(
        ['Список'],
        foreignTable([
          ['ФИО', 'Класс'],
          ['А', '5'],
        ]),
      ),
    );
    expect(entries).toEqual([]);
    expect(remarks).toMatchObject([{ level: 'refusal', code: 'roadmapNoTable' }]);
  });
});
