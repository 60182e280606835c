import { completed, newsItem, planDone, running } from '../../support/clean-school.ts';
import { all, fields, paragraph, replace } from '../../support/edit-files.ts';
import { testCases } from '../../support/content-case.ts';

const results = (more = '') => fields(`results:\n  summary: Тайныйитог программы\n${more}`);
const completion = (date: string) => fields(`completion:\n  date: '${date}'\n  ground: plan-completed`);
const withoutResults = (text: string) => text.replace(/results:\n(?: {2}.*\n)+/, '');
/** News of the running programme. */
const news = (title: string, body: string, more = '') =>
  newsItem(
    'n-2',
    title,
    `programs: [p-1]
${more}`,
    body,
  );
/** The only programme that ran is over. */
const noneRunning = 'warning SEC-02.noneRunning school.json · A1 п. 8.1';

testCases('results (A1 п. 8.1, 8.2)', [
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
