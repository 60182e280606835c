import { describe, expect, it } from 'vitest';
import { roadmap } from '#model/roadmap';
import { describeRemark } from '#messages/import/describe';
import { foreignDocument, foreignTable } from '../../../tests/support/foreign-table.ts';
import type { ForeignDocument, ForeignTable } from '../sources/foreign-document.ts';
import { importRoadmap } from './import-roadmap.ts';

type Block = string | ForeignTable;

const title = 'Дорожная карта наставничества педагогов на 2026-2027 учебный год';
const four = ['№', 'Мероприятие', 'Сроки', 'Ответственный'];
const order = ['1', 'Издать приказ', 'сентябрь 2026', 'Директор'];

function table(...rows: string[][]): ForeignTable {
  return foreignTable(rows);
}

/** A row whose first cell takes the whole width. */
function sheet(...rows: (string | string[])[]): ForeignTable {
  const wide = new Set(rows.flatMap((row, index) => (typeof row === 'string' ? [index] : [])));
  return foreignTable(
    rows.map((row) => (typeof row === 'string' ? [row, '', '', ''] : row)),
    wide,
  );
}

function documentOf(blocks: readonly Block[]): ForeignDocument {
  const parts = blocks.map((block) =>
    typeof block === 'string' ? ({ kind: 'paragraph', line: { text: block } } as const) : block,
  );
  return { ...foreignDocument([]), blocks: parts };
}

/** What came of the blocks: texts of the activities of each entry, and what is told. */
function read(...blocks: Block[]) {
  const { entries, remarks, rows } = importRoadmap(documentOf(blocks));
  const all = [...remarks, ...entries.flatMap((entry) => entry.remarks)];
  const roadmaps = entries.map(({ data }) => roadmap.parse({ id: 'x', ...data }));
  return {
    roadmaps,
    rows,
    codes: all.map(({ code }) => code),
    unread: all.filter(({ code }) => code === 'roadmapTableUnread'),
    words: all.map(describeRemark).join('\n'),
    activities: roadmaps.map(({ stages }) =>
      stages.flatMap(({ activities }) => activities.map((one) => one.text)),
    ),
    stages: roadmaps.map(({ stages }) => stages.map((stage) => stage.title)),
  };
}

describe('a table that is not of the roadmap is told and never joined', () => {
  const card = table(four, order);
  it.each<[name: string, blocks: Block[], words: string, plans: number]>([
    [
      'a plan in an annex',
      [
        title,
        card,
        'Приложение 1',
        'План работы кружка',
        table(four, ['1', 'Занятие', 'май 2027', 'Методист']),
      ],
      'План работы кружка',
      1,
    ],
    [
      'a plan before',
      ['План работы совета', table(four, ['1', 'Заседание', 'май 2027', 'Завуч']), title, card],
      'План работы совета',
      1,
    ],
    [
      'another plan behind',
      [
        title,
        card,
        'План мероприятий для родителей',
        table(['Дата', 'Тема', 'Кто проводит'], ['май', 'Сбор', 'Завуч']),
      ],
      'План мероприятий для родителей',
      1,
    ],
    [
      'a plan of other columns without a title',
      [title, card, table(['Дата', 'Тема', 'Кто проводит'], ['май', 'Сбор', 'Завуч'])],
      'Дата | Тема | Кто проводит',
      1,
    ],
    ['a glossary', [table(['Термин', 'Значение'], ['Пара', 'Двое']), title, card], 'Термин | Значение', 0],
    [
      'people in as many columns',
      [
        title,
        card,
        table(
          ['ФИО наставника', 'ФИО наставляемого', 'Предмет', 'Кабинет'],
          ['Ступина М.О.', 'Гай Е.Л.', 'физика', '12'],
        ),
      ],
      'ФИО наставника | ФИО наставляемого | Предмет | Кабинет',
      0,
    ],
    [
      'figures in as many columns',
      [title, card, table(['Показатель', '2026', '2027', '2028'], ['Пары', '10', '20', '30'])],
      'Показатель | 2026 | 2027 | 2028',
      0,
    ],
  ])('%s', (_, blocks, words, plans) => {
    const { activities, unread, rows } = read(...blocks);
    expect(activities).toEqual([['Издать приказ']]);
    expect(unread).toMatchObject([{ level: 'doubt', args: { words, rows: 1 } }]);
    expect(rows).toEqual({ total: 1 + plans, kept: 1 });
  });

  it.each<[name: string, rows: string[][], expected: string]>([
    ['numbers that go on', [['2', 'Опрос', '', '']], 'Опрос'],
    [
      'a row broken by a page',
      [
        ['', 'и положение', '', ''],
        ['2', 'Опрос', 'май', 'Завуч'],
      ],
      'Опрос',
    ],
    ['numbers that begin again, with terms', [['1', 'Опрос', 'май 2027', 'Завуч']], 'Опрос'],
  ])('goes on: %s', (_, rows, expected) => {
    const { activities, unread } = read(title, card, table(...rows));
    expect(activities[0]?.at(-1)).toBe(expected);
    expect(unread).toEqual([]);
  });

  it('text beside it is told with its length', () => {
    const { words } = read(
      table(['Термин', 'Значение'], ['Пара', 'Двое']),
      title,
      card,
      'Слово. '.repeat(200),
    );
    expect(words).toMatch(/Слово.*и ещё 899 знаков/);
  });
});

describe('rows of a sheet', () => {
  it('below a second title and headings are another roadmap', () => {
    const other = 'Дорожная карта наставничества «ученик – ученик» на 2026-2027 учебный год';
    const { activities, roadmaps, rows } = read(
      sheet(title, four, order, 'УТВЕРЖДАЮ', other, four, ['1', 'Отобрать пары', 'май 2027', 'Завуч']),
    );
    expect(activities).toEqual([['Издать приказ'], ['Отобрать пары']]);
    expect(roadmaps[1]).toMatchObject({ title: other, approval: { text: 'УТВЕРЖДАЮ' } });
    expect(rows).toEqual({ total: 2, kept: 2 });
  });

  it.each(['Исполнитель: Ступина М.О.', 'Согласовано', 'ИТОГО: 1 мероприятие'])(
    'at the end that are no stage: %s',
    (last) => {
      const { stages, words } = read(sheet(title, four, order, last));
      expect(stages).toEqual([['Мероприятия']]);
      expect(words).toContain(last);
    },
  );

  it('with a sum are no stage in the middle either', () => {
    const { stages, rows } = read(sheet(title, four, order, 'ИТОГО: 1', ['2', 'Опрос', 'май', 'Завуч']));
    expect(stages).toEqual([['Мероприятия']]);
    expect(rows).toEqual({ total: 3, kept: 3 });
  });

  it('with a text and a term of their own are not joined', () => {
    const rows = [
      four,
      order,
      ['', '', 'май', 'Завуч'],
      ['', '', '', ''],
      ['', 'Опрос', 'июнь', 'Завуч'],
      ['', 'ещё', '', ''],
    ];
    expect(read(title, table(...rows)).activities).toEqual([['Издать приказ', '–', 'Опрос ещё']]);
  });
});

it('heads a stage with the section above each table', () => {
  const { stages } = read(
    ...[title, 'Раздел 1. Начало', table(four, ['1.1', 'Приказ', 'май', 'Завуч'])],
    ...['Раздел 2. Работа', table(['2.1', 'Встречи', 'июнь', 'Завуч'])],
  );
  expect(stages).toEqual([['Раздел 1. Начало', 'Раздел 2. Работа']]);
});
