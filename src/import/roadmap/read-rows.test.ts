import { describe, expect, it } from 'vitest';
import { roadmap } from '#model/roadmap';
import { foreignDocument, foreignTable } from '../../../tests/support/foreign-table.ts';
import { importRoadmap } from './import-roadmap.ts';

/** Stages with the texts of their activities. */
function outline(rows: string[][], wide: number[] = []): string[] {
  const table = foreignTable(rows, new Set(wide));
  const { entries, rows: counted } = importRoadmap(foreignDocument(['Дорожная карта'], table));
  expect(counted.kept).toBe(counted.total);
  const { stages } = roadmap.parse({ id: 'x', ...entries[0]?.data });
  return stages.flatMap(({ no = '', title, block = '', activities }) => [
    `${no} ${title} ${block}`.trim(),
    ...activities.map(
      ({ text, subItems }) => `- ${[text, ...subItems.map((item) => item.text)].join(' / ')}`,
    ),
  ]);
}

const four = ['Содержание', 'Сроки', 'Результат', 'Ответственный'];
const full = (text: string) => [text, 'май', 'есть', 'Куратор'];
const alone = (text: string) => [text, '', '', ''];

describe('rows that head a stage', () => {
  it.each<[name: string, rows: string[][], wide: number[], expected: string[]]>([
    ['over the whole width', [four, alone('Начало'), full('Опрос')], [1], ['Начало', '- Опрос']],
    [
      'with the word',
      [four, alone('Рабочий этап'), full('Опрос'), alone('Этап 2. Итоги'), full('Отчёт')],
      [],
      ['Рабочий этап', '- Опрос', '2 Итоги', '- Отчёт'],
    ],
    [
      'with all other cells empty',
      [four, alone('Мониторинг'), full('Опрос'), full('Отбор'), full('Отчёт')],
      [],
      ['Мониторинг', '- Опрос', '- Отбор', '- Отчёт'],
    ],
    [
      'a sentence is an activity',
      [four, full('Опрос'), full('Отбор'), full('Отчёт'), alone('Встретиться с парами;')],
      [],
      ['Мероприятия', '- Опрос', '- Отбор', '- Отчёт', '- Встретиться с парами;'],
    ],
    [
      'with a number',
      [
        ['№', 'Мероприятие', 'Сроки'],
        ['1', 'Начало', ''],
        ['1.1', 'Опрос', 'май'],
      ],
      [],
      ['1\tНачало'.replace('\t', ' '), '- Опрос'],
    ],
    [
      'a block in a stage',
      [four, alone('Работа'), alone('Блок «Знакомство»'), full('Опрос'), alone('Блок «Итог»'), full('Отчёт')],
      [1, 2, 4],
      ['Работа', 'Работа Блок «Знакомство»', '- Опрос', 'Работа Блок «Итог»', '- Отчёт'],
    ],
  ])('%s', (_, rows, wide, expected) => {
    expect(outline(rows, wide)).toEqual(expected);
  });
});

const numbered = ['№', 'Мероприятие', 'Сроки'];

describe('a row broken by the end of a page (case 70)', () => {
  it.each<[name: string, rows: string[][], expected: string[]]>([
    [
      'a small letter',
      [numbered, ['1', 'Собрать анкеты и', 'май'], ['', 'отчёты', '']],
      ['- Собрать анкеты и отчёты'],
    ],
    [
      'items after a colon',
      [numbered, ['1', 'Собрать:', 'В течение 2026-2027'], ['', '- анкеты;\n- отчёты', 'учебного года']],
      ['- Собрать: / анкеты; / отчёты'],
    ],
    [
      'the next number',
      [numbered, ['1', '1) Опрос\n2) Отбор', 'май'], ['2', '1) Встреча', 'июнь'], ['', '2) Отчёт', '']],
      ['- 1) Опрос / Отбор', '- 1) Встреча / Отчёт'],
    ],
    [
      'numbers that are rows of their own',
      [numbered, ['1', '1) Опрос', 'май'], ['', '2) Отбор', '']],
      ['- 1) Опрос', '- 2) Отбор'],
    ],
    [
      'another term',
      [numbered, ['1', 'Собрать анкеты', 'май'], ['', 'Собрать отчёты', 'июнь']],
      ['- Собрать анкеты', '- Собрать отчёты'],
    ],
    [
      'small letters with a term of its own',
      [numbered, ['1', 'Собрать анкеты', 'май'], ['', 'отчёты', 'июнь']],
      ['- Собрать анкеты', '- отчёты'],
    ],
    [
      'the headings again',
      [numbered, ['1', 'Опрос', 'май'], numbered, ['2', 'Отбор', 'июнь']],
      ['- Опрос', '- Отбор'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(outline(rows)).toEqual(['Мероприятия', ...expected]);
  });
});

describe('lines of a cell that a sheet has as rows', () => {
  const spread = [
    numbered,
    ['1', '1. Опрос', 'май'],
    ['', 'педагогов', ''],
    ['', '', ''],
    ['', '2. Отбор', ''],
    ['', '', 'июнь'],
    ['2', 'Отчёт', 'август'],
  ];

  it('are one activity', () => {
    expect(outline(spread)).toEqual(['Мероприятия', '- 1. Опрос\nпедагогов / Отбор', '- Отчёт']);
  });

  it('are activities where no row is empty or without a text', () => {
    const rows = [
      numbered,
      ['1', 'Опрос', 'май'],
      ['', 'Отбор', 'июнь'],
      ['', 'Учёба', ''],
      ['', 'Отчёт', ''],
    ];
    expect(outline(rows)).toEqual(['Мероприятия', '- Опрос', '- Отбор', '- Учёба', '- Отчёт']);
  });
});
