import { newsItem } from '../../support/clean-school.ts';
import { mentees } from '../../support/consents.ts';
import { testCases } from '../../support/content-case.ts';
import { json, paragraph, replace } from '../../support/edit-files.ts';

const news = 'news/proverka.mdx';

testCases('personal data in texts (53)', [
  ...(
    [
      ['a phone', 'Звоните: +7 (900) 123-45-67.', '123-45-67'],
      ['an address of mail', 'Почта: zlata.kanareykina@mail.ru', 'zlata.'],
      ['СНИЛС', 'СНИЛС 112-233-445 95', '112-233'],
      ['a passport', 'Паспорт серия 18 04 № 123456', '123456'],
      ['a date of birth', 'Дата рождения: 05.03.1990', '05.03.1990'],
      ['a home address', 'Проживает по адресу: г. Волгоград, ул. Садовая, д. 5, кв. 17', 'Садовая'],
    ] as const
  ).flatMap(([name, text, hidden]) => [
    {
      name: `53. ${name} in a body`,
      edit: { [news]: newsItem('n-2', 'Тайныйзаголовок', '', text) },
      finds: [`error FED-10.inText ${news}:7 body · 152-ФЗ ст. 10.1`],
      hides: [hidden, 'Тайныйзаголовок'],
    },
    {
      name: `53. ${name} in a field`,
      edit: { 'events/seminar.mdx': replace('Актовый зал', `'${text}'`) },
      finds: [`error FED-10.inText events/seminar.mdx:6 place · 152-ФЗ ст. 10.1`],
      hides: [hidden],
    },
  ]),
]);

testCases('what tells of people without a name (55, 56, 58, 59)', [
  {
    name: '55. two mentees of a category',
    given: {
      ...mentees(9, 'a', { category: 'new-workplace' }),
      ...mentees(8, 'b', { category: 'digital-skills' }),
    },
    edit: mentees(2, 'c', { category: 'after-break' }),
    finds: [],
    shows: ['{"category":"after-break","below":5}', '{"category":"young-teacher","below":5}'],
  },
  {
    name: '55. … so few that the rest would give them away',
    edit: mentees(2, 'c', { category: 'after-break' }),
    finds: [],
    hides: ['after-break', 'young-teacher'],
  },
  {
    name: '56. the category of a mentee',
    edit: { 'mentees/n-3k8e.json': json({ category: 'burnout' }) },
    finds: [],
    hides: ['burnout'],
  },
  {
    name: '56. … told in a text about few',
    edit: { 'programs/pervyj-god.mdx': paragraph('Наставляемый в состоянии выгорания.') },
    finds: ['warning PD-06.ofFew programs/pervyj-god.mdx:39 body · REG п. 5.2.3'],
  },
  {
    name: '58. one physicist among three',
    edit: { ...mentees(3, 'a', {}), ...mentees(1, 'b', { position: 'учитель физики', subject: 'физика' }) },
    finds: [],
    shows: ['"label":"педагог'],
    hides: ['учитель физики', '"физика"'],
  },
  {
    name: '58. three physicists',
    edit: { ...mentees(1, 'a', {}), ...mentees(3, 'b', { position: 'учитель физики', subject: 'физика' }) },
    finds: [],
    shows: ['"label":"учитель физики'],
  },
  {
    name: '59. a personal file in an entry',
    edit: { 'mentees/n-3k8e.json': json({ personalFile: 'Тайноедело' }) },
    finds: [
      'error DATA-03.forbidden mentees/n-3k8e.json:22 personalFile · требования раздела к данным',
      'error PD-05.field mentees/n-3k8e.json:22 personalFile · A1 п. 4.1; 152-ФЗ ст. 10',
    ],
    hides: ['Тайноедело'],
  },
]);
