import type { ContentInput } from './content.ts';

const pair = { id: 'x', mentors: ['a'], mentees: ['b'], order: { number: '1', date: '2026-08-28' } };
export const program = {
  id: 'p',
  pairing: 'x',
  startDate: '2026-09-01',
  plannedEndDate: '2027-05-31',
  mentorReports: [{ date: '2026-11-20' }],
};
export const completed = { date: '2026-10-30', ground: 'plan-completed' };
/** Only the programme's own end. */
const quiet = ['later mentor-report.p 2027-02-20 mentorReports', 'later program-end.p 2027-05-31 completion'];
const yearly = [
  'later report-final.2026-2027 2027-08-31',
  'later report-monitoring.2026-2027 2027-08-31',
] as const;
const roadmap = (activity: object, fields: object = {}) => ({
  id: 'm',
  period: { schoolYear: '2026-2027' },
  stages: [{ title: 'Этап', activities: [{ no: '1.1', text: 'Встреча', ...activity }] }],
  ...fields,
});
const roadmapEnd = 'later roadmap-end.m 2027-08-31 period';
const processing = { kind: 'processing', signedOn: '2026-08-01' };
const distribution = { kind: 'distribution', scopes: ['name'], channels: ['site'], signedOn: '2026-08-01' };

/** By code: content and what is to be done in it, as `state id dueOn field`; the day, where it is not 22 November 2026. */
export const foundTasks: Readonly<
  Record<string, [name: string, input: ContentInput, expected: string[], day?: string][]>
> = {
  'roadmap-activity': [
    [
      'month of the school year',
      { roadmaps: [roadmap({ terms: [{ raw: 'Октябрь' }] })] },
      ['overdue roadmap-activity.m.1.1 2026-10-31 stages.0.activities.0.doneOn', roadmapEnd],
    ],
    [
      'range of months over New Year (golden value)',
      { roadmaps: [roadmap({ terms: [{ raw: 'Сентябрь – апрель' }] })] },
      ['later roadmap-activity.m.1.1 2027-04-30 stages.0.activities.0.doneOn', roadmapEnd],
    ],
    [
      'last day itself',
      { roadmaps: [roadmap({ terms: [{ raw: 'до 22 ноября 2026 года' }] })] },
      ['due roadmap-activity.m.1.1 2026-11-22 stages.0.activities.0.doneOn', roadmapEnd],
    ],
    [
      'day of the editor',
      { roadmaps: [roadmap({ terms: [{ raw: 'к сроку', to: '2026-12-01' }] })] },
      ['soon roadmap-activity.m.1.1 2026-12-01 stages.0.activities.0.doneOn', roadmapEnd],
    ],
    [
      'twice a year: the next checkpoint (golden value)',
      { roadmaps: [roadmap({ terms: [{ raw: '2 раза в год' }] })] },
      ['later roadmap-activity.m.1.1.2027-01-31 2027-01-31 stages.0.activities.0.doneOn', roadmapEnd],
    ],
    [
      'twice a year: the second one after the first was done',
      { roadmaps: [roadmap({ terms: [{ raw: '2 раза в год' }], doneOn: '2026-11-01' })] },
      ['later roadmap-activity.m.1.1.2027-08-31 2027-08-31 stages.0.activities.0.doneOn', roadmapEnd],
    ],
    [
      'twice a year: the first one was missed',
      { roadmaps: [roadmap({ terms: [{ raw: '2 раза в год' }] })] },
      [
        'overdue roadmap-activity.m.1.1.2027-01-31 2027-01-31 stages.0.activities.0.doneOn',
        'later roadmap-activity.m.1.1.2027-08-31 2027-08-31 stages.0.activities.0.doneOn',
        roadmapEnd,
      ],
      '2027-02-01',
    ],
    [
      'two rows of one number',
      {
        roadmaps: [
          roadmap(
            {},
            {
              stages: [
                {
                  title: 'Этап',
                  activities: [
                    { no: '1', text: 'Одна', terms: [{ raw: 'Май' }] },
                    { no: '1', text: 'Другая', terms: [{ raw: 'Май' }] },
                  ],
                },
              ],
            },
          ),
        ],
      },
      [
        'later roadmap-activity.m.1 2027-05-31 stages.0.activities.0.doneOn',
        'later roadmap-activity.m.1~2 2027-05-31 stages.0.activities.1.doneOn',
        roadmapEnd,
      ],
    ],
  ],
  'roadmap-end': [
    [
      'a roadmap up to May serves the summer',
      { roadmaps: [{ id: 'm', period: { from: '2026-09-01', to: '2027-05-31' } }] },
      [roadmapEnd],
    ],
    [
      'nobody drew up the next one',
      { roadmaps: [{ id: 'm', period: { schoolYear: '2025-2026' } }] },
      ['overdue roadmap-end.m 2026-08-31 period'],
    ],
  ],
  'program-activity': [
    [
      'overdue and to come',
      {
        programs: [
          {
            ...program,
            pairing: undefined,
            activities: [
              { id: 'a1', title: 'Первая', dueDate: '2026-11-21' },
              { id: 'a2', title: 'Вторая', dueDate: '2026-11-29' },
              { id: 'a3', title: 'Третья', dueDate: '2026-11-30' },
            ],
          },
        ],
      },
      [
        'overdue program-activity.p.a1 2026-11-21 activities.0.doneOn',
        'due program-activity.p.a2 2026-11-29 activities.1.doneOn',
        'soon program-activity.p.a3 2026-11-30 activities.2.doneOn',
        ...quiet,
        ...yearly,
      ],
    ],
  ],
  'program-end': [
    [
      'ends in eight days (P-07)',
      { programs: [{ ...program, pairing: undefined, plannedEndDate: '2026-11-30' }] },
      ['soon program-end.p 2026-11-30 completion', ...yearly],
    ],
    [
      'past its end, as extended',
      {
        programs: [
          {
            ...program,
            pairing: undefined,
            plannedEndDate: '2026-10-31',
            extensions: [{ agreedOn: '2026-10-20', newEndDate: '2026-11-20' }],
          },
        ],
      },
      ['overdue program-end.p 2026-11-20 completion', ...yearly],
    ],
  ],
  'program-results': [
    [
      'ten working days over a holiday (golden value)',
      { programs: [{ ...program, completion: completed }] },
      ['overdue program-results.p 2026-11-16 results', ...yearly],
    ],
    [
      'prepared and not shown yet',
      {
        programs: [
          {
            ...program,
            completion: { ...completed, date: '2026-11-20' },
            results: { summary: 'Итог', publishOn: '2026-12-30' },
          },
        ],
      },
      ['soon program-results.p 2026-12-04 results', ...yearly],
    ],
  ],
  'program-missing': [
    [
      'thirty days after the order',
      { mentees: [{ id: 'b' }], pairings: [{ ...pair, order: { number: '1', date: '2026-11-01' } }] },
      ['soon program-missing.x 2026-12-01'],
    ],
  ],
  'mentor-report': [
    [
      'three months after the last one',
      { programs: [{ ...program, mentorReports: [{ date: '2026-09-10' }] }] },
      [
        'soon mentor-report.p 2026-12-10 mentorReports',
        'later program-end.p 2027-05-31 completion',
        ...yearly,
      ],
    ],
  ],
  'order-pairing': [
    [
      'before a programme that begins later (P-10)',
      {
        pairings: [{ ...pair, order: undefined }],
        programs: [{ ...program, startDate: '2026-12-01' }],
      },
      ['soon order-pairing.x 2026-12-01 order', ...yearly],
    ],
    [
      'no number while the programme runs',
      { pairings: [{ ...pair, order: { date: '2026-08-28' } }], programs: [program] },
      ['overdue order-pairing.x 2026-09-01 order.number', ...quiet, ...yearly],
    ],
  ],
  'order-mentor': [
    [
      'a pedagogue of the school without an order',
      { mentors: [{ id: 'a' }], pairings: [pair], programs: [program] },
      ['overdue order-mentor.a 2026-09-01 appointmentOrder', ...quiet, ...yearly],
    ],
  ],
  'order-change': [
    [
      'replaced without an order',
      {
        pairings: [{ ...pair, history: [{ event: 'mentor-replaced', date: '2026-11-12', person: 'a' }] }],
        programs: [program],
      },
      ['overdue order-change.x.2026-11-12 2026-11-12 history.0.order', ...quiet, ...yearly],
    ],
  ],
  'consent-removal': [
    [
      'three working days after a Friday (golden value)',
      {
        mentees: [
          {
            id: 'b',
            lastName: 'Росинкина',
            consents: [processing, { ...distribution, withdrawnOn: '2026-11-20' }],
          },
        ],
      },
      ['due consent-removal.b.2026-11-20 2026-11-25 consents.1.withdrawnOn'],
    ],
    [
      'withdrawn long ago, by a holiday (golden value)',
      {
        mentors: [
          {
            id: 'a',
            lastName: 'Росинкина',
            consents: [processing, { ...distribution, withdrawnOn: '2026-10-30' }],
          },
        ],
      },
      ['overdue consent-removal.a.2026-10-30 2026-11-05 consents.1.withdrawnOn'],
    ],
  ],
  'consent-ending': [
    [
      'in half a year',
      { mentees: [{ id: 'b', consents: [processing, { ...distribution, validTo: '2027-05-31' }] }] },
      ['later consent-ending.b.distribution.2026-08-01 2027-05-31 consents.1.validTo'],
    ],
  ],
  'consent-ended': [
    [
      'to processing, a month ago',
      { mentees: [{ id: 'b', consents: [{ ...processing, validTo: '2026-10-31' }] }] },
      ['overdue consent-ended.b.2026-10-31 2026-10-31 consents'],
    ],
  ],
  'consent-own': [
    [
      'eighteen in a month',
      {
        mentees: [
          {
            id: 'b',
            participant: 'pupil',
            adultOn: '2026-12-20',
            consents: [{ ...processing, signedBy: 'legalRepresentative' }],
          },
        ],
      },
      ['soon consent-own.b 2026-12-20 consents'],
    ],
  ],
  'bank-review': [
    [
      'nine days left (golden value)',
      { school: { menteeBankReviews: [{ reviewedOn: '2025-12-01' }] } },
      ['soon bank-review 2026-12-01 menteeBankReviews'],
    ],
    [
      'reviewed on 29 February (golden value)',
      { school: { menteeBankReviews: [{ reviewedOn: '2024-02-29' }] } },
      ['due bank-review 2025-02-28 menteeBankReviews'],
      '2025-02-27',
    ],
    [
      'never, and nobody knows since when',
      { school: { menteeBankReviews: [] } },
      ['overdue bank-review - menteeBankReviews'],
    ],
  ],
  'report-final': [
    [
      'missed for the last school year',
      { school: { implementsSince: '2025-09-01' } },
      ['overdue report-final.2025-2026 2026-08-31', 'later report-final.2026-2027 2027-08-31'],
    ],
  ],
  'report-monitoring': [
    [
      'missed for the last school year',
      {
        programs: [
          { ...program, startDate: '2025-09-01', completion: completed, results: { summary: 'Итог' } },
        ],
        reports: [{ id: 'r', kind: 'final-analytical', schoolYear: '2024-2025', date: '2025-06-20' }],
      },
      [
        'overdue report-final.2025-2026 2026-08-31',
        'overdue report-monitoring.2025-2026 2026-08-31',
        ...yearly,
      ],
    ],
  ],
};

/** Content in which there is nothing of the kind to be done. */
export const noTaskIn: readonly [name: string, input: ContentInput][] = [
  ['activity that is done', { roadmaps: [roadmap({ terms: [{ raw: 'Октябрь' }], doneOn: '2026-11-22' })] }],
  [
    'activity without a place in the calendar',
    { roadmaps: [roadmap({ terms: [{ raw: 'по мере необходимости' }] })] },
  ],
  [
    'activity of the municipality',
    { roadmaps: [roadmap({ terms: [{ raw: 'Октябрь' }] }, { level: 'municipal' })] },
  ],
  [
    'roadmap that nobody published',
    { roadmaps: [roadmap({ terms: [{ raw: 'Октябрь' }] }, { draft: true })] },
  ],
  ['roadmap without an end', { roadmaps: [{ id: 'm', period: {} }] }],
  [
    'programme whose results are shown',
    { programs: [{ ...program, completion: completed, results: { summary: 'Итог' } }] },
  ],
  [
    'pupils’ results: A1 п. 8.2 does not speak of them',
    { programs: [{ ...program, regime: 'r145', completion: completed }] },
  ],
  [
    'pair with an order and a draft',
    { pairings: [{ ...pair, order: undefined }], programs: [{ ...program, draft: true }] },
  ],
  [
    'mentor of another organisation',
    {
      mentors: [{ id: 'a', externalOrganisation: 'Колледж' }],
      pairings: [pair],
      programs: [{ ...program, completion: completed, results: { summary: 'Итог' } }],
    },
  ],
  [
    'consent renewed in time',
    {
      mentees: [
        {
          id: 'b',
          consents: [
            { ...processing, validTo: '2026-12-01' },
            { ...processing, signedOn: '2026-11-01' },
          ],
        },
      ],
    },
  ],
  [
    'consent of somebody who left',
    { mentees: [{ id: 'b', leftOn: '2026-11-01', consents: [{ ...processing, validTo: '2026-12-01' }] }] },
  ],
  [
    'withdrawn and removed',
    { mentees: [{ id: 'b', consents: [processing, { ...distribution, withdrawnOn: '2026-11-20' }] }] },
  ],
  [
    'consent that ends in two years',
    { mentees: [{ id: 'b', consents: [{ ...processing, validTo: '2028-12-01' }] }] },
  ],
];
