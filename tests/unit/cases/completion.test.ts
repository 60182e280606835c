import { completed, newsItem, planDone, running, runningBody } from '../../support/clean-school.ts';
import { fields, paragraph, replace } from '../../support/edit-files.ts';
import { testCases } from '../../support/content-case.ts';

const ground = (code: string) => replace('ground: plan-completed', `ground: ${code}`);
const end = (date: string) => replace('2027-05-31', date);

testCases('completion (A1 п. 7.1)', [
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
    hides: [runningBody],
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
    shows: [runningBody],
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
    shows: [runningBody],
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
      'news/itog.mdx': newsItem(
        'n-2',
        'Пара простилась',
        'programs: [p-2]\n',
        'Из-за халатности встречи сорвались.',
      ),
    },
    finds: ['error PRG-09.blame news/itog.mdx:8 body · A1 п. 7.1'],
    shows: ['Пара готовила открытый урок', '"label":"завершена досрочно"'],
    hides: ['халатности', 'Пара простилась'],
  },
]);
