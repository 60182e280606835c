import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const results = { summary: 'Итог' };
const completion = { ground: 'plan-completed' };
const completed = { id: 'p', completion: { ...completion, date: '2026-11-20' } };
const running = { id: 'p' };
const file = { file: 'itogi.pdf', isResult: true };

const accept: [name: string, input: ContentInput][] = [
  [
    'a file marked in a completed programme and named elsewhere',
    {
      files: [{ path: 'itogi.pdf' }],
      programs: [{ ...completed, results: { ...results, files: [{ file: 'itogi.pdf' }] } }],
      news: [{ id: 'n', programs: ['p'], files: [{ file: 'itogi.pdf' }] }],
    },
  ],
  [
    'completed yesterday',
    { programs: [{ id: 'p', results, completion: { ...completion, date: '2026-11-21' } }] },
  ],
  [
    'completed today (case 3)',
    { programs: [{ id: 'p', results, completion: { ...completion, date: '2026-11-22' } }] },
  ],
  [
    'published on the day of completion',
    { programs: [{ ...completed, results: { ...results, publishedOn: '2026-11-20' } }] },
  ],
  ['being prepared', { programs: [{ ...running, results: { ...results, draft: true } }] }],
  [
    'plain news of a running programme',
    {
      programs: [running],
      news: [{ id: 'n', programs: ['p'], body: 'Встреча прошла. Пришли 30 % педагогов.' }],
    },
  ],
  [
    'result news of a completed programme',
    { programs: [completed], news: [{ id: 'n', isResult: true, programs: ['p'] }] },
  ],
  [
    'result news of a completed programme that was withdrawn since',
    {
      programs: [{ ...completed, withdrawnOn: '2026-11-21' }],
      news: [{ id: 'n', isResult: true, programs: ['p'] }],
    },
  ],
  [
    'result document of a completed programme',
    { programs: [completed], documents: [{ id: 'd', isResult: true, program: 'p' }] },
  ],
  [
    'result file of a completed programme',
    { programs: [completed], reports: [{ id: 'r', programs: ['p'], files: [file] }] },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'a file marked in a running programme and named in a piece of news without a mark',
    {
      files: [{ path: 'itogi.pdf' }],
      programs: [{ ...running, results: { ...results, draft: true, files: [{ file: 'itogi.pdf' }] } }],
      news: [{ id: 'n', programs: ['p'], files: [{ file: 'itogi.pdf' }] }],
    },
    ['fileElsewhere news/n files.0.file'],
  ],
  [
    'active with results (case 1)',
    { programs: [{ ...running, results }] },
    ['notCompleted programs/p results'],
  ],
  [
    'the other regime (case 1)',
    { programs: [{ ...running, regime: 'r145', results }] },
    ['notCompleted programs/p results'],
  ],
  [
    'completion tomorrow, not marked as prepared (case 4)',
    { programs: [{ id: 'p', results, completion: { ...completion, date: '2026-11-23' } }] },
    ['preparedEarly programs/p results'],
  ],
  [
    'completion tomorrow, prepared (case 2)',
    {
      programs: [
        { id: 'p', results: { ...results, draft: true }, completion: { ...completion, date: '2026-11-23' } },
      ],
    },
    ['scheduled programs/p results'],
  ],
  [
    'published the day before completion',
    { programs: [{ ...completed, results: { ...results, publishedOn: '2026-11-19' } }] },
    ['publishedBefore programs/p results.publishedOn'],
  ],
  [
    'result news published the day before completion',
    {
      programs: [completed],
      news: [{ id: 'n', isResult: true, programs: ['p'], publishedOn: '2026-11-19' }],
    },
    ['publishedBefore news/n publishedOn'],
  ],
  ['result news without a programme', { news: [{ id: 'n', isResult: true }] }, ['noProgram news/n programs']],
  [
    'result report without a programme',
    { reports: [{ id: 'r', isResult: true }] },
    ['noProgram reports/r programs'],
  ],
  [
    'result document without a programme',
    { documents: [{ id: 'd', isResult: true }] },
    ['noProgram documents/d program'],
  ],
  [
    'result event of a running programme',
    { programs: [running], events: [{ id: 'e', isResult: true, programs: ['p'] }] },
    ['linkedNotCompleted events/e programs.0'],
  ],
  [
    'result report of two programmes, one of them running',
    { programs: [completed, { id: 'q' }], reports: [{ id: 'r', isResult: true, programs: ['p', 'q'] }] },
    ['linkedNotCompleted reports/r programs.1'],
  ],
  [
    'result document of a running programme',
    { programs: [running], documents: [{ id: 'd', isResult: true, program: 'p' }] },
    ['linkedNotCompleted documents/d program'],
  ],
  [
    'result news of a draft',
    { programs: [{ ...completed, draft: true }], news: [{ id: 'n', isResult: true, programs: ['p'] }] },
    ['linkedUnknown news/n programs.0'],
  ],
  [
    'result news of an unknown programme',
    { news: [{ id: 'n', isResult: true, programs: ['p'] }] },
    ['linkedUnknown news/n programs.0'],
  ],
  [
    'result files of a running programme',
    {
      programs: [running],
      news: [{ id: 'n', programs: ['p'], files: [{ file: 'plan.pdf' }, file] }],
      documents: [{ id: 'd', program: 'p', annexes: [{ title: 'Анкеты', file }] }],
    },
    ['fileNotCompleted news/n files.1', 'fileNotCompleted documents/d annexes.0.file'],
  ],
  [
    'result files where no programme can be named',
    { materials: [{ id: 'm', files: [file] }], roadmaps: [{ id: 'k', files: [file] }] },
    ['fileNoProgram materials/m files.0', 'fileNoProgram roadmaps/k files.0'],
  ],
  ...[
    'Хороший результат.',
    'Качество выросло на 30 %.',
    'Балл вырос.',
    'Больше на 12,5\u00A0%.',
    'Подвели итоги.',
  ].map((body): [string, ContentInput, string[]] => [
    `wording «${body}» (case 12)`,
    { programs: [running], news: [{ id: 'n', programs: ['p'], body }] },
    ['wording news/n body'],
  ]),
  [
    'wording in every field (case 12)',
    {
      programs: [running],
      events: [{ id: 'e', programs: ['p'], title: 'Итоги', summary: 'Прирост качества' }],
    },
    ['wording events/e title', 'wording events/e summary'],
  ],
  [
    'interim numbers of a survey',
    {
      programs: [running],
      reports: [
        {
          id: 'r',
          kind: 'survey',
          programs: ['p'],
          answers: [{ question: 'Удалось?', answer: 'Да', count: 9 }],
        },
      ],
    },
    ['interimNumbers reports/r answers'],
  ],
];

const none: [name: string, input: ContentInput][] = [
  ['no results', { programs: [running] }],
  ['a draft', { programs: [{ ...running, draft: true, results }] }],
  ['word of a result without a programme', { news: [{ id: 'n', title: 'Итоги недели' }] }],
  ['cases: PRG-15', { programs: [running], cases: [{ id: 'c', programs: ['p'] }] }],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    const { violations, notApplicable } = runRule(rule, input);
    expect(summarise(violations)).toEqual([]);
    expect(notApplicable, 'the check must have examined something').toBeUndefined();
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each(none)('is not applicable: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noResults' } });
  });
  test('proves by results that are shown', () => {
    const later = { ...completed, id: 'q', results: { ...results, publishOn: '2026-11-23' } };
    const { evidence } = runRule(rule, { programs: [{ ...completed, results }, later] });
    expect(evidence?.map(({ id }) => id)).toEqual(['p']);
  });
  test.each([
    [undefined, '2026-11-23'],
    ['2026-12-01', '2026-12-01'],
  ])('prepared results, to be published on %s, are told to appear on %s', (publishOn, date) => {
    const prepared = { ...results, draft: true, publishOn };
    const ahead = { ...completion, date: '2026-11-23' };
    const { violations } = runRule(rule, { programs: [{ id: 'p', completion: ahead, results: prepared }] });
    expect(violations.map(({ code, args }) => [code, args['date']])).toEqual([['scheduled', date]]);
  });
});
