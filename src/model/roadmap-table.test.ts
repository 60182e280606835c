import { describe, expect, it } from 'vitest';
import { roadmap } from './roadmap.ts';
import type { Roadmap } from './roadmap.ts';
import { drawRoadmapTable, renderRoadmapTable, saysTheSame } from './roadmap-table.ts';
import { headingHolds, readStageHeading } from './stage-heading.ts';

const parse = (data: Record<string, unknown>): Roadmap =>
  roadmap.parse({ id: 'k', title: 'Карта', period: {}, ...data });
const columns = [
  { key: 'no', label: '№' },
  { key: 'text', label: 'Что' },
  { key: 'responsible', label: 'Кто' },
  { key: 'other', label: 'Примечание' },
];
const people = [{ text: 'Ступина М.О.' }, { text: 'Гай Е.Л.' }];
const activity = {
  no: '1',
  text: 'Опрос:',
  subItems: [{ marker: '–', text: 'анкета' }],
  responsible: people,
  asWritten: [
    { column: 3, text: 'Ступина М.О. и Гай Е.Л.' },
    { column: 4, text: 'в библиотеке' },
  ],
};
const table = (changes: Record<string, unknown> = {}) =>
  renderRoadmapTable(
    parse({ columns, stages: [{ no: '1', title: 'Начало', activities: [{ ...activity, ...changes }] }] }),
  );

describe('the table as its author drew it', () => {
  it('has his columns, his words and a row for a stage', () => {
    expect(table()).toEqual([
      ['№', 'Что', 'Кто', 'Примечание'],
      ['1. Начало', '', '', ''],
      ['1', 'Опрос:\n– анкета', 'Ступина М.О. и Гай Е.Л.', 'в библиотеке'],
    ]);
  });

  it.each<[name: string, responsible: object[], cell: string]>([
    ['somebody is gone', [{ text: 'Гай Е.Л.' }], 'Гай Е.Л.'],
    ['somebody is new', [...people, { text: 'Воронцова Л.А.' }], 'Ступина М.О.\nГай Е.Л.\nВоронцова Л.А.'],
    [
      'a name is another',
      [{ text: 'Ступина М.О.' }, { text: 'Лещинская Н.Ю.' }],
      'Ступина М.О.\nЛещинская Н.Ю.',
    ],
  ])('prints the field once an editor changed it: %s', (_, responsible, cell) => {
    expect(table({ responsible })[2]?.[2]).toBe(cell);
  });

  it('has the usual columns where the roadmap names none', () => {
    const drawn = parse({
      columnNumbers: true,
      stages: [{ title: 'Мероприятия', activities: [{ text: 'Опрос' }] }],
    });
    expect(drawRoadmapTable(drawn)).toEqual([
      { kind: 'labels', cells: ['Мероприятие'] },
      { kind: 'numbers', cells: ['1'] },
      { kind: 'activity', cells: ['Опрос'], stage: 0, activity: 0 },
    ]);
  });

  it('names a stage once in its column', () => {
    const own = [
      { key: 'stageNo', label: '№' },
      { key: 'stage', label: 'Этап' },
      { key: 'text', label: 'Что' },
    ];
    const stages = [{ no: '1.', title: 'Начало', activities: [{ text: 'Опрос' }, { text: 'Отбор' }] }];
    expect(renderRoadmapTable(parse({ columns: own, stages })).slice(1)).toEqual([
      ['1.', 'Начало', 'Опрос'],
      ['', '', 'Отбор'],
    ]);
  });
});

it.each([
  ['Ступина М.О. Гай Е.Л.', 'Ступина М.О.\nГай Е.Л.', true],
  ['сентябрь, апрель и август', 'сентябрь\nапрель\nавгуст', true],
  ['май', 'мая', false],
  ['Опрос и отбор', 'Опрос отбор', true],
  ['и', '', false],
])('%j and %j', (written, printed, same) => {
  expect(saysTheSame(written, printed)).toBe(same);
});

it.each([
  ['Этап 1. Подготовка', { no: '1', title: 'Подготовка' }],
  ['I этап. Подготовка', { no: 'I', title: 'Подготовка' }],
  ['1. Подготовка', { no: '1.', title: 'Подготовка' }],
  ['1\tПодготовка', { no: '1', title: 'Подготовка' }],
  ['Подготовительный этап', { title: 'Подготовительный этап' }],
  ['2 недели встреч', { title: '2 недели встреч' }],
  ['Блок «Знакомство»', { block: 'Блок «Знакомство»' }],
  ['Цель:', { goal: '' }],
  [
    '6. Работа\nЦель:\nЗадача: встречи\nвечером\nРезультат: отчёт',
    { no: '6.', title: 'Работа', goal: '', task: 'встречи\nвечером', result: 'отчёт' },
  ],
])('heading %j', (text, expected) => {
  expect(readStageHeading(text)).toEqual(expected);
});

it('a heading as written holds while the fields say the same', () => {
  const [stage] = parse({ stages: [{ no: '1', title: 'Подготовка', heading: 'Этап 1. Подготовка' }] }).stages;
  if (stage === undefined) throw new Error('no stage');
  expect(headingHolds(stage)).toBe(true);
  expect(headingHolds({ ...stage, title: 'Начало' })).toBe(false);
  expect(headingHolds({ ...stage, goal: 'Помочь' })).toBe(false);
});
