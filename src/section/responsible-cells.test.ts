import { expect, it } from 'vitest';
import type { KnownPerson } from '#privacy/known-people';
import { readResponsible } from '../import/roadmap/read-responsible.ts';
import { sectionWith } from '../../tests/support/section.ts';
import { describeResponsible } from './responsible.ts';

const people: KnownPerson[] = [
  { ref: 'school', lastName: 'Воронцова', firstName: 'Лидия', patronymic: 'Андреевна', shown: true },
  { ref: 'mentors/m', lastName: 'Щеглов', firstName: 'Пётр', shown: true },
];
const nobody = 'сотрудник школы';

/** A cell; what is printed of it undivided, and after the import divided it. */
const cells: [cell: string, undivided: string, imported?: string][] = [
  // Unknown people in every form.
  ['Ясенева А.А./Тополева Б.Б.', nobody],
  ['Директор Каштанов П.П. Липова С.С.', 'Директор'],
  ['РОМАШКИНА А.А.', nobody],
  ['Зам. директора Василькова', 'Зам. директора', 'зам. директора'],
  ['Лютикова Анна', nobody],
  ['Фиалкина А.А., наставник, Незабудкина', 'наставник', `${nobody} | наставник`],
  ['Анна Ивановна', nobody],
  ['А. Зорянкова', nobody],
  ['Зорянкова А', nobody],
  ['Зорянкова А.А', nobody],
  ['Рустамов Р.О.-о.', nobody],
  ['Алычова А.Р.кызы', nobody],
  ['Липова-Кленова-Ясенева А.А.', nobody],
  ['Методсовет (Ясенева)', 'Методсовет'],
  ['учитель физики Ясенева', 'учитель физики'],
  ['Куратор А.А. Зорянкова', 'Куратор', 'куратор'],
  ['Методист О.П. Ким', 'Методист', 'методист'],
  ['Учитель А.А. Ясенева', 'Учитель', 'учитель'],
  ['Рабочая группа: Ясенева А.А., Тополев Б.Б.', 'Рабочая группа', `Рабочая группа | ${nobody}`],
  ['Администрация (Ясенева А.А.)', 'Администрация'],
  ['Директор ОРЛОВ', 'Директор', 'директор'],
  ['ОРЛОВ', nobody],
  ['Ким', nobody],
  ['О. Ли', nobody],
  ['Молодых', nobody],
  ['психолог Оля', 'психолог'],
  ['Ольга Петровна (психолог)', 'психолог'],
  ['Ясенева А.А., тел. 89000000000', nobody],
  ['Куратор 8 900 000 00 00', 'Куратор', 'куратор'],
  ['Yaseneva A.A.', nobody],
  ['Ясе\u00adнева', nobody],
  ['ясенева', nobody],
  ['И.О. директора Ясенева', 'И.О. директора'],
  ['Школа № 5 А.А. Ясенева', 'Школа', 'школа'],
  // Posts, roles and collectives stay.
  ...[
    ...['Директор', 'Куратор', 'Наставники', 'Педагог-психолог', 'Системный администратор'],
    ...[
      'Методическое объединение наставников',
      'Классные руководители',
      'Руководители школ',
      'Кураторы школ',
    ],
    ...['Отдел образования Яснозаводского района', 'Районная методическая служба', 'Члены рабочей группы'],
    ...[
      'заместитель директора по УВР, ВР',
      'учитель русского языка и литературы',
      'кл. руководители 5–11 кл.',
    ],
    ...['Ответственный за сайт', 'Руководитель ШМО', 'И.о. директора', 'Учитель-логопед', 'ЦНППМ'],
    ...['Председатель профсоюзной организации'],
    ...[
      'социальный педагог',
      'старший воспитатель',
      'Администрация школы',
      'Специалист управления образования',
    ],
  ].map((cell): [string, string] => [cell, cell]),
  // People who may be named.
  ['Директор Л.А. Воронцова', 'Директор Л.А. Воронцова'],
  ['Воронцова Лидия', 'Воронцова Лидия'],
  ['ВОРОНЦОВА Л.А.', 'ВОРОНЦОВА Л.А.'],
  ['Щеглов Пётр, наставник', 'Щеглов Пётр, наставник', 'Щеглов Пётр | наставник'],
  ['Воронцова Л.А. Ясенева', nobody, 'Воронцова Л.А.'],
  ['Щеглов П. Ясенева', nobody, 'Щеглов П.'],
];

it.each(cells)('%s', (text, undivided, imported = undivided) => {
  expect(describeResponsible({ text }, people)).toBe(undivided);
  const { people: read } = readResponsible([text]);
  expect(read.map((one) => describeResponsible(one, people)).join(' | ')).toBe(imported);
});

it('does not print the cell as written', () => {
  const words = 'Куратор А.А. Зорянкова';
  const activity = {
    text: 'Встреча',
    responsible: [{ text: words, name: 'А.А. Зорянкова', position: 'куратор' }],
    asWritten: [
      { column: 1, text: 'Встреча.' },
      { column: 2, text: words },
      { column: 3, text: 'Зал' },
    ],
  };
  const columns = [
    { key: 'text', label: 'Мероприятие' },
    { key: 'responsible', label: 'Ответственный' },
    { key: 'other', label: 'Место' },
  ];
  const stages = [{ title: 'Этап', activities: [activity] }];
  const { section } = sectionWith(
    { roadmaps: [{ id: 'karta', title: 'Карта', period: { schoolYear: '2026-2027' }, columns, stages }] },
    '2026-11-22',
    [],
  );
  const [shown] = section.roadmaps[0]?.stages[0]?.activities ?? [];
  expect(shown?.responsible).toEqual(['куратор']);
  expect(shown?.otherCells).toEqual([{ column: 3, text: 'Зал' }]);
  expect(JSON.stringify(section)).not.toContain('Зорянкова');
});
