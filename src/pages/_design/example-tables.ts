import type { FigureView, IndicatorView, ReportView, RoadmapActivityView, RoadmapView } from '#section/types';
import { files, longTitle, ref } from './examples.ts';

/** Tables, charts and a roadmap as pages get them, with every state that they show. */

const activity = (fields: Partial<RoadmapActivityView>): RoadmapActivityView => ({
  ...{ key: '1.1', text: 'Приказ об утверждении положения', subItems: [], terms: [], resources: [] },
  ...{ responsible: [], otherCells: [], spans: [], checkpoints: [] },
  ...{ status: 'planned', documents: [], news: [] },
  ...fields,
});

export const roadmap: RoadmapView = {
  ...{ kind: 'roadmaps', id: 'r', slug: 'primer', address: '#', title: 'Дорожная карта', bodyHtml: '' },
  ...{ level: { code: 'school', label: 'школа' }, regime: { code: 'pedagogue', label: 'педагоги' } },
  ...{ period: '2026–2027 учебный год', basis: [], sections: [], columns: [], footnotes: [], files: [] },
  ...{ columnNumbers: false, figures: [{ caption: 'Схема работы', alt: 'Запрос, встреча, пара.' }, {}] },
  progress: { done: 2, overdue: 1, total: 5 },
  stages: [
    {
      ...{ no: '1', title: 'Подготовка', goal: 'Создать условия', sampleStages: [] },
      activities: [
        activity({
          ...{
            no: '1.1',
            status: 'done',
            doneOn: '2026-09-01',
            spans: [{ from: '2026-09-01', to: '2026-09-30' }],
            from: '2026-09-01',
            to: '2026-09-30',
            terms: ['сентябрь'],
            responsible: ['директор'],
          },
          documents: [ref('Приказ от 01.09.2026 № 118-о')],
        }),
        activity({
          ...{ no: '1.2', text: 'Анкеты', status: 'done', doneOn: '2026-09-20', terms: ['сентябрь'] },
          subItems: [
            { marker: 'а)', text: 'для наставников', level: 1 },
            { marker: 'б)', text: 'для наставляемых', level: 1 },
          ],
        }),
        activity({
          no: '1.3',
          text: longTitle,
          status: 'overdue',
          terms: ['октябрь', 'ежеквартально'],
          spans: [{ from: '2026-10-01', to: '2026-10-31' }],
          checkpoints: ['2026-11-30', '2027-02-28'],
          expectedResult: 'База',
        }),
      ],
    },
    {
      ...{ no: '2', title: 'Работа пар и групп', sampleStages: [] },
      activities: [
        activity({ no: '2.1', text: 'Встречи по планам', terms: ['весь год'] }),
        activity({ no: '2.2', text: 'Итоги', terms: ['май'] }),
      ],
    },
  ],
  targetSeries: [
    {
      ...{ audience: 'pedagogues', basis: 'распоряжение школы' },
      values: [
        { year: 2025, minPercent: 30 },
        { year: 2026, minPercent: 50 },
        { year: 2027, minPercent: 75 },
      ],
    },
  ],
  contingentTable: {
    columns: [
      { key: 'a', kind: 'fact', date: '2026-09-01' },
      { key: 'b', kind: 'forecast', date: '2027-09-01' },
    ],
    rows: [
      {
        ...{ no: '1', label: 'Педагоги', breakdown: 'incomplete', sensitive: false },
        ...{ values: { a: 42, b: 44 }, hidden: {} },
      },
      {
        ...{ no: '1.1', parentNo: '1', label: 'из них молодые', breakdown: 'incomplete', sensitive: true },
        ...{ values: { b: 6 }, hidden: { a: { below: 5 } } },
      },
    ],
  },
};

export const reached = { year: 2026, minPercent: 50, numerator: 17, denominator: 42, isMet: false };

export const figures: FigureView[] = [
  {
    id: 'primer-1',
    label: 'Доля педагогов, которые участвуют в наставничестве',
    numerator: 17,
    denominator: 42,
  },
  { id: 'primer-2', label: 'Положение утверждено', numerator: 1, denominator: 1 },
  { id: 'primer-3', label: 'Программ завершено', numerator: 5 },
  { id: 'primer-4', label: 'Доля, которой не из чего получиться', numerator: 0, denominator: 0 },
];

export const indicators: IndicatorView[] = [
  { id: 'IND-06', source: 'A1 п. 7.1', figures: figures.slice(2, 3), guarded: [] },
  {
    ...{ id: 'IND-14', source: 'A2 п. 2.2', figures: figures.slice(0, 1) },
    guarded: [
      { code: 'primer-5', label: 'Сколько людей, чтобы никого не узнать', below: 5 },
      { code: 'primer-6', label: 'Число, по которому узнали бы другое' },
    ],
  },
  {
    ...{ id: 'IND-12', source: 'A2, этап 5', figures: [], guarded: [] },
    lack: { state: 'notYet', code: 'noMentees', args: {} },
  },
  {
    ...{ id: 'IND-16', source: 'REG п. 7.2', figures: [], guarded: [] },
    lack: { state: 'noData', code: 'notStated', args: {} },
  },
  { id: 'IND-05', source: 'A1 п. 2.3', figures: [], guarded: [] },
];

export const report: ReportView = {
  ...{ id: 'primer-otchet', title: 'Опрос участников', kind: { code: 'survey', label: 'анкетирование' } },
  ...{ schoolYear: '2025-2026', date: '2026-05-28', respondents: 21 },
  summary: 'Большинство довольны; малые числа скрыты, чтобы никого нельзя было узнать.',
  answers: [
    {
      question: 'Помогла ли вам программа?',
      counts: [
        { code: 'y', label: 'Да', count: 14 },
        { code: 'p', label: 'Скорее да', atLeast: 5, below: 10 },
        { code: 'n', label: 'Нет', below: 5 },
      ],
    },
  ],
  files: files.slice(0, 1),
};

export const counts = [
  { label: 'Учителя начальных классов', count: 9 },
  { label: 'Студенты', atLeast: 5, below: 10 },
  { label: 'Другие', below: 5 },
];
