import type { ContentInput, EntryInput } from './content.ts';

const order = { number: '118-о', date: '2026-09-01' };
const appointed = { appointmentOrder: order, dutyConsent: { date: '2026-08-28' } };

const processing = { kind: 'processing', signedOn: '2026-08-28' };

const scopes = ['name', 'position', 'subject', 'photo', 'achievements', 'participation'];

const consentTo = (channels: string[], resource: string, extra: Record<string, unknown> = {}) => ({
  ...{ kind: 'distribution', scopes, channels },
  ...{ resources: [resource], signedOn: '2026-08-28', ...extra },
});

const program = (id: string, fields: Record<string, unknown>): EntryInput => ({
  ...{ id, forms: ['teacher-teacher'], kinds: ['traditional'], pairing: id },
  ...{ directions: ['Урок'], difficulties: ['План урока'], strengths: ['Знание предмета'] },
  ...fields,
});

const pairing = (id: string, mentor: string, mentee: string): EntryInput => ({
  ...{ id, mentors: [mentor], mentees: [mentee], order },
  participantConsents: [mentor, mentee].map((person) => ({ person, date: '2026-08-28' })),
});

/** A school with one entry of nearly every sort, shown and withheld, as of 2026-11-22. */
export const smallSchool = {
  school: { region: 'Волгоградская область', implementsSince: '2022-09-10' },
  mentors: [
    {
      ...{ id: 'm-named', lastName: 'Ковылина', firstName: 'Мария', position: 'Учитель', ...appointed },
      consents: [
        processing,
        consentTo(['site', 'feed'], 'https://school.example/'),
        consentTo(['regionalBank'], 'https://bank.example/'),
      ],
      openMentoring: {
        enabled: true,
        topics: ['Цифровые доски'],
        formats: ['дистанционно'],
        regionwide: true,
      },
      competenceTags: ['цифровые доски'],
    },
    {
      ...{ id: 'm-site', lastName: 'Степнова', firstName: 'Анна', ...appointed },
      consents: [processing, consentTo(['site'], 'https://school.example/')],
    },
    { id: 'm-secret', lastName: 'Скрытова', firstName: 'Тайна', patronymic: 'Невидимовна', ...appointed },
    {
      ...{ id: 'm-withdrawn', lastName: 'Отозванова', firstName: 'Вера', ...appointed },
      consents: [
        processing,
        consentTo(['site', 'feed'], 'https://school.example/', { withdrawnOn: '2026-11-22' }),
      ],
    },
  ],
  mentees: [
    { id: 'e-1', lastName: 'Молчанова', category: 'burnout' },
    { id: 'e-2', lastName: 'Тихонова' },
  ],
  pairings: [pairing('p-done', 'm-named', 'e-1'), pairing('p-runs', 'm-secret', 'e-2')],
  programs: [
    program('p-done', {
      ...{ title: 'Первый урок', summary: 'Полгода вместе.', startDate: '2026-01-12' },
      ...{ plannedEndDate: '2026-11-20', approval: order },
      activities: [{ id: 'a1', title: 'Встреча', dueDate: '2026-11-20', doneOn: '2026-11-20' }],
      completion: { ground: 'plan-completed', date: '2026-11-20', internalNote: 'Тайныеобстоятельства' },
      results: { summary: 'Открытый итог', indicators: [{ name: 'Уроков дано', after: '12' }] },
    }),
    program('p-runs', {
      ...{ title: 'Второй год', startDate: '2026-09-01', plannedEndDate: '2027-05-31', approval: order },
      activities: [{ id: 'a1', title: 'Знакомство', kind: 'first-meeting', dueDate: '2026-09-10' }],
      results: { summary: 'Тайныйитог', draft: true },
    }),
    program('p-draft', { title: 'Тайныйчерновик', draft: true }),
  ],
  cases: [
    {
      ...{ id: 'c-open', title: 'Доска без мела', programs: ['p-done'], publishedOn: '2026-11-21' },
      ...{ selectedOn: '2026-11-21', approvedBy: 'Методический совет', tags: ['урок'] },
    },
    { id: 'c-secret', title: 'Тайныйкейс', programs: ['p-runs'], publishedOn: '2026-11-01' },
  ],
  documents: [
    {
      ...{ id: 'd-order', title: 'Об утверждении положения', subtype: 'approve-regulation' },
      ...{ documentNumber: '40-о', documentDate: '2022-09-10', url: 'https://школа.example/приказ' },
      annexes: [{ number: '1', title: 'Положение', document: 'd-regulation' }],
    },
    {
      id: 'd-regulation',
      title: 'О системе наставничества',
      documentType: 'regulation',
      subtype: 'regulation',
    },
    {
      id: 'd-law',
      title: 'Об образовании',
      level: 'federal',
      documentType: 'law',
      documentDate: '2012-12-29',
    },
    { id: 'd-secret', title: 'Тайныйдокумент', documentType: 'report', isResult: true, program: 'p-runs' },
  ],
  materials: [
    { id: 'mat', title: 'Памятка наставнику', type: 'memo', audience: ['mentors'], publishedOn: '2026' },
  ],
  news: [
    {
      id: 'n-open',
      title: 'Открытый урок <прошёл> & понравился',
      summary: 'Коротко.',
      publishedOn: '2026-11-10',
    },
    {
      id: 'n-secret',
      title: 'Тайнаяновость',
      isResult: true,
      programs: ['p-runs'],
      publishedOn: '2026-11-01',
    },
    { id: 'n-late', title: 'Завтрашняяновость', publishedOn: '2026-11-23' },
    { id: 'n-withdrawn', title: 'Снятаяновость', publishedOn: '2026-10-01', withdrawnOn: '2026-11-01' },
  ],
  events: [
    {
      id: 'ev',
      title: 'Круглый стол',
      startDate: '2026-12-01',
      time: '14:30',
      announcedOn: '2026-11-15',
      place: 'Библиотека',
    },
  ],
  roadmaps: [
    {
      ...{ id: 'r', title: 'Дорожная карта школы', period: { schoolYear: '2026-2027' } },
      approval: { position: 'Директор', date: '2026-08-28', order },
      stages: [
        {
          ...{ no: '1', title: 'Подготовка', sampleStages: [1] },
          activities: [
            {
              no: '1.1',
              text: 'Приказ',
              terms: [{ raw: 'сентябрь', to: '2026-09-30' }],
              doneOn: '2026-09-01',
            },
            { no: '1.2', text: 'Встреча', terms: [{ raw: 'октябрь', to: '2026-10-31' }] },
          ],
        },
      ],
    },
  ],
} satisfies ContentInput;

/** Words that only withheld parts of {@link smallSchool} hold. */
export const smallSchoolSecrets = [
  ...['Скрытова', 'Тайна', 'Невидимовна', 'Отозванова', 'Молчанова', 'Тихонова', 'burnout', 'выгоран'],
  ...[
    'Тайныеобстоятельства',
    'Тайныйитог',
    'Тайныйчерновик',
    'Тайныйкейс',
    'Тайныйдокумент',
    'Тайнаяновость',
  ],
  ...['Завтрашняяновость', 'Снятаяновость'],
];
