import { all, fields, paragraph, replace } from '../../support/edit-files.ts';
import { testCases } from '../../support/content-case.ts';

const running = 'programs/pervyj-god.mdx';
const completed = 'programs/otkrytyj-urok.mdx';

const results = (more = '') => fields(`results:\n  summary: Тайныйитог программы\n${more}`);
const completion = (date: string) => fields(`completion:\n  date: '${date}'\n  ground: plan-completed`);
const ground = (code: string) => replace('ground: plan-completed', `ground: ${code}`);
const end = (date: string) => replace('2027-05-31', date);
/** The plan of the running programme is done. */
const planDone = all(
  replace("dueDate: '2026-12-18'\n", "dueDate: '2026-11-18'\n    doneOn: '2026-11-18'\n"),
  replace("dueDate: '2027-05-20'\n", "dueDate: '2026-11-20'\n    doneOn: '2026-11-20'\n"),
);
const withoutResults = (text: string) => text.replace(/results:\n(?: {2}.*\n)+/, '');
const news = (title: string, body: string, more = '') =>
  `---\nid: n-2\ntitle: ${title}\npublishedOn: '2026-11-10'\nprograms: [p-1]\n${more}---\n\n${body}\n`;
/** The only programme that ran is over. */
const noneRunning = 'warning SEC-02.noneRunning school.json · A1 п. 8.1';

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
    shows: ['Первый год', '{"kind":"programs","reason":"results","until":"2026-11-23"}'],
    hides: ['Тайныйитог'],
    says: [/будут показаны с 23 ноября 2026 года/],
  },
  {
    name: '2. … to appear later than the completion',
    given: { [running]: planDone },
    edit: { [running]: all(completion('2026-11-23'), results("  draft: true\n  publishOn: '2026-12-01'")) },
    finds: ['info PRG-13.scheduled programs/pervyj-god.mdx:40 results · A1 п. 8.2'],
    shows: ['{"kind":"programs","reason":"results","until":"2026-12-01"}'],
    hides: ['Тайныйитог'],
    says: [/будут показаны с 1 декабря 2026 года/],
  },
  {
    name: '3. completion today',
    given: { [running]: planDone },
    edit: { [running]: all(completion('2026-11-22'), results()) },
    finds: [noneRunning],
    shows: ['Тайныйитог', '"label":"завершена"'],
  },
  {
    name: '3. completion today, results prepared early',
    given: { [running]: planDone },
    edit: { [running]: all(completion('2026-11-22'), results('  draft: true')) },
    finds: [noneRunning],
    shows: ['Тайныйитог'],
  },
  {
    name: '4. completion tomorrow, results not marked as prepared',
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
    name: '6. a status typed by hand',
    edit: { [running]: fields('status: completed') },
    finds: ['error DATA-03.typedStatus programs/pervyj-god.mdx:35 status · требования раздела к данным'],
    hides: ['Пара встречается раз в две недели'],
    says: [/заполните «Завершение»/],
  },
  {
    name: '7. completed by its plan, one activity is not done',
    edit: { [completed]: replace("\n    doneOn: '2026-04-16'", '') },
    finds: ['error PRG-07.undone programs/otkrytyj-urok.mdx:24 activities.1 · A1 п. 7.1'],
    hides: ['Пара готовила открытый урок целый год', 'педагог сам провёл открытый урок'],
    says: [/мероприятие «Открытый урок» не выполнено/],
  },
  {
    name: '8. all done, the last day is today',
    given: { [running]: planDone },
    edit: { [running]: end('2026-11-30') },
    asOf: '2026-11-30',
    finds: [],
    shows: ['"endsInDays":0'],
  },
  {
    name: '8. all done, no completion, 3 days past the end',
    given: { [running]: planDone },
    edit: { [running]: end('2026-11-30') },
    asOf: '2026-12-03',
    finds: [
      'warning PRG-07.notClosed programs/pervyj-god.mdx completion · A1 п. 7.1',
      'warning PRG-12.pastEnd programs/pervyj-god.mdx completion · A1 п. 7.1; A1 п. 7.2',
    ],
    shows: ['Пара встречается раз в две недели'],
    says: [/30 ноября 2026 года \(3 дня назад\)/],
  },
  {
    name: '8. … 30 days',
    given: { [running]: planDone },
    edit: { [running]: end('2026-11-30') },
    asOf: '2026-12-30',
    finds: [
      'warning PRG-07.notClosed programs/pervyj-god.mdx completion · A1 п. 7.1',
      'warning PRG-12.pastEnd programs/pervyj-god.mdx completion · A1 п. 7.1; A1 п. 7.2',
    ],
  },
  {
    name: '8. … 31 days',
    given: { [running]: planDone },
    edit: { [running]: end('2026-11-30') },
    asOf: '2026-12-31',
    finds: [
      'warning PRG-07.notClosed programs/pervyj-god.mdx completion · A1 п. 7.1',
      'error PRG-12.longPastEnd programs/pervyj-god.mdx completion · A1 п. 7.1; A1 п. 7.2',
    ],
    shows: ['Пара встречается раз в две недели'],
    says: [/31 день назад/],
  },
  {
    name: '9. an unknown ground',
    edit: { [completed]: ground('по семейным') },
    finds: [
      'warning DATA-06.broken cases/otkrytyj-urok.mdx:5 programs.0 · требования раздела к данным',
      'error PRG-15.unknownProgram cases/otkrytyj-urok.mdx:5 programs.0 · A1 п. 8.1; A1 п. 8.2',
      'error DATA-02.notInList programs/otkrytyj-urok.mdx:39 completion.ground · требования раздела к данным',
    ],
    hides: ['по семейным', 'Пара готовила открытый урок целый год'],
    says: [
      /plan-completed \(план мероприятий выполнен в полном объёме\), initiative \(.+\), curator \(.+\)\./,
      /в «Обстоятельства»: она не публикуется/,
    ],
  },
  {
    name: '10. ended by the curator',
    edit: { [completed]: ground('curator\n  initiator: mentor\n  internalNote: Тайнаяпричина') },
    finds: [],
    shows: ['"label":"завершена досрочно"', 'Пара готовила открытый урок'],
    hides: ['Тайнаяпричина', 'ground', 'initiator', 'internalNote'],
  },
  {
    name: '10. ended by the curator, the text tells of failures',
    given: { [completed]: ground('curator') },
    edit: { [completed]: paragraph('Наставляемая не справилась с планом и срывала встречи.') },
    finds: ['error PRG-09.blame programs/otkrytyj-urok.mdx:53 body · A1 п. 7.1'],
    hides: ['срывала', 'Пара готовила открытый урок'],
    says: [/«завершена досрочно»/],
  },
  {
    name: '10. … in a piece of news about it',
    given: { [completed]: ground('curator') },
    edit: {
      'news/itog.mdx': news('Пара простилась', 'Из-за халатности встречи сорвались.').replace('p-1', 'p-2'),
    },
    finds: ['error PRG-09.blame news/itog.mdx:8 body · A1 п. 7.1'],
    shows: ['Пара готовила открытый урок', '"label":"завершена досрочно"'],
    hides: ['халатности', 'Пара простилась'],
  },
  {
    name: '11. a case about a running programme',
    edit: { 'cases/otkrytyj-urok.mdx': replace('programs: [p-2]', 'programs: [p-1]') },
    finds: ['error PRG-15.notCompleted cases/otkrytyj-urok.mdx:5 programs.0 · A1 п. 8.1; A1 п. 8.2'],
    hides: ['Как готовили открытый урок', 'сел на последнюю парту'],
    says: [/программе «Первый год», а она не завершена/],
  },
  {
    name: '12. news of a running programme speaks of results',
    given: { 'news/itog.mdx': news('Первая четверть', 'Пара провела три встречи.') },
    edit: { 'news/itog.mdx': news('Первый результат', 'Успеваемость выросла на 30 % за четверть.') },
    finds: [
      'warning PRG-13.wording news/itog.mdx:8 body · A1 п. 8.2',
      'warning PRG-13.wording news/itog.mdx:3 title · A1 п. 8.2',
    ],
    shows: ['Первый результат'],
    says: [/Слово «выросла»/, /Слово «результат»/],
  },
  {
    name: '12. … only a number tells of it',
    edit: { 'news/itog.mdx': news('Первая четверть', 'Качество знаний стало выше на 12.5 %.') },
    finds: ['warning PRG-13.wording news/itog.mdx:8 body · A1 п. 8.2'],
    says: [/Слова «на 12\.5 %» похожи/],
  },
  {
    name: '13. news that is marked as a result',
    edit: { 'news/itog.mdx': news('Тайныйзаголовок', 'Тайныйтекст.', 'isResult: true\n') },
    finds: ['error PRG-13.linkedNotCompleted news/itog.mdx:5 programs.0 · A1 п. 8.2'],
    hides: ['Тайныйзаголовок', 'Тайныйтекст', 'itog'],
  },
  {
    name: '13. a part of a text that is marked as a result',
    edit: { [running]: paragraph('<ResultBlock>\n\nТайныйабзац.\n\n</ResultBlock>') },
    finds: [],
    shows: ['Пара встречается раз в две недели'],
    hides: ['Тайныйабзац'],
  },
  {
    name: '14. completed 45 days ago, no results',
    given: {
      [completed]: all(
        replace("startDate: '2025-09-01'", "startDate: '2025-10-15'"),
        replace("plannedEndDate: '2026-05-29'", "plannedEndDate: '2026-10-08'"),
        replace("completion:\n  date: '2026-05-29'", "completion:\n  date: '2026-10-08'"),
        replace("publishedOn: '2026-06-08'", "publishedOn: '2026-10-20'"),
      ),
      'cases/otkrytyj-urok.mdx': replace("publishedOn: '2026-06-10'", "publishedOn: '2026-10-20'"),
    },
    edit: { [completed]: withoutResults },
    finds: ['warning PRG-14.overdue programs/otkrytyj-urok.mdx results · A1 п. 8.2'],
    shows: ['Пара готовила открытый урок'],
    says: [/завершена 8 октября 2026 года, .* просрочка 20 рабочих дней/],
  },
]);
