import { all, fields, paragraph, replace } from '../../support/edit-files.ts';
import { testCases } from '../../support/content-case.ts';

const running = 'programs/pervyj-god.mdx';
const completed = 'programs/otkrytyj-urok.mdx';

const results = (more = '') => fields(`results:\n  summary: Тайныйитог программы\n${more}`);
const completion = (date: string, ground = 'plan-completed') =>
  fields(`completion:\n  date: '${date}'\n  ground: ${ground}`);
/** The plan of the running programme is done. */
const planDone = all(
  replace("dueDate: '2026-12-18'\n", "dueDate: '2026-11-18'\n    doneOn: '2026-11-18'\n"),
  replace("dueDate: '2027-05-20'\n", "dueDate: '2026-11-20'\n    doneOn: '2026-11-20'\n"),
);
const news = (title: string, body: string, more = '') =>
  `---\nid: n-2\ntitle: ${title}\npublishedOn: '2026-11-10'\nprograms: [p-1]\n${more}---\n\n${body}\n`;

testCases('results and completion (A1 п. 7.1, 8.1, 8.2)', [
  {
    name: '1. results of a running programme',
    edit: { [running]: results() },
    finds: ['error PRG-13.notCompleted programs/pervyj-god.mdx:35 results · A1 п. 8.2'],
    shows: ['Первый год'],
    hides: ['Тайныйитог'],
    says: [/A1 п\. 8\.2/],
  },
  {
    name: '2. completion tomorrow, results prepared',
    given: { [running]: planDone },
    edit: { [running]: all(completion('2026-11-23'), results('  draft: true')) },
    finds: ['info PRG-13.scheduled programs/pervyj-god.mdx:40 results · A1 п. 8.2'],
    shows: ['Первый год', '23 ноября 2026 года'],
    hides: ['Тайныйитог'],
    says: [/будут показаны с 23 ноября 2026 года/],
  },
  {
    name: '2. … and set to appear later than the completion',
    given: { [running]: planDone },
    edit: {
      [running]: all(completion('2026-11-23'), results("  draft: true\n  publishOn: '2026-12-01'")),
    },
    finds: ['info PRG-13.scheduled programs/pervyj-god.mdx:40 results · A1 п. 8.2'],
    hides: ['Тайныйитог'],
    says: [/будут показаны с 1 декабря 2026 года/],
  },
  {
    name: '3. completion today',
    given: { [running]: planDone },
    edit: { [running]: all(completion('2026-11-22'), results()) },
    finds: [],
    shows: ['Тайныйитог', '"label":"завершена"'],
  },
  {
    name: '3. completion today, results prepared early',
    given: { [running]: planDone },
    edit: { [running]: all(completion('2026-11-22'), results('  draft: true')) },
    finds: [],
    shows: ['Тайныйитог'],
  },
  {
    name: '4. completion tomorrow, results not prepared but there',
    given: { [running]: planDone },
    edit: { [running]: all(completion('2026-11-23'), results()) },
    finds: [
      'error PRG-10.futureDate programs/pervyj-god.mdx:38 completion.date · A1 п. 7.1',
      'error PRG-13.preparedEarly programs/pervyj-god.mdx:40 results · A1 п. 8.2',
    ],
    shows: ['Первый год'],
    hides: ['Тайныйитог'],
  },
  {
    name: '4. completion tomorrow, no results',
    given: { [running]: planDone },
    edit: { [running]: completion('2026-11-23') },
    finds: ['error PRG-10.futureDate programs/pervyj-god.mdx:38 completion.date · A1 п. 7.1'],
    shows: ['Первый год', '"code":"active"'],
  },
  {
    name: '5. completion before the start',
    edit: { [completed]: replace("completion:\n  date: '2026-05-29'", "completion:\n  date: '2025-05-29'") },
    finds: ['error PRG-10.beforeStart programs/otkrytyj-urok.mdx:38 completion.date · A1 п. 7.1'],
    hides: ['Пара готовила открытый урок целый год', 'педагог сам провёл открытый урок'],
  },
  {
    name: '6. status typed by hand',
    edit: { [running]: fields('status: completed') },
    finds: ['error DATA-03.typedStatus programs/pervyj-god.mdx:35 status · требования раздела к данным'],
    hides: ['Пара встречается раз в две недели'],
  },
  {
    name: '7. plan said to be done, one activity is not',
    edit: { [completed]: replace("\n    doneOn: '2026-04-16'", '') },
    finds: ['error PRG-07.undone programs/otkrytyj-urok.mdx:24 activities.1 · A1 п. 7.1'],
    hides: ['Пара готовила открытый урок целый год', 'педагог сам провёл открытый урок'],
    says: [/мероприятие «Открытый урок» не выполнено/],
  },
  {
    name: '8. all done, no completion, 3 days past the end',
    given: { [running]: planDone },
    edit: { [running]: replace('2027-05-31', '2026-11-30') },
    asOf: '2026-12-03',
    finds: [],
    shows: ['Первый год'],
  },
  {
    name: '10. the curator ended it: publicly only «завершена досрочно»',
    edit: {
      [completed]: replace(
        'ground: plan-completed',
        'ground: curator\n  initiator: mentor\n  internalNote: Тайнаяпричина',
      ),
    },
    finds: [],
    shows: ['"label":"завершена досрочно"', 'Пара готовила открытый урок'],
    hides: ['Тайнаяпричина', 'curator', 'initiator'],
  },
  {
    name: '12. news',
    edit: { 'news/itog.mdx': news('Первый результат', 'Успеваемость выросла на 30 % за четверть.') },
    finds: [],
    shows: ['Первый результат'],
  },
]);
